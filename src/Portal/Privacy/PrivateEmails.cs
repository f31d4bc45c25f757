using System.Buffers;
using System.Collections.Frozen;
using System.Text.RegularExpressions;

namespace Samla.Privacy;

/// <summary>Finds e-mail addresses at providers that people use at home, also where the sign between is written out to hide them.</summary>
internal static partial class PrivateEmails
{
    private const int Longest = 64;

    // The sign, or the bracket that one who writes it out begins with.
    private static readonly SearchValues<char> Starts = SearchValues.Create("@＠([{");

    private const string WrittenOut = " krøllalfa ";

    private static readonly FrozenSet<string> Providers = new[]
    {
        "gmail", "googlemail", "hotmail", "outlook", "live", "msn", "yahoo", "ymail", "rocketmail", "icloud", "me", "mac", "aol", "gmx", "protonmail", "proton", "pm", "mail", "yandex", "fastmail", "hey", "tuta",
        "tutanota", "zoho", "online", "broadpark", "getmail", "start", "c2i", "frisurf", "lyse", "altibox", "bbnett", "ebnett", "haugnett", "tele2", "home", "sensewave", "chello", "loqal", "epost", "kabelnett",
        "nextgentel", "powertech", "sf-nett", "tussa", "enivest", "mimer", "signal", "neasonline", "hesbynett", "breiband", "monet", "vikenfiber", "eidsiva",
    }.ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    private static readonly FrozenSet<string> Endings = new[] { "com", "no", "net", "me", "org", "se", "dk", "de", "co.uk", "uk", "eu", "ru", "fr" }.ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    // The same names with these endings belong to others.
    private static readonly FrozenSet<string> OnlyNorwegian = new[]
    {
        "online", "start", "home", "lyse", "signal", "epost", "mimer", "monet", "tussa", "enivest", "eidsiva", "altibox", "powertech", "loqal",
    }.ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    /// <summary>All in a text.</summary>
    public static IEnumerable<PersonalDatum> In(string text) =>
        from at in Bracketed(text).Concat(InWords(text))
        let sign = Sign().Match(text, at)
        where sign.Success
        let domain = Domain().Match(text, at + sign.Length)
        where domain.Success && IsPrivate(domain.Groups["name"].Value, domain.Groups["ending"].Value)
        let start = LocalPart(text, at)
        let end = domain.Groups["ending"].Index + domain.Groups["ending"].Length
        select new PersonalDatum(PersonalDataKind.PrivateEmail, start, end - start);

    // Where a sign may stand, or a bracket with it.
    private static IEnumerable<int> Bracketed(string text)
    {
        for (var at = 0; text.AsSpan(at).IndexOfAny(Starts) is >= 0 and var away; at++)
        {
            at += away;
            if (text[at] is '@' or '＠' || (at + 1 < text.Length && text[at + 1] is 'a' or 'A' or 'k' or 'K'))
            {
                yield return at;
            }
        }
    }

    private static IEnumerable<int> InWords(string text)
    {
        for (var at = 0; text.AsSpan(at).IndexOf(WrittenOut, StringComparison.OrdinalIgnoreCase) is >= 0 and var away; at++)
        {
            at += away;
            yield return at;
        }
    }

    private static bool IsPrivate(string name, string ending) =>
        Providers.Contains(name) && Endings.Contains(ending) && (!OnlyNorwegian.Contains(name) || ending.Equals("no", StringComparison.OrdinalIgnoreCase));

    private static int LocalPart(string text, int sign)
    {
        var end = sign;
        while (end > 0 && text[end - 1] == ' ')
        {
            end--;
        }

        var start = end;
        while (start > 0 && end - start < Longest && (char.IsLetterOrDigit(text[start - 1]) || text[start - 1] is '.' or '_' or '-' or '+'))
        {
            start--;
        }

        return start;
    }

    [GeneratedRegex(@"\G(?:@|＠|[(\[{]at[)\]}]|[(\[]a[)\]]|[(\[]?krøllalfa[)\]]?| krøllalfa )", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Sign();

    [GeneratedRegex(@"\G\s{0,2}(?:[\p{L}\d-]+\.){0,3}(?<name>[\p{L}\d-]+)\s?(?:\.|\(dot\)|\[dot\]|\(punktum\)| punktum | dot )\s?(?<ending>co\.uk|[a-z]{2,3})(?![\p{L}\d-])", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Domain();
}
