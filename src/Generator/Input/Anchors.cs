namespace Samla.Input;

/// <summary>Anchors that are unique on their page.</summary>
/// <param name="used">Those that the page has already.</param>
internal sealed class Anchors(IEnumerable<string> used)
{
    private readonly HashSet<string> taken = new(used, StringComparer.Ordinal);
    private readonly Dictionary<string, int> last = new(StringComparer.Ordinal);

    /// <summary>The anchor, with a number behind it when the page has it already; <c>del</c> for a heading of signs alone.</summary>
    public string Unique(string anchor)
    {
        var wanted = anchor.Length == 0 ? "del" : anchor;
        var unique = wanted;
        for (var i = last.GetValueOrDefault(wanted, 1) + 1; !taken.Add(unique); i++)
        {
            unique = $"{wanted}-{i}";
            last[wanted] = i;
        }

        return unique;
    }
}
