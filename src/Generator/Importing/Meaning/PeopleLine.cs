using System.Text.RegularExpressions;
using Samla.Model;

namespace Samla.Importing.Meaning;

/// <summary>Reads people out of a line: one with title and organisation, or several after one another.</summary>
internal static partial class PeopleLine
{
    /// <summary>The people; empty when the line doesn't read as names. Every word of it is in one of them.</summary>
    /// <param name="line">The line.</param>
    /// <param name="label">What stands above it.</param>
    /// <param name="several">Whether a comma can part people; in a list with one for each item it parts name, title and organisation.</param>
    public static IReadOnlyList<Person> Of(string line, Label label, bool several)
    {
        // «Nordvik kommune: Kari Lie, Per Ås» has what they have in common in front.
        if (line.IndexOf(':') is var colon and > 0 && colon < line.Length - 1)
        {
            var common = line[..colon].Trim();
            return [.. Of(line[(colon + 1)..].Trim(), label, several: true).Select(person => IsOrganisation(common)
                ? person with { Organisation = Joined(common, person.Organisation) }
                : person with { Title = Joined(common, person.Title), As = RoleOf(label, Joined(common, person.Title)) })];
        }

        var parts = line.Contains(';') || line.Contains('\n')
            ? line.Split([';', '\n'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Select(Pieces).ToList()
            : several || Pieces(line).All(piece => IsName(piece) && !IsOrganisation(piece)) ? Groups(Pieces(line)) : [Pieces(line)];
        var people = parts.Where(pieces => pieces.Count > 0).Select(pieces => Person(pieces, label)).ToList();
        return people.Any(person => person is null) ? [] : [.. people.Select(person => person!)];
    }

    /// <summary>Whether a line says that there is nobody.</summary>
    public static bool IsNobody(string line) => Nobody().IsMatch(line);

    /// <summary>Somebody from the cells of a table.</summary>
    public static Person FromCells(string name, string? title, string? organisation, Label label, string? remark = null)
    {
        var all = Joined(title, remark);
        return new Person(name, all, organisation, RoleOf(label, all), label == Label.Absent);
    }

    /// <summary>Whether a text names an organisation rather than what somebody is.</summary>
    public static bool IsOrganisation(string text) => Organisation().IsMatch(text);

    // Commas, and a dash or brackets behind the name.
    private static List<string> Pieces(string line) =>
        [.. Commas().Split(line.Trim().TrimEnd('.')).SelectMany(piece => Brackets().Match(piece) is { Success: true } match ? [match.Groups[1].Value, match.Groups[2].Value] : new[] { piece }).Select(piece => piece.Trim()).Where(piece => piece.Length > 0)];

    // A name begins somebody; what is no name belongs to the one before.
    private static List<List<string>> Groups(List<string> pieces)
    {
        var groups = new List<List<string>>();
        foreach (var piece in pieces.SelectMany(piece => And().Split(piece) is { Length: > 1 } both && both.All(IsName) ? both : [piece]))
        {
            if (groups.Count == 0 || (IsName(piece) && !IsOrganisation(piece)))
            {
                groups.Add([]);
            }

            groups[^1].Add(piece);
        }

        return groups;
    }

    private static Person? Person(List<string> pieces, Label label)
    {
        // «Nordvik kommune, Kari Lie» has the organisation in front.
        string? front = null;
        var name = pieces[0];
        if (!IsName(name) && pieces.Count > 1 && IsName(pieces[1]))
        {
            (front, name) = (name, pieces[1]);
            pieces = [.. pieces.Skip(1)];
        }

        if (!IsName(name))
        {
            return null;
        }

        var rest = pieces.Skip(1).ToList();
        var organisations = rest.Where(IsOrganisation).Prepend(front).OfType<string>();
        var titles = rest.Where(piece => !IsOrganisation(piece)).ToList();
        var organisation = Joined([.. organisations]);
        var title = Joined([.. titles]);
        return new Person(name, title, organisation, RoleOf(label, title), label == Label.Absent);
    }

    private static string? Joined(params string?[] texts) => string.Join(", ", texts.Where(text => !string.IsNullOrWhiteSpace(text))) is { Length: > 0 } joined ? joined : null;

    private static AttendanceRole RoleOf(Label label, string? title) => label switch
    {
        Label.Deputies => AttendanceRole.Deputy,
        Label.Observers => AttendanceRole.Observer,
        Label.Guests => AttendanceRole.Guest,
        Label.Secretary => AttendanceRole.Secretary,
        _ when title is not null && Deputy().IsMatch(title) => AttendanceRole.Deputy,
        _ when title is not null && Observer().IsMatch(title) => AttendanceRole.Observer,
        _ when title is not null && Secretary().IsMatch(title) => AttendanceRole.Secretary,
        _ => AttendanceRole.Member,
    };

    private static bool IsName(string text) => Name().IsMatch(text);

    // Two to five words with capitals, with «van», «de» and initials between.
    [GeneratedRegex(@"^\p{Lu}[\p{L}'’.-]*(?:\s+(?:van|von|de|der|den|af|av|\p{Lu}[\p{L}'’.-]*)){1,4}$", RegexOptions.CultureInvariant)]
    private static partial Regex Name();

    [GeneratedRegex(@"(?<!\p{L})(?:\p{L}*kommune|kommunane|kommunene|HF|\p{L}*(?:sykehus|sjukehus|sjukehuset|sykehuset)|bydel|helse \p{Lu}\p{L}+|\p{L}*universitet(?:et)?|KS|NAV|FFO|SAFO|NSF|statsforvalt(?:er|ar)en|fylkeskommune|høgskul[ea]n?|høgskol[ea]n?|høyskolen?|legeforening(?:en|a)?|avdeling|legesenter|legekontor|AS|helseføretak|helseforetak|brukerutvalg|brukarutval|regionråd(?:et)?|forbund(?:et)?|PKO)(?!\p{L})", RegexOptions.CultureInvariant)]
    private static partial Regex Organisation();

    [GeneratedRegex(@"\s*,\s*(?![^(]*\))|\s+[–—]\s+|\s+-\s+")]
    private static partial Regex Commas();

    [GeneratedRegex(@"^([^()]+?)\s*\(([^()]+)\)$")]
    private static partial Regex Brackets();

    [GeneratedRegex(@"\s+og\s+")]
    private static partial Regex And();

    [GeneratedRegex(@"^(?:ingen|ingen meldt|ikke meldt|ikkje meldt|-|–|0)\.?$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Nobody();

    [GeneratedRegex(@"(?<!\p{L})vara(?!\p{L})|(?<!\p{L})vara(?:medlem|representant)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Deputy();

    [GeneratedRegex(@"(?<!\p{L})observatør", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Observer();

    [GeneratedRegex(@"(?<!\p{L})(?:referent|sekretær|skrivar)(?!\p{L})", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Secretary();
}
