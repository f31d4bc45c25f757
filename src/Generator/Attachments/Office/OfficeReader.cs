using System.IO.Compression;
using System.Xml;
using Samla.Attachments.Markup;
using Samla.Attachments.Pictures;
using Samla.Diagnostics;
using Samla.Packages;

namespace Samla.Attachments.Office;

/// <summary>Reads packages: OpenXML of Word, Excel and PowerPoint, and OpenDocument. Every part is read, whether something refers to it or not.</summary>
internal static class OfficeReader
{
    private static readonly string[] Fonts = [".odttf", ".ttf", ".otf", ".fntdata", ".eot"];
    private static readonly string[] Drawings = [".emf", ".wmf", ".svm"];
    private static readonly string[] Films = [".mp4", ".m4a", ".mov", ".mp3", ".wav", ".wmv", ".avi", ".mpg", ".ogg"];

    /// <summary>Gathers all that is in it. Throws what a damaged file throws.</summary>
    public static void Read(byte[] bytes, Gathering gathering)
    {
        using var zip = new ZipArchive(new MemoryStream(bytes), ZipArchiveMode.Read);
        if (PackageLimits.AreExceeded(zip))
        {
            gathering.Unreadable(
                $"Filen er for stor når den pakkes ut. Grensen er {PackageLimits.Unpacked >> 20} MB, {PackageLimits.Text >> 20} MB tekst og {PackageLimits.Parts} deler.",
                $"Fila er for stor når ho blir pakka ut. Grensa er {PackageLimits.Unpacked >> 20} MB, {PackageLimits.Text >> 20} MB tekst og {PackageLimits.Parts} delar.");
            return;
        }

        if (!gathering.Unpack(zip.Entries.Sum(entry => entry.Length)))
        {
            return;
        }

        var package = Package.Of(zip);
        var (pictures, files) = (0, 0);
        // What is hidden by a style is known from the styles.
        foreach (var entry in zip.Entries.Where(entry => entry.Length > 0 && entry != package.Strings.Part).OrderBy(entry => Path.GetFileName(entry.FullName) != "styles.xml"))
        {
            try
            {
                if (IsKnown(entry))
                {
                    continue;
                }

                if (IsMarkup(entry))
                {
                    Walk(entry, package, gathering);
                }
                else
                {
                    Other(entry, gathering, ref pictures, ref files);
                }
            }
            catch (Exception exception) when (exception is XmlException or InvalidDataException or IOException)
            {
                gathering.Unreadable("En del av filen er skadet, så den kan ikke leses til ende.", "Ein del av fila er skadd, så ho kan ikkje lesast til endes.");
            }
        }

        foreach (var text in package.Strings.Unused)
        {
            gathering.Text(new("tekster i arkene", "tekstar i arka"), text);
        }
    }

    private static void Walk(ZipArchiveEntry entry, Package package, Gathering gathering)
    {
        try
        {
            using var reader = XmlReader.Create(entry.Open(), PackageLimits.Xml);
            new OfficeWalk(entry.FullName, package, gathering).Through(reader);
        }
        catch (XmlException) when (!PackageLimits.IsXml(entry))
        {
            // Excel's own drawings of comments have tags that nobody closes.
            new MarkupText(gathering, package.Places.Of(entry.FullName)).Read(TextDecoding.Decode(Bytes(entry)));
        }
    }

    private static void Other(ZipArchiveEntry entry, Gathering gathering, ref int pictures, ref int files)
    {
        var bytes = Bytes(entry);
        var ending = Path.GetExtension(entry.FullName).ToLowerInvariant();
        if (Drawings.Contains(ending) || entry.FullName.StartsWith("ObjectReplacements/", StringComparison.Ordinal))
        {
            BinaryTexts.Read(bytes, gathering, new("en tegning", "ei teikning"));
        }
        else if (Films.Contains(ending))
        {
            gathering.Fault(AttachmentRules.Embedded, "Filen har lyd eller video i seg.", "Fila har lyd eller video i seg.");
        }
        else if (ending is ".tif" or ".tiff" or ".jxr" or ".wdp" or ".bmp" or ".dib")
        {
            pictures++;
            ExifReader.Read(bytes, gathering.Within(new($"bilde {pictures}", $"bilete {pictures}")));
        }
        else if (KindFinder.Of(bytes).Kind is AttachmentKind.Png or AttachmentKind.Jpeg or AttachmentKind.Gif or AttachmentKind.Webp)
        {
            pictures++;
            AttachmentReader.ReadInner(bytes, gathering, new($"bilde {pictures}", $"bilete {pictures}"));
        }
        else if (ending == ".bin" || KindFinder.Of(bytes).Kind is null)
        {
            gathering.Fault(AttachmentRules.Embedded, "Filen har et innebygd objekt som Samla ikke kan lese.", "Fila har eit innebygd objekt som Samla ikkje kan lese.");
        }
        else
        {
            files++;
            AttachmentReader.ReadInner(bytes, gathering, new($"innebygd fil {files}", $"innebygd fil {files}"));
        }
    }

    // Fonts, what a program and a printer were set to, and what LibreOffice draws faster with: no text of anybody's.
    private static bool IsKnown(ZipArchiveEntry entry) =>
        entry.FullName is "mimetype" or "layout-cache" or "settings.xml"
        || Fonts.Contains(Path.GetExtension(entry.FullName).ToLowerInvariant())
        || Path.GetFileName(entry.FullName).StartsWith("printerSettings", StringComparison.OrdinalIgnoreCase);

    private static bool IsMarkup(ZipArchiveEntry entry)
    {
        if (PackageLimits.IsXml(entry) || entry.FullName.EndsWith(".vml", StringComparison.OrdinalIgnoreCase))
        {
            return true;
        }

        using var stream = entry.Open();
        Span<byte> start = stackalloc byte[64];
        start = start[..stream.ReadAtLeast(start, start.Length, throwOnEndOfStream: false)];
        return start.TrimStart("\uFEFF \t\r\n"u8).StartsWith("<?xml"u8);
    }

    private static byte[] Bytes(ZipArchiveEntry entry)
    {
        using var stream = entry.Open();
        using var bytes = new MemoryStream();
        stream.CopyTo(bytes);
        return bytes.ToArray();
    }
}
