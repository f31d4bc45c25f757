using Samla.Diagnostics;
using Samla.Text;

namespace Samla.Fuzz.Holding;

/// <summary>What must hold of everything that is told: it stands within the file, and what it quotes can be seen.</summary>
internal static class Places
{
    /// <summary>Throws when something doesn't.</summary>
    public static void Hold(IEnumerable<Diagnostic> diagnostics, Func<string, string?> textOf)
    {
        var lines = new Dictionary<string, string[]?>(StringComparer.Ordinal);
        foreach (var one in diagnostics)
        {
            foreach (var place in one.Related.Select(related => related.Place).Append(one.Place))
            {
                if (place.Line != 0 && Lines(place.File) is { } all)
                {
                    Require(place.Line > 0 && place.Line <= all.Length, one, place, "a line that isn't there");
                    Require(place.Column >= 1 && place.Column <= all[place.Line - 1].Length + 1, one, place, "a column that isn't there");
                    Require(place.EndLine > place.Line || (place.EndLine == place.Line && place.EndColumn >= place.Column), one, place, "an end before its beginning");
                }
            }

            Require(HiddenLetters.IndexOfHidden(one.Message.Nb + one.Message.Nn + one.Field) < 0, one, one.Place, "a letter that can't be seen");
        }

        string[]? Lines(string file)
        {
            if (!lines.TryGetValue(file, out var all))
            {
                lines[file] = all = textOf(file)?.Replace("\r\n", "\n", StringComparison.Ordinal).Replace('\r', '\n').Split('\n');
            }

            return all;
        }
    }

    private static void Require(bool holds, Diagnostic one, Place place, string what)
    {
        if (!holds)
        {
            throw new InvalidOperationException($"{one.Rule.Code} has {what}: {place} to {place.EndLine}:{place.EndColumn} {Visible.Of(one.Message.Nb)}");
        }
    }
}
