using System.Text.RegularExpressions;
using Samla.Diagnostics;
using Samla.Text;

namespace Samla.Privacy;

/// <summary>Looks through the text of a file as it is written, so that nothing in it is left out because of what it means or whether it can be read.</summary>
internal static partial class TextScan
{
    /// <summary>What is found in a file of the content.</summary>
    /// <param name="text">The whole file.</param>
    /// <param name="shown">The file as it is shown in messages.</param>
    /// <param name="fields">How much of it, from the beginning, is fields: there a telephone number can stand in a contact.</param>
    /// <param name="personal">What is looked for.</param>
    public static IReadOnlyList<PrivacyHit> Of(string text, string shown, int fields, PersonalData personal) =>
    [
        .. personal.In(text)
            .Where(one => !(one.Kind == PersonalDataKind.MobileNumber && one.Start < fields && IsContact(text, one.Start)))
            .Select(one => Hit(text, one, PlaceOf(text, one, shown))),
    ];

    /// <summary>What is found in the name of a file, or its folders.</summary>
    public static IEnumerable<PrivacyHit> OfName(string path, string shown, PersonalData personal) =>
        personal.In(path).Select(one => Hit(path, one, new Place(shown)) is var hit
            ? hit with { Message = new(hit.Message.Nb.Replace("Her står", "I navnet på filen står", StringComparison.Ordinal), hit.Message.Nn.Replace("Her står", "I namnet på fila står", StringComparison.Ordinal)) }
            : hit);

    /// <summary>What is told of something that was found in a text, at a place.</summary>
    public static PrivacyHit Hit(string text, PersonalDatum found, Place place)
    {
        var ends = PersonalData.Ends(text, found);
        return found.Kind switch
        {
            PersonalDataKind.IdentityNumber => new(PrivacyRules.IdentityNumber, place, new($"Her står et fødselsnummer eller D-nummer ({ends}).", $"Her står eit fødselsnummer eller D-nummer ({ends}).")),
            PersonalDataKind.BirthDate => new(PrivacyRules.BirthDate, place, new($"Her står en fødselsdato ({ends}).", $"Her står ein fødselsdato ({ends}).")),
            PersonalDataKind.PrivateEmail => new(PrivacyRules.PrivateEmail, place, new($"Her står en privat e-postadresse ({ends}).", $"Her står ei privat e-postadresse ({ends}).")),
            PersonalDataKind.MobileNumber => new(PrivacyRules.MobileNumber, place, new($"Her står et mobilnummer ({ends}).", $"Her står eit mobilnummer ({ends}).")),
            _ => new(PrivacyRules.ListedWord, place, new($"Her står et ord fra listen i site.yaml ({ends}).", $"Her står eit ord frå lista i site.yaml ({ends}).")),
        };
    }

    private static bool IsContact(string text, int at)
    {
        var line = text.LastIndexOf('\n', Math.Max(0, at - 1)) + 1;
        return Phone().IsMatch(text.AsSpan(line, at - line));
    }

    private static Place PlaceOf(string text, PersonalDatum found, string shown)
    {
        var (line, column) = At(text, found.Start);
        var (endLine, endColumn) = At(text, found.End);
        return new Place(shown, line, column, endLine, endColumn);
    }

    private static (int Line, int Column) At(string text, int at) =>
        (text.AsSpan(0, at).Count('\n') + 1, at - (at == 0 ? -1 : text.LastIndexOf('\n', at - 1)));

    [GeneratedRegex("""(?:^|[\s{,])phone:\s*["']?\s*\+?$""", RegexOptions.CultureInvariant)]
    private static partial Regex Phone();
}
