namespace Samla.Attachments.Office;

/// <summary>Tells names of people from those of programs and organizations, in properties that programs fill in.</summary>
internal static class PersonNames
{
    private const int LongestOrganization = 4;

    private static readonly string[] Programs =
        ["microsoft", "office", "libreoffice", "openoffice", "apache", "openpyxl", "xlsxwriter", "python", "adobe", "acrobat", "google", "word", "excel", "powerpoint", "docx", "pdf", "writer", "samla"];

    private static readonly string[] Nobody = ["forfatter", "author", "bruker", "brukar", "user", "admin", "administrator", "ukjent", "unknown", "anonym", "anonymous"];

    private static readonly string[] Organizations =
        ["kommune", "kommunar", "kommuner", "fylkeskommune", "helseforetak", "helseføretak", "hf", "rhf", "sykehus", "sykehuset", "sjukehus", "sjukehuset", "helsefellesskapet", "helsefellesskap", "sekretariatet", "sekretariat", "direktoratet", "departementet", "interkommunale"];

    /// <summary>Whether it may be the name of somebody: nothing else that it can be is recognized in every part of it.</summary>
    public static bool IsPerson(string name) => name.Split([",", ";", "/", "(", ")", "|", " - ", " – "], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Any(IsOne);

    private static bool IsOne(string part)
    {
        if (!part.Any(char.IsLetter) || Nobody.Contains(part, StringComparer.OrdinalIgnoreCase))
        {
            return false;
        }

        var words = part.Split([' ', '-', '_', '.', ':'], StringSplitOptions.RemoveEmptyEntries);
        var organization = words.Length <= LongestOrganization && (Organizations.Contains(words[0], StringComparer.OrdinalIgnoreCase) || Organizations.Contains(words[^1], StringComparer.OrdinalIgnoreCase));
        return !organization && !words.Any(word => Programs.Any(program => word.Equals(program, StringComparison.OrdinalIgnoreCase)));
    }
}
