using Markdig.Helpers;
using Markdig.Parsers;
using Samla.Text;

namespace Samla.Input.Markdown;

/// <summary>Numbered lists, but not dates: a line that begins with «30. november» is text, as whoever wrote it meant.</summary>
internal sealed class NumberedItemParser : NumberedListItemParser
{
    private static readonly string[] Months = [.. Enumerable.Range(1, 12).Select(NorwegianDates.MonthName)];

    /// <inheritdoc/>
    public override bool TryParse(BlockProcessor state, char pendingBulletType, out ListInfo result)
    {
        if (BeginsWithDate(state.Line.Text.AsSpan(state.Start, Math.Max(0, state.Line.End - state.Start + 1))))
        {
            result = default;
            return false;
        }

        return base.TryParse(state, pendingBulletType, out result);
    }

    private static bool BeginsWithDate(ReadOnlySpan<char> line)
    {
        var digits = 0;
        while (digits < line.Length && line[digits].IsDigit())
        {
            digits++;
        }

        if (digits is not (1 or 2) || digits >= line.Length || line[digits] != '.')
        {
            return false;
        }

        var rest = line[(digits + 1)..].TrimStart();
        foreach (var month in Months)
        {
            if (rest.StartsWith(month, StringComparison.OrdinalIgnoreCase) && (rest.Length == month.Length || !char.IsLetter(rest[month.Length])))
            {
                return true;
            }
        }

        return false;
    }
}
