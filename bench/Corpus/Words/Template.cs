namespace Samla.Bench.Words;

/// <summary>A sentence taken apart: texts, and names of what is filled in between them.</summary>
internal sealed record Template(IReadOnlyList<(string Text, string Slot)> Parts)
{
    /// <summary>Takes a sentence such as <c>{S} {W} {T}.</c> apart.</summary>
    public static Template Parse(string line)
    {
        var parts = new List<(string Text, string Slot)>();
        var at = 0;
        while (line.IndexOf('{', at) is >= 0 and var open)
        {
            var close = line.IndexOf('}', open);
            parts.Add((line[at..open], line[(open + 1)..close]));
            at = close + 1;
        }

        parts.Add((line[at..], ""));
        return new Template(parts);
    }
}
