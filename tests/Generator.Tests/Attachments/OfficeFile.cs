using System.IO.Compression;
using System.Text;

namespace Samla.Tests.Attachments;

/// <summary>Packages of the office programs, made of parts.</summary>
internal static class OfficeFile
{
    private const string Word = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    private const string Sheet = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private const string Slides = "http://schemas.openxmlformats.org/presentationml/2006/main";
    private const string Relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    public const string Spaces =
        $"""xmlns:w="{Word}" xmlns:x="{Sheet}" xmlns:p="{Slides}" xmlns:r="{Relations}" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart" xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:w15="http://schemas.microsoft.com/office/word/2012/wordml" xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" """;

    private const string OpenSpaces =
        """xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0" xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0" xmlns:draw="urn:oasis:names:tc:opendocument:xmlns:drawing:1.0" xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0" xmlns:presentation="urn:oasis:names:tc:opendocument:xmlns:presentation:1.0" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:meta="urn:oasis:names:tc:opendocument:xmlns:meta:1.0" xmlns:svg="urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0" xmlns:xlink="http://www.w3.org/1999/xlink" """;

    /// <summary>A Word file with that body, and other parts.</summary>
    public static byte[] Docx(string body, params (string Name, string Text)[] parts) => Zip(
    [
        ("[Content_Types].xml", Types("wordprocessingml.document.main+xml")),
        ("word/document.xml", $"<w:document {Spaces}><w:body>{body}</w:body></w:document>"),
        .. parts.Select(Spaced),
    ]);

    /// <summary>A workbook with sheets of those rows; what stands before a bar in a sheet is its state.</summary>
    public static byte[] Xlsx(string[] sheets, params (string Name, string Text)[] parts) => Zip(
    [
        ("[Content_Types].xml", Types("spreadsheetml.sheet.main+xml")),
        ("xl/workbook.xml", $"<x:workbook {Spaces}><x:sheets>{string.Concat(sheets.Select((sheet, i) => $"<x:sheet name=\"Ark{i + 1}\" sheetId=\"{i + 1}\" r:id=\"r{i + 1}\"{(sheet.Contains('|') ? $" state=\"{sheet.Split('|')[0]}\"" : "")}/>"))}</x:sheets></x:workbook>"),
        ("xl/_rels/workbook.xml.rels", $"<Relationships>{string.Concat(sheets.Select((_, i) => $"<Relationship Id=\"r{i + 1}\" Target=\"worksheets/sheet{sheets.Length - i}.xml\"/>"))}</Relationships>"),
        .. sheets.Select((sheet, i) => ($"xl/worksheets/sheet{sheets.Length - i}.xml", $"<x:worksheet {Spaces}>{sheet.Split('|')[^1]}</x:worksheet>")),
        .. parts.Select(Spaced),
    ]);

    /// <summary>A presentation with those slides.</summary>
    public static byte[] Pptx(string[] slides, params (string Name, string Text)[] parts) => Zip(
    [
        ("[Content_Types].xml", Types("presentationml.presentation.main+xml")),
        ("ppt/presentation.xml", $"<p:presentation {Spaces}><p:sldIdLst>{string.Concat(slides.Select((_, i) => $"<p:sldId id=\"{256 + i}\" r:id=\"r{i}\"/>"))}</p:sldIdLst></p:presentation>"),
        ("ppt/_rels/presentation.xml.rels", $"<Relationships>{string.Concat(slides.Select((_, i) => $"<Relationship Id=\"r{i}\" Target=\"slides/slide{i + 7}.xml\"/>"))}</Relationships>"),
        .. slides.Select((slide, i) => ($"ppt/slides/slide{i + 7}.xml", slide.StartsWith("<p:sld", StringComparison.Ordinal) ? slide.Replace("<p:sld", $"<p:sld {Spaces}", StringComparison.Ordinal) : $"<p:sld {Spaces}>{slide}</p:sld>")),
        .. parts.Select(Spaced),
    ]);

    /// <summary>An OpenDocument of a kind: «text», «spreadsheet» or «presentation».</summary>
    public static byte[] Open(string kind, string body, string styles = "", params (string Name, string Text)[] parts) => Zip(
    [
        ("mimetype", $"application/vnd.oasis.opendocument.{kind}"),
        ("content.xml", $"<office:document-content {OpenSpaces}><office:automatic-styles>{styles}</office:automatic-styles><office:body><office:{kind}>{body}</office:{kind}></office:body></office:document-content>"),
        .. parts.Select(part => (part.Name, part.Text.Replace("§", OpenSpaces, StringComparison.Ordinal))),
    ]);

    /// <summary>A paragraph of Word.</summary>
    public static string P(string text) => $"<w:p><w:r><w:t>{text}</w:t></w:r></w:p>";

    /// <summary>The package with one more part.</summary>
    public static byte[] With(byte[] package, string name, byte[] content)
    {
        using var stream = new MemoryStream();
        stream.Write(package);
        using (var zip = new ZipArchive(stream, ZipArchiveMode.Update, leaveOpen: true))
        {
            using var part = zip.CreateEntry(name).Open();
            part.Write(content);
        }

        return stream.ToArray();
    }

    public static byte[] Zip(params (string Name, string Text)[] parts)
    {
        using var stream = new MemoryStream();
        using (var zip = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (name, text) in parts)
            {
                using var part = zip.CreateEntry(name).Open();
                part.Write(Encoding.UTF8.GetBytes(text));
            }
        }

        return stream.ToArray();
    }

    private static (string Name, string Text) Spaced((string Name, string Text) part) => (part.Name, part.Text.Replace("§", Spaces, StringComparison.Ordinal));

    private static string Types(string main) =>
        $"""<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Override PartName="/x" ContentType="application/vnd.openxmlformats-officedocument.{main}"/></Types>""";
}
