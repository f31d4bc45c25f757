using System.Text.RegularExpressions;

namespace Samla.Privacy;

/// <summary>
/// Finds dates of birth: a whole date that is said to be one, or that stands beside a person's name and is of another generation than meetings and agreements.
/// </summary>
internal static partial class BirthDates
{
    private const int Near = 60;

    // Words of institutions, places and texts, beside which a date means something else: such parts, such ends and such words.
    private static readonly string[] Parts =
    [
        "helse", "sykehus", "sjukehus", "hospital", "klinikk", "kommun", "fylke", "region", "universitet", "høyskole", "høgskul", "høgskol", "direktorat", "departement", "forening", "foreining", "forbund", "forskrift",
        "avtal", "samarbeid", "legevakt", "nasjonal", "samhandling",
    ];

    private static readonly string[] Ends = ["senter", "utvalg", "utval", "råd", "rådet", "nemnd", "nevnd", "loven", "lova", "plan", "planen", "møte", "møtet", "område", "området", "forum", "reformen", "prosjekt", "prosjektet", "melding", "dato"];

    private static readonly HashSet<string> Whole = new(
        [
            "nord", "sør", "vest", "øst", "aust", "indre", "ytre", "midt", "lov", "sak", "vedtak", "norge", "noreg", "norsk", "stat", "staten", "bind", "hefte", "signert", "vedtatt", "vedteken", "gyldig", "gjeld",
            "januar", "februar", "mars", "april", "mai", "juni", "juli", "august", "september", "oktober", "november", "desember",
            "mandag", "måndag", "tirsdag", "tysdag", "onsdag", "torsdag", "fredag", "lørdag", "laurdag", "søndag", "sundag",
        ],
        StringComparer.OrdinalIgnoreCase);

    /// <summary>All in a text, whose groups of digits are <paramref name="groups"/>.</summary>
    public static IEnumerable<PersonalDatum> In(string text, IReadOnlyList<DigitGroup> groups)
    {
        for (var i = 0; i < groups.Count; i++)
        {
            if (DateAt(text, groups, i) is var (date, last) && IsBirth(text, groups[i].Start, groups[last].End, date))
            {
                yield return new PersonalDatum(PersonalDataKind.BirthDate, groups[i].Start, groups[last].End - groups[i].Start);
                i = last;
            }
        }
    }

    private static (WrittenDate Date, int Last)? DateAt(string text, IReadOnlyList<DigitGroup> groups, int i)
    {
        if (i + 2 < groups.Count && groups[i].Length is 1 or 2 or 4 && WrittenDate.Read(groups, i, i + 2) is { Day: <= 31, Month: <= 12 } parted)
        {
            return (parted, i + 2);
        }

        if (groups[i].Length is 6 or 8 && WrittenDate.Read(groups, i, i) is { Day: <= 31, Month: <= 12 } joined)
        {
            return (joined, i);
        }

        // 12. mars 1954
        return i + 1 < groups.Count && groups[i].Length <= 2 && groups[i + 1].Length == 4
            && MonthName().IsMatch(text.AsSpan(groups[i].End, Math.Min(Near, groups[i + 1].Start - groups[i].End)))
            && int.Parse(groups[i].Digits.Span) is >= 1 and <= 31 and var day
            ? (new WrittenDate(day, 1, int.Parse(groups[i + 1].Digits.Span)), i + 1)
            : null;
    }

    private static bool IsBirth(string text, int start, int end, WrittenDate date)
    {
        var before = text.AsSpan(Math.Max(0, start - Near), Math.Min(start, Near));
        var behind = text.AsSpan(end, Math.Min(Near, text.Length - end));
        if (Born().IsMatch(before))
        {
            return date.Year < 100 || date.Year is >= 1880 and <= 2039 && !OrLater().IsMatch(behind);
        }

        return date.IsOfAnotherTime && !(char.IsAsciiDigit(behind.IsEmpty ? ' ' : behind[0]))
            && (Names(NameBefore(), before.ToString()) || Names(NameBehind(), behind.ToString()));
    }

    private static bool Names(Regex pattern, string text) =>
        pattern.Match(text) is { Success: true } found && !found.Groups["name"].Value.Split(' ', '-').Any(IsOfOther);

    private static bool IsOfOther(string word) =>
        Whole.Contains(word)
        || Parts.Any(part => word.Contains(part, StringComparison.OrdinalIgnoreCase))
        || Ends.Any(end => word.EndsWith(end, StringComparison.OrdinalIgnoreCase));

    [GeneratedRegex(@"^\.?[ \u00A0]+(?:januar|februar|mars|april|mai|juni|juli|august|september|oktober|november|desember)[ \u00A0]+$", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex MonthName();

    [GeneratedRegex(@"(?<!\p{L})(?:f\.|f|født|fødd|fødde|fødte|fødselsdato|fødselsdag|fødselsår|fødselsnummer|fødselsnr|f\.?dato|f\.?nr|personnummer|personnr|pnr)\.?[ \u00A0:,(*_=-]{0,4}(?:den[ \u00A0]+)?$", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Born();

    // Of everybody who is born from a day on, which rights begin with.
    [GeneratedRegex(@"^[ \u00A0,]*(?:eller|og|til|–|-)[ \u00A0]+(?:sein|sen|ett|utov|med)", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex OrLater();

    [GeneratedRegex(@"(?<![\p{L}\d])(?<name>\p{Lu}\p{Ll}+(?:[- ](?:\p{Lu}\.? )?\p{Lu}\p{Ll}+){1,3})[ \t]{0,2}[,(;|:\t–-]?[ \t]{0,2}(?:f\.?[ ]?)?$", RegexOptions.CultureInvariant | RegexOptions.RightToLeft)]
    private static partial Regex NameBefore();

    [GeneratedRegex(@"^[ \t]{0,2}[),;|:\t–-]{0,2}[ \t]{0,2}(?<name>\p{Lu}\p{Ll}+(?:[- ](?:\p{Lu}\.? )?\p{Lu}\p{Ll}+){1,3})(?!\p{L})", RegexOptions.CultureInvariant)]
    private static partial Regex NameBehind();
}
