using System.Security;
using System.Text;
using System.Text.RegularExpressions;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;

namespace Samla.Tests.Importing;

/// <summary>Word files as Word in Norwegian writes them, made from pieces of its markup.</summary>
internal sealed partial class Docx
{
    private const string Spaces =
        """xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape" xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture" xmlns:v="urn:schemas-microsoft-com:vml" xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math" xmlns:o="urn:schemas-microsoft-com:office:office" mc:Ignorable="" """;

    private readonly StringBuilder body = new();
    private readonly List<(string Id, string Address)> links = [];
    private readonly List<(string Id, byte[] Bytes, string Type)> pictures = [];
    private readonly List<string> notes = [];
    private string styles = "";
    private string numbering = "";
    private string? comments;
    private string? header;
    private string? author;

    /// <summary>A picture of one point.</summary>
    public static readonly byte[] Png = Convert.FromBase64String("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==");

    /// <summary>A paragraph. <c>**</c> sets bold off, <c>__</c> italic; a tab and a line break are what they are.</summary>
    public static string P(string text, string properties = "") => $"<w:p><w:pPr>{properties}</w:pPr>{Runs(text)}</w:p>";

    /// <summary>The runs of a line.</summary>
    public static string Runs(string text)
    {
        var runs = new StringBuilder();
        var (bold, italic) = (false, false);
        foreach (var piece in Marks().Split(text))
        {
            if (piece is "**" or "__")
            {
                bold ^= piece == "**";
                italic ^= piece == "__";
            }
            else if (piece.Length > 0)
            {
                runs.Append("<w:r><w:rPr>").Append(bold ? "<w:b/>" : "").Append(italic ? "<w:i/>" : "").Append("</w:rPr>");
                runs.Append(piece switch { "\t" => "<w:tab/>", "\n" => "<w:br/>", _ => $"<w:t xml:space=\"preserve\">{SecurityElement.Escape(piece)}</w:t>" }).Append("</w:r>");
            }
        }

        return runs.ToString();
    }

    /// <summary>Adds paragraphs.</summary>
    public Docx Text(params string[] paragraphs) => Add([.. paragraphs.Select(text => P(text))]);

    /// <summary>Adds a heading with the ids that Word has in Norwegian; level 0 is the title.</summary>
    public Docx Heading(int level, string text, string more = "") => Add(P(text, $"<w:pStyle w:val=\"{(level == 0 ? "Tittel" : $"Overskrift{level}")}\"/>{more}"));

    /// <summary>Adds items of a list: 1 has bullets, 2 numbers, 3 letters, 4 «Sak 27/21», 5 numbers again.</summary>
    public Docx List(int list, params string[] items) => Items(list, [.. items.Select(item => (0, item))]);

    /// <summary>Adds items of a list with their depths.</summary>
    public Docx Items(int list, params (int Depth, string Text)[] items) =>
        Add([.. items.Select(item => P(item.Text, $"<w:pStyle w:val=\"Listeavsnitt\"/><w:numPr><w:ilvl w:val=\"{item.Depth}\"/><w:numId w:val=\"{list}\"/></w:numPr>"))]);

    /// <summary>Adds a table: cells parted by <c>|</c>, paragraphs in a cell by <c>¶</c>.</summary>
    public Docx Table(params string[] rows) => Add(TableOf([.. rows.Select(row => string.Concat(row.Split('|').Select(cell => Cell(cell))))]));

    /// <summary>A table of rows that are written out.</summary>
    public static string TableOf(params string[] rows) => $"<w:tbl><w:tblPr/><w:tblGrid/>{string.Concat(rows.Select(row => $"<w:tr>{row}</w:tr>"))}</w:tbl>";

    /// <summary>A cell.</summary>
    public static string Cell(string text, string properties = "") => $"<w:tc><w:tcPr>{properties}</w:tcPr>{string.Concat(text.Split('¶').Select(part => P(part)))}</w:tc>";

    /// <summary>Adds markup.</summary>
    public Docx Add(params string[] markup)
    {
        body.AppendJoin("", markup);
        return this;
    }

    /// <summary>Adds more styles.</summary>
    public Docx Style(string markup)
    {
        styles += markup;
        return this;
    }

    /// <summary>Adds a list of one's own.</summary>
    public Docx Numbering(int id, string levels)
    {
        numbering += $"<w:abstractNum w:abstractNumId=\"{id}\">{levels}</w:abstractNum>";
        return this;
    }

    /// <summary>The run of a footnote's mark.</summary>
    public string Note(string text)
    {
        notes.Add(text);
        return $"<w:r><w:footnoteReference w:id=\"{notes.Count}\"/></w:r>";
    }

    /// <summary>A link.</summary>
    public string Link(string text, string address)
    {
        links.Add(($"rL{links.Count + 1}", address));
        return $"<w:hyperlink r:id=\"rL{links.Count}\">{Runs(text)}</w:hyperlink>";
    }

    /// <summary>The run of a picture.</summary>
    public string Picture(string alternative, byte[]? bytes = null, string type = "image/png")
    {
        pictures.Add(($"rP{pictures.Count + 1}", bytes ?? Png, type));
        var text = SecurityElement.Escape(alternative);
        return $"<w:r><w:drawing><wp:inline><wp:extent cx=\"9\" cy=\"9\"/><wp:docPr id=\"{pictures.Count}\" name=\"Bilde\" descr=\"{text}\"/><a:graphic><a:graphicData uri=\"http://schemas.openxmlformats.org/drawingml/2006/picture\"><pic:pic><pic:nvPicPr><pic:cNvPr id=\"0\" name=\"x\"/><pic:cNvPicPr/></pic:nvPicPr><pic:blipFill><a:blip r:embed=\"rP{pictures.Count}\"/></pic:blipFill><pic:spPr/></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r>";
    }

    /// <summary>A text box as Word writes it: once for itself and once for older versions.</summary>
    public static string Box(string text) =>
        $"<w:r><mc:AlternateContent><mc:Choice Requires=\"wps\"><w:drawing><wp:anchor><wp:docPr id=\"9\" name=\"Tekstboks\"/><a:graphic><a:graphicData uri=\"http://schemas.microsoft.com/office/word/2010/wordprocessingShape\"><wps:wsp><wps:txbx><w:txbxContent>{P(text)}</w:txbxContent></wps:txbx></wps:wsp></a:graphicData></a:graphic></wp:anchor></w:drawing></mc:Choice><mc:Fallback><w:pict><v:shape><v:textbox><w:txbxContent>{P(text)}</w:txbxContent></v:textbox></v:shape></w:pict></mc:Fallback></mc:AlternateContent></w:r>";

    /// <summary>Adds a comment, a header, and the name of who wrote it.</summary>
    public Docx Around(string? comment = null, string? head = null, string? by = null)
    {
        (comments, header, author) = (comment ?? comments, head ?? header, by ?? author);
        return this;
    }

    /// <summary>The file.</summary>
    public byte[] Bytes()
    {
        using var stream = new MemoryStream();
        using (var package = WordprocessingDocument.Create(stream, WordprocessingDocumentType.Document))
        {
            var main = package.AddMainDocumentPart();
            Feed(main.AddNewPart<StyleDefinitionsPart>(), $"<w:styles {Spaces}>{StandardStyles}{styles}</w:styles>");
            Feed(main.AddNewPart<NumberingDefinitionsPart>(), $"<w:numbering {Spaces}>{StandardLists}{numbering}{string.Concat(Enumerable.Range(1, 9).Select(id => $"<w:num w:numId=\"{id}\"><w:abstractNumId w:val=\"{id}\"/></w:num>"))}</w:numbering>");
            if (notes.Count > 0)
            {
                Feed(main.AddNewPart<FootnotesPart>(), $"<w:footnotes {Spaces}>{string.Concat(notes.Select((note, i) => $"<w:footnote w:id=\"{i + 1}\"><w:p><w:r><w:footnoteRef/></w:r>{Runs(" " + note)}</w:p></w:footnote>"))}</w:footnotes>");
            }

            if (comments is not null)
            {
                Feed(main.AddNewPart<WordprocessingCommentsPart>(), $"<w:comments {Spaces}><w:comment w:id=\"1\" w:author=\"Ingen\">{P(comments)}</w:comment></w:comments>");
            }

            if (header is not null)
            {
                Feed(main.AddNewPart<HeaderPart>(), $"<w:hdr {Spaces}>{P(header)}</w:hdr>");
            }

            foreach (var (id, bytes, type) in pictures)
            {
                main.AddImagePart(type, id).FeedData(new MemoryStream(bytes));
            }

            foreach (var (id, address) in links)
            {
                main.AddHyperlinkRelationship(new Uri(address, UriKind.RelativeOrAbsolute), isExternal: true, id);
            }

            Feed(main, $"<w:document {Spaces}><w:body>{body}<w:sectPr/></w:body></w:document>");
            if (author is not null)
            {
                package.PackageProperties.Creator = author;
            }
        }

        return stream.ToArray();
    }

    private static void Feed(OpenXmlPart part, string xml) => part.FeedData(new MemoryStream(Encoding.UTF8.GetBytes(xml)));

    private static string StandardStyles { get; } =
        "<w:style w:type=\"paragraph\" w:default=\"1\" w:styleId=\"Normal\"><w:name w:val=\"Normal\"/></w:style>"
        + "<w:style w:type=\"paragraph\" w:styleId=\"Listeavsnitt\"><w:name w:val=\"List Paragraph\"/><w:basedOn w:val=\"Normal\"/></w:style>"
        + "<w:style w:type=\"paragraph\" w:styleId=\"Tittel\"><w:name w:val=\"Title\"/><w:basedOn w:val=\"Normal\"/></w:style>"
        + "<w:style w:type=\"paragraph\" w:styleId=\"INNH1\"><w:name w:val=\"toc 1\"/><w:basedOn w:val=\"Normal\"/></w:style>"
        + string.Concat(Enumerable.Range(1, 4).Select(level => $"<w:style w:type=\"paragraph\" w:styleId=\"Overskrift{level}\"><w:name w:val=\"heading {level}\"/><w:basedOn w:val=\"Normal\"/><w:pPr><w:outlineLvl w:val=\"{level - 1}\"/></w:pPr><w:rPr><w:b/></w:rPr></w:style>"));

    private static string StandardLists { get; } =
        ListOf(1, "bullet", "•", "o") + ListOf(2, "decimal", "%1.", "%2.") + ListOf(3, "lowerLetter", "%1)", "%2)") + ListOf(4, "decimal", "Sak %1/21", "%1.%2", start: 27) + ListOf(5, "decimal", "%1.", "%1.%2");

    private static string ListOf(int id, string format, string first, string second, int start = 1) =>
        $"<w:abstractNum w:abstractNumId=\"{id}\"><w:lvl w:ilvl=\"0\"><w:start w:val=\"{start}\"/><w:numFmt w:val=\"{format}\"/><w:lvlText w:val=\"{first}\"/></w:lvl><w:lvl w:ilvl=\"1\"><w:start w:val=\"1\"/><w:numFmt w:val=\"{format}\"/><w:lvlText w:val=\"{second}\"/></w:lvl></w:abstractNum>";

    [GeneratedRegex(@"(\*\*|__|\t|\n)")]
    private static partial Regex Marks();
}
