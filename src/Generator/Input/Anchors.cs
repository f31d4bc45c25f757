namespace Samla.Input;

/// <summary>Anchors that are unique on their page.</summary>
internal static class Anchors
{
    /// <summary>The anchor, with a number behind it when the page has it already; <c>del</c> for a heading of signs alone.</summary>
    public static string Unique(string anchor, HashSet<string> taken)
    {
        var wanted = anchor.Length == 0 ? "del" : anchor;
        var unique = wanted;
        for (var i = 2; !taken.Add(unique); i++)
        {
            unique = $"{wanted}-{i}";
        }

        return unique;
    }
}
