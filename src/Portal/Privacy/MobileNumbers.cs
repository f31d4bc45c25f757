using System.Text.RegularExpressions;

namespace Samla.Privacy;

/// <summary>
/// Finds numbers of Norwegian mobile telephones (eight digits from 4 or 9, by the numbering plan E.164), with or without +47, as people write them. Sums of money, numbers of cases and parts of longer
/// numbers and addresses aren't taken for one.
/// </summary>
internal static partial class MobileNumbers
{
    private const int Digits = 8;
    private const int Near = 24;

    /// <summary>All in a text, whose groups of digits are <paramref name="groups"/>.</summary>
    public static IEnumerable<PersonalDatum> In(string text, IReadOnlyList<DigitGroup> groups)
    {
        var behind = -1;
        for (var i = 0; i < groups.Count; i++)
        {
            var (first, skipped) = Prefix(groups, i);
            var last = LastOf(groups, first, skipped, out var gap);
            // 47 can begin a number too.
            if (last < 0 && first != i)
            {
                first = i;
                last = LastOf(groups, i, 0, out gap);
            }

            if (last < 0 || groups[first].Digits.Span[skipped] is not ('4' or '9'))
            {
                continue;
            }

            var (start, end) = (groups[i].Start, groups[last].End);
            if (!IsPartOfMore(text, groups, i, last, gap, behind) && !IsOther(text, start, end) && (gap != Halves || Calls(text, start)))
            {
                yield return new PersonalDatum(PersonalDataKind.MobileNumber, start, end - start);
                behind = end;
                i = last;
            }
        }
    }

    // Two groups of four are as often years or sums.
    private const char Halves = '4';

    // Where the number itself begins, behind 47 or 0047: a group of their own, or the first digits of this one.
    private static (int First, int Skipped) Prefix(IReadOnlyList<DigitGroup> groups, int i)
    {
        var digits = groups[i].Digits.Span;
        return digits is "47" or "0047" && i + 1 < groups.Count && groups[i + 1].Gap is ' ' or DigitGroups.Several or '-' ? (i + 1, 0)
            : digits.Length == Digits + 2 && digits.StartsWith("47") ? (i, 2)
            : digits.Length == Digits + 4 && digits.StartsWith("0047") ? (i, 4)
            : (i, 0);
    }

    // The last group of the number; -1 when the groups aren't those of one. The gap is what parts them.
    private static int LastOf(IReadOnlyList<DigitGroup> groups, int first, int skipped, out char gap)
    {
        gap = DigitGroups.Far;
        if (groups[first].Length - skipped == Digits)
        {
            return first;
        }

        if (skipped > 0 || first + 1 >= groups.Count)
        {
            return -1;
        }

        gap = groups[first + 1].Gap;
        if (gap is not (' ' or '.' or '-'))
        {
            return -1;
        }

        ReadOnlySpan<int> lengths = groups[first].Length switch { 3 => [3, 2, 3], 2 => [2, 2, 2, 2], 4 => [4, 4], _ => [] };
        for (var k = 0; k < lengths.Length; k++)
        {
            if (first + k >= groups.Count || groups[first + k].Length != lengths[k] || (k > 0 && groups[first + k].Gap != gap))
            {
                return -1;
            }
        }

        var last = first + lengths.Length - 1;
        gap = lengths.Length == 2 ? Halves : gap;
        return lengths.IsEmpty ? -1 : last;
    }

    // More groups parted in the same way, or letters and marks that numbers of cases, addresses and the like have about them. Two numbers can have a slash between them.
    private static bool IsPartOfMore(string text, IReadOnlyList<DigitGroup> groups, int i, int last, char gap, int behind) =>
        (gap != DigitGroups.Far && (groups[i].Gap == gap || (last + 1 < groups.Count && groups[last + 1].Gap == gap && groups[last + 1].Length <= 3)))
        || (groups[i].Start > 0 && groups[i].Start - 1 != behind && Attached(text[groups[i].Start - 1], groups[i].Start > 1 ? text[groups[i].Start - 2] : ' '))
        || (groups[last].End < text.Length && (char.IsLetter(text[groups[last].End]) || text[groups[last].End] is '_' or '-' or '=' or '%' || (text[groups[last].End] == '/' && !IsNext(groups, last + 1))));

    private static bool IsNext(IReadOnlyList<DigitGroup> groups, int i) => i < groups.Count && groups[i].Gap == '/' && groups[i].Digits.Span[0] is '4' or '9' && LastOf(groups, i, 0, out _) >= 0;

    private static bool Attached(char letter, char before) =>
        char.IsLetterOrDigit(letter) || letter is '/' or '_' or '=' or '#' or '&' or '%' or '?' or '@' or '§' || (letter is '-' or '.' && char.IsLetterOrDigit(before));

    private static bool IsOther(string text, int start, int end) =>
        Before().IsMatch(text.AsSpan(Math.Max(0, start - Near), Math.Min(start, Near))) || Behind().IsMatch(text.AsSpan(end, Math.Min(Near, text.Length - end)));

    private static bool Calls(string text, int start) => Calling().IsMatch(text.AsSpan(Math.Max(0, start - Near), Math.Min(start, Near)));

    [GeneratedRegex(@"(?i)(?:\b(?:kr|nok|konto|org|orgnr|sak|saksnr|saksnummer|journalpost|dok|doknr|dokument|id|nr|nummer|isbn|ref)|[€$])\.?[ \u00A0:]{0,3}$", RegexOptions.CultureInvariant)]
    private static partial Regex Before();

    [GeneratedRegex(@"^[ \u00A0]?(?:kr\b|kroner|nok\b|mill|mrd|,-|%|pst|prosent|stk|timer|døgn|innbygg)", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Behind();

    [GeneratedRegex(@"(?i)(?:tlf|tel|telefon|telefonnummer|mobil|mobilnr|mobilnummer|mob|ring|sms|\+47)\.?[ \u00A0:]{0,3}$", RegexOptions.CultureInvariant)]
    private static partial Regex Calling();
}
