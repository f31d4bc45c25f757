using System.IO.Compression;
using System.Xml;
using Samla.Packages;

namespace Samla.Importing.Word;

/// <summary>A zip file, looked through before it is read as Word: the right kind, whole, and of a size and depth that can be read.</summary>
internal static class PackageCheck
{
    private const string Damaged = "Filen er skadet eller ikke lastet ned ferdig. Åpne den i Word og lagre den på nytt.";
    private const string Enormous = "Filen er altfor stor når den pakkes ut. Samla leser den ikke.";

    /// <summary>Why it can't be read as Word; null when it can.</summary>
    public static string? Refusal(byte[] bytes)
    {
        try
        {
            using var zip = new ZipArchive(new MemoryStream(bytes), ZipArchiveMode.Read);
            return WrongKind(zip) ?? (PackageLimits.AreExceeded(zip) ? Enormous : Unreadable(zip));
        }
        catch (Exception exception) when (exception is InvalidDataException or IOException or XmlException or NotSupportedException or ArgumentException)
        {
            return Damaged;
        }
    }

    private static string? WrongKind(ZipArchive zip)
    {
        bool Has(string folder) => zip.Entries.Any(entry => entry.FullName.StartsWith(folder, StringComparison.OrdinalIgnoreCase));
        return zip.Entries switch
        {
            { Count: 0 } => "Dette er en tom zip-fil, ikke en Word-fil (.docx).",
            _ when Has("word/") && zip.GetEntry("[Content_Types].xml") is not null => null,
            _ when Has("xl/") => "Dette er et regneark fra Excel, ikke en Word-fil (.docx).",
            _ when Has("ppt/") => "Dette er en presentasjon fra PowerPoint, ikke en Word-fil (.docx).",
            _ when zip.GetEntry("mimetype") is not null => "Dette er et OpenDocument (.odt). Åpne det i Word eller LibreOffice og lagre det som .docx.",
            _ => "Dette er en zip-fil, men ikke en Word-fil (.docx).",
        };
    }

    // The parts are walked one element within the other later on, so a tower of them must be found here, where nothing is kept.
    private static string? Unreadable(ZipArchive zip)
    {
        foreach (var entry in zip.Entries.Where(PackageLimits.IsXml))
        {
            using var reader = XmlReader.Create(entry.Open(), PackageLimits.Xml);
            while (reader.Read())
            {
                if (reader.Depth > PackageLimits.Depth)
                {
                    return "Filen har elementer inne i hverandre dypere enn noe program skriver. Samla leser den ikke.";
                }
            }
        }

        return null;
    }
}
