using System.Text.RegularExpressions;
using Samla.Diagnostics;
using Samla.Text;

namespace Samla.Privacy;

/// <summary>Looks through the text of a file as it is written, so that nothing in it is left out because of what it means or whether it can be read.</summary>
internal static partial class TextScan
{
    private static readonly Bilingual Here = new("Her", "Her");

    /// <summary>What is found in a file of the content.</summary>
    /// <param name="text">The whole file.</param>
    /// <param name="shown">The file as it is shown in messages.</param>
    /// <param name="fields">How much of it, from the beginning, is fields: there a telephone number can stand in a contact.</param>
    /// <param name="personal">What is looked for.</param>
    public static IReadOnlyList<PrivacyHit> Of(string text, string shown, int fields, PersonalData personal)
    {
        var found = personal.In(text);
        if (found.Count == 0)
        {
            return [];
        }

        List<int> lines = [0, .. text.Index().Where(letter => letter.Item == '\n').Select(letter => letter.Index + 1)];
        return
        [
            .. found.Where(one => !(one.Kind == PersonalDataKind.MobileNumber && one.Start < fields && IsContact(text, one.Start)))
                .Select(one => Hit(text, one, PlaceOf(lines, one, shown), Here)),
        ];
    }

    /// <summary>What is found in the name of a file, or its folders.</summary>
    public static IEnumerable<PrivacyHit> OfName(string path, string shown, PersonalData personal) =>
        personal.In(path).Select(one => Hit(path, one, new Place(shown), new("I navnet på filen", "I namnet på fila")));

    /// <summary>What is told of something that was found in a text.</summary>
    /// <param name="text">The text.</param>
    /// <param name="found">What was found.</param>
    /// <param name="place">The place that is told.</param>
    /// <param name="where">The first words of the message.</param>
    public static PrivacyHit Hit(string text, PersonalDatum found, Place place, Bilingual where)
    {
        var ends = PersonalData.Ends(text, found);
        var (rule, nb, nn) = found.Kind switch
        {
            PersonalDataKind.IdentityNumber => (PrivacyRules.IdentityNumber, "et fødselsnummer eller D-nummer", "eit fødselsnummer eller D-nummer"),
            PersonalDataKind.BirthDate => (PrivacyRules.BirthDate, "en fødselsdato", "ein fødselsdato"),
            PersonalDataKind.PrivateEmail => (PrivacyRules.PrivateEmail, "en privat e-postadresse", "ei privat e-postadresse"),
            PersonalDataKind.MobileNumber => (PrivacyRules.MobileNumber, "et mobilnummer", "eit mobilnummer"),
            _ => (PrivacyRules.ListedWord, "et ord fra listen i site.yaml", "eit ord frå lista i site.yaml"),
        };
        return new PrivacyHit(rule, place, new($"{where.Nb} står {nb} ({ends}).", $"{where.Nn} står {nn} ({ends})."));
    }

    private static bool IsContact(string text, int at)
    {
        var line = text.LastIndexOf('\n', Math.Max(0, at - 1)) + 1;
        return Phone().IsMatch(text.AsSpan(line, at - line));
    }

    private static Place PlaceOf(List<int> lines, PersonalDatum found, string shown)
    {
        var (line, column) = At(lines, found.Start);
        var (endLine, endColumn) = At(lines, found.End);
        return new Place(shown, line, column, endLine, endColumn);
    }

    private static (int Line, int Column) At(List<int> lines, int at)
    {
        var found = lines.BinarySearch(at);
        var line = found >= 0 ? found : ~found - 1;
        return (line + 1, at - lines[line] + 1);
    }

    [GeneratedRegex("""(?:^|[\s{,])phone:\s*["']?\s*\+?$""", RegexOptions.CultureInvariant)]
    private static partial Regex Phone();
}
