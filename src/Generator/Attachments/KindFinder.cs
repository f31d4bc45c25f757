using System.IO.Compression;
using System.Text;
using Samla.Attachments.Markup;
using Samla.Importing.Word;
using Samla.Packages;

namespace Samla.Attachments;

/// <summary>Tells what a file is by its first bytes, or by what a package says of itself, whatever its name is.</summary>
internal static class KindFinder
{
    private const int LongestDeclaration = 1 << 20;

    /// <summary>The kind, or why it can't be published. Throws what a damaged zip file throws.</summary>
    public static FoundKind Of(byte[] bytes)
    {
        ReadOnlySpan<byte> content = bytes;
        if (content.IsEmpty)
        {
            return FoundKind.Refused("Filen er tom.", "Fila er tom.");
        }

        if (CompoundFile.Is(content))
        {
            return CompoundFile.IsEncrypted(content)
                ? Locked
                : FoundKind.Refused("Filen er i et gammelt Office-format (.doc, .xls, .ppt) eller en e-post fra Outlook. Lagre den som .docx, .xlsx, .pptx eller PDF.", "Fila er i eit gammalt Office-format (.doc, .xls, .ppt) eller ein e-post frå Outlook. Lagre henne som .docx, .xlsx, .pptx eller PDF.");
        }

        return content.StartsWith("PK\u0003\u0004"u8) || content.StartsWith("PK\u0005\u0006"u8) ? OfPackage(bytes)
            : content.StartsWith("%PDF"u8) ? AttachmentKind.Pdf
            : PictureFormat.Of(content) is { } picture ? OfPicture(picture)
            : Foreign(content) is { } refusal ? refusal
            : TextDecoding.Read(bytes) is { } text ? OfText(text)
            : FoundKind.Refused("Samla kjenner ikke igjen innholdet i filen.", "Samla kjenner ikkje att innhaldet i fila.");
    }

    private static AttachmentKind OfPicture(string ending) => ending switch
    {
        "png" => AttachmentKind.Png,
        "jpg" => AttachmentKind.Jpeg,
        "gif" => AttachmentKind.Gif,
        _ => AttachmentKind.Webp,
    };

    private static AttachmentKind OfText(string text) => MarkupText.Root(text) switch
    {
        "svg" => AttachmentKind.Svg,
        "html" or "head" or "body" or "script" => AttachmentKind.Html,
        _ => AttachmentKind.Text,
    };

    // Formats that people do lay beside meetings, with what to do instead.
    private static FoundKind? Foreign(ReadOnlySpan<byte> content)
    {
        var box = content.Length > 12 && content[4..].StartsWith("ftyp"u8) ? Encoding.ASCII.GetString(content.Slice(8, 4)) : "";
        return box is "heic" or "heix" or "hevc" or "mif1" or "msf1" or "avif" or "avis"
            ? FoundKind.Refused("Filen er et bilde fra en telefon (HEIC eller AVIF), som ikke alle kan åpne. Lagre det som JPEG eller PNG.", "Fila er eit bilete frå ein telefon (HEIC eller AVIF), som ikkje alle kan opne. Lagre det som JPEG eller PNG.")
            : box.Length > 0 || content.StartsWith("ID3"u8) || content.StartsWith("RIFF"u8) || content.StartsWith("OggS"u8) || content.StartsWith((ReadOnlySpan<byte>)[0x1A, 0x45, 0xDF, 0xA3])
                ? FoundKind.Refused("Filen er lyd eller video, som ikke kan ligge ved et møte. Lenk til den der den er publisert.", "Fila er lyd eller video, som ikkje kan liggje ved eit møte. Lenk til henne der ho er publisert.")
            : content.StartsWith("MZ"u8) || content.StartsWith("\u007FELF"u8)
                ? FoundKind.Refused("Filen er et program. Programmer blir ikke publisert.", "Fila er eit program. Program blir ikkje publiserte.")
            : content.StartsWith("{\\rtf"u8)
                ? FoundKind.Refused("Filen er RTF. Åpne den i Word og lagre den som .docx eller PDF.", "Fila er RTF. Opne henne i Word og lagre henne som .docx eller PDF.")
            : content.StartsWith("II*\0"u8) || content.StartsWith("MM\0*"u8) || content.StartsWith("BM"u8) && content.Length > 26 && content[6..10].SequenceEqual("\0\0\0\0"u8)
                ? FoundKind.Refused("Filen er et bilde i et format som nettlesere ikke viser. Lagre det som JPEG eller PNG.", "Fila er eit bilete i eit format som nettlesarar ikkje viser. Lagre det som JPEG eller PNG.")
            : content.StartsWith((ReadOnlySpan<byte>)[0x1F, 0x8B]) || content.StartsWith((ReadOnlySpan<byte>)[0x37, 0x7A, 0xBC, 0xAF]) || content.StartsWith("Rar!"u8)
                ? Packed
            : null;
    }

    private static FoundKind Locked { get; } = FoundKind.Refused(
        "Filen er beskyttet med passord. Åpne den, fjern passordet, og lagre den på nytt.",
        "Fila er verna med passord. Opne henne, fjern passordet, og lagre henne på nytt.");

    private static FoundKind Packed { get; } = FoundKind.Refused(
        "Filen er en pakke med andre filer (zip eller lignende). Pakk den ut, og legg ved filene hver for seg.",
        "Fila er ei pakke med andre filer (zip eller liknande). Pakk henne ut, og legg ved filene kvar for seg.");

    private static FoundKind OfPackage(byte[] bytes)
    {
        using var zip = new ZipArchive(new MemoryStream(bytes), ZipArchiveMode.Read);
        if (zip.Entries.Any(entry => Path.GetFileName(entry.FullName).Equals("vbaProject.bin", StringComparison.OrdinalIgnoreCase)))
        {
            return FoundKind.Refused("Filen har makroer (programkode). Lagre den som .docx, .xlsx eller .pptx.", "Fila har makroar (programkode). Lagre henne som .docx, .xlsx eller .pptx.");
        }

        if (zip.GetEntry("mimetype") is { } type)
        {
            return Declared(type) switch
            {
                _ when zip.GetEntry("META-INF/manifest.xml") is { } manifest && Declared(manifest).Contains("encryption-data", StringComparison.Ordinal) => Locked,
                "application/vnd.oasis.opendocument.text" => AttachmentKind.Odt,
                "application/vnd.oasis.opendocument.spreadsheet" => AttachmentKind.Ods,
                "application/vnd.oasis.opendocument.presentation" => AttachmentKind.Odp,
                _ => Packed,
            };
        }

        var types = zip.GetEntry("[Content_Types].xml") is { } entry ? Declared(entry) : "";
        return types switch
        {
            _ when types.Contains("wordprocessingml.document.main+xml", StringComparison.Ordinal) => AttachmentKind.Docx,
            _ when types.Contains("spreadsheetml.sheet.main+xml", StringComparison.Ordinal) => AttachmentKind.Xlsx,
            _ when types.Contains("presentationml.presentation.main+xml", StringComparison.Ordinal) => AttachmentKind.Pptx,
            _ when types.Contains("macroEnabled", StringComparison.Ordinal) || types.Contains("template.main+xml", StringComparison.Ordinal) || types.Contains("slideshow.main+xml", StringComparison.Ordinal) || types.Contains("sheet.binary", StringComparison.Ordinal) =>
                FoundKind.Refused("Filen er en mal, en lysbildefremvisning, en binær arbeidsbok eller har plass til makroer. Lagre den som .docx, .xlsx eller .pptx.", "Fila er ein mal, ei lysbiletframvising, ei binær arbeidsbok eller har plass til makroar. Lagre henne som .docx, .xlsx eller .pptx."),
            _ => Packed,
        };
    }

    private static string Declared(ZipArchiveEntry entry)
    {
        using var reader = new StreamReader(entry.Open());
        var letters = new char[(int)Math.Min(entry.Length, LongestDeclaration)];
        return new string(letters, 0, reader.ReadBlock(letters)).Trim();
    }
}
