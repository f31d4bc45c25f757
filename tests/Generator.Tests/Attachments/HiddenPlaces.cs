using System.Text;

namespace Samla.Tests.Attachments;

/// <summary>Every place that a number can stand in, file by file: what it is, the file's name, the file, and where the number is said to be.</summary>
internal static class HiddenPlaces
{
    private const string N = Secret.Number;
    private const string Split = $"<w:r><w:t>0183</w:t></w:r><w:r><w:rPr><w:b/></w:rPr><w:t>90</w:t></w:r><w:proofErr/><w:r><w:t>10091</w:t></w:r>";
    private const string Exif = $"Bilde av {N}";

    public static (string Case, string Name, byte[] File, string Where)[] All { get; } = [.. Word(), .. Excel(), .. PowerPoint(), .. Open(), .. Pdf(), .. Pictures(), .. Texts()];

    private static IEnumerable<(string, string, byte[], string)> Word()
    {
        (string, string, byte[], string) Body(string name, string body, string where) => (name, "a.docx", OfficeFile.Docx(body), where);
        (string, string, byte[], string) Part(string name, string part, string xml, string where) => (name, "a.docx", OfficeFile.Docx(OfficeFile.P("Tekst"), (part, xml)), where);
        yield return Body("a paragraph", OfficeFile.P("Først") + OfficeFile.P($"Nummeret er {N}."), "teksten, avsnitt 2");
        yield return Body("a number in three runs", $"<w:p>{Split}</w:p>", "teksten, avsnitt 1");
        yield return Body("a number in a link and around it", "<w:p><w:r><w:t>0183</w:t></w:r><w:hyperlink r:id=\"r1\"><w:r><w:t>90</w:t></w:r></w:hyperlink><w:r><w:t>10091</w:t></w:r></w:p>", "teksten, avsnitt 1");
        yield return Body("a number with a soft hyphen", OfficeFile.P("018390\u00AD10091"), "teksten, avsnitt 1");
        yield return Body("a number in pretty markup", "<w:p>\n  <w:r>\n    <w:t>018390</w:t>\n  </w:r>\n  <w:r>\n    <w:t>10091</w:t>\n  </w:r>\n</w:p>", "teksten, avsnitt 1");
        yield return Body("a cell", $"<w:tbl><w:tr><w:tc>{OfficeFile.P("Navn")}</w:tc></w:tr><w:tr><w:tc>{OfficeFile.P("Kari")}</w:tc><w:tc>{OfficeFile.P(N)}</w:tc></w:tr></w:tbl>", "teksten, tabell 1, rad 2");
        yield return Body("a table in a cell", $"<w:tbl><w:tr><w:tc><w:tbl><w:tr><w:tc>{OfficeFile.P(N)}</w:tc></w:tr></w:tbl></w:tc></w:tr></w:tbl>", "teksten, tabell 1, rad 1");
        yield return Body("a text box", $"<w:p><w:r><w:t>Utenfor</w:t><w:pict><v:textbox><w:txbxContent>{OfficeFile.P(N)}</w:txbxContent></v:textbox></w:pict></w:r></w:p>", "teksten, avsnitt 2");
        yield return Body("deleted text", $"<w:p><w:del w:id=\"1\" w:author=\"Kari\"><w:r><w:delText>{N}</w:delText></w:r></w:del></w:p>", "teksten, avsnitt 1");
        yield return Body("a number as it is after a change", "<w:p><w:r><w:t>0183</w:t></w:r><w:del><w:r><w:delText>77</w:delText></w:r></w:del><w:ins><w:r><w:t>90</w:t></w:r></w:ins><w:r><w:t>10091</w:t></w:r></w:p>", "teksten, avsnitt 1");
        yield return Body("a number as it was before a change", "<w:p><w:r><w:t>0183</w:t></w:r><w:ins><w:r><w:t>77</w:t></w:r></w:ins><w:del><w:r><w:delText>90</w:delText></w:r></w:del><w:r><w:t>10091</w:t></w:r></w:p>", "teksten, avsnitt 1");
        yield return Body("hidden text", $"<w:p><w:r><w:rPr><w:vanish/></w:rPr><w:t>{N}</w:t></w:r></w:p>", "teksten, avsnitt 1");
        yield return Body("a field's code", $"<w:p><w:r><w:instrText>HYPERLINK \"https://a.example/0183</w:instrText></w:r><w:r><w:instrText>9010091\"</w:instrText></w:r></w:p>", "teksten, avsnitt 1");
        yield return Body("a simple field", $"<w:p><w:fldSimple w:instr=\"MERGEFIELD {N}\"/></w:p>", "teksten");
        yield return Body("an alternative text", $"<w:p><w:r><w:drawing><wp:docPr id=\"1\" name=\"Bilde\" descr=\"{N}\"/></w:drawing></w:r></w:p>", "teksten");
        yield return Body("the label of a control", $"<w:sdt><w:sdtPr><w:alias w:val=\"{N}\"/></w:sdtPr></w:sdt>", "teksten");
        yield return Body("a table's caption", $"<w:tbl><w:tblPr><w:tblCaption w:val=\"{N}\"/></w:tblPr></w:tbl>", "teksten");
        yield return Body("a bookmark's name", $"<w:p><w:bookmarkStart w:id=\"1\" w:name=\"nr{N}\"/></w:p>", "teksten");
        yield return Body("a drawn word", $"<w:p><w:r><w:pict><v:textpath string=\"{N}\"/></w:pict></w:r></w:p>", "teksten");
        yield return Body("a comment in the markup", $"<!-- {N} -->", "teksten");
        yield return Part("a header", "word/header1.xml", $"<w:hdr §>{OfficeFile.P(N)}</w:hdr>", "topptekst");
        yield return Part("a footer", "word/footer2.xml", $"<w:ftr §>{OfficeFile.P(N)}</w:ftr>", "bunntekst");
        yield return Part("a footnote", "word/footnotes.xml", $"<w:footnotes §><w:footnote>{OfficeFile.P(N)}</w:footnote></w:footnotes>", "fotnotene");
        yield return Part("an endnote", "word/endnotes.xml", $"<w:endnotes §><w:endnote>{OfficeFile.P(N)}</w:endnote></w:endnotes>", "sluttnotene");
        yield return Part("a comment", "word/comments.xml", $"<w:comments §><w:comment w:author=\"K\">{OfficeFile.P(N)}</w:comment></w:comments>", "kommentarene");
        yield return Part("a diagram", "word/charts/chart1.xml", $"<c:chartSpace §><c:pt><c:v>{N}</c:v></c:pt></c:chartSpace>", "et diagram");
        yield return Part("a diagram's number without its zero", "word/charts/chart1.xml", $"<c:chartSpace §><c:pt><c:v>{N[1..]}</c:v></c:pt></c:chartSpace>", "et diagram");
        yield return Part("a figure", "word/diagrams/data1.xml", $"<dgm §><a:p><a:r><a:t>018390</a:t></a:r><a:r><a:t>10091</a:t></a:r></a:p></dgm>", "en tegning");
        yield return Part("building blocks", "word/glossary/document.xml", $"<w:glossaryDocument §>{OfficeFile.P(N)}</w:glossaryDocument>", "en del som ikke vises");
        yield return Part("a variable", "word/settings.xml", $"<w:settings §><w:docVars><w:docVar w:name=\"a\" w:val=\"{N}\"/></w:docVars></w:settings>", "en del som ikke vises");
        yield return Part("data of a program", "customXml/item1.xml", $"<person><nr>{N}</nr></person>", "skjulte data i filen");
        yield return Part("the title", "docProps/core.xml", $"<cp:coreProperties §><dc:title>{N}</dc:title></cp:coreProperties>", "egenskapene");
        yield return Part("the company", "docProps/app.xml", $"<Properties><Company>{N}</Company></Properties>", "egenskapene");
        yield return Part("a property of one's own", "docProps/custom.xml", $"<Properties><property name=\"Nr\"><lpwstr>{N}</lpwstr></property></Properties>", "egenskapene");
        yield return Part("the name of a property", "docProps/custom.xml", $"<Properties><property name=\"{N}\"><lpwstr>x</lpwstr></property></Properties>", "egenskapene");
        yield return Part("a link", "word/_rels/document.xml.rels", $"<Relationships><Relationship Id=\"r1\" Target=\"https://a.example/{N}\" TargetMode=\"External\"/></Relationships>", "lenkene");
        yield return Part("an old drawing that nobody closed", "word/vmlDrawing1.vml", $"<xml><br><v:shape alt=\"{N}\"></xml>", "en tegning");
        yield return ("a workbook within", "a.docx", OfficeFile.With(OfficeFile.Docx(OfficeFile.P("Tekst")), "word/embeddings/ark.xlsx", OfficeFile.Xlsx([Rows($"<x:c t=\"str\"><x:v>{N}</x:v></x:c>")])), "innebygd fil 1, ark 1, rad 1");
        yield return ("a page of the web within", "a.docx", OfficeFile.With(OfficeFile.Docx(OfficeFile.P("Tekst")), "word/afchunk.html", Encoding.UTF8.GetBytes($"<html><p>{N}</p></html>")), "innebygd fil 1, teksten");
        yield return ("a picture within", "a.docx", OfficeFile.With(OfficeFile.Docx(OfficeFile.P("Tekst")), "word/media/image1.jpeg", PictureFile.Jpeg((0xFE, Encoding.UTF8.GetBytes(N)))), "bilde 1, kommentaren til bildet");
        yield return ("a drawing of Windows", "a.docx", OfficeFile.With(OfficeFile.Docx(OfficeFile.P("Tekst")), "word/media/image1.emf", [1, 0, 0, 0, 9, 0, 0, 0, .. Encoding.Unicode.GetBytes(N), 0, 0]), "en tegning");
    }

    private static IEnumerable<(string, string, byte[], string)> Excel()
    {
        (string, string, byte[], string) Row(string name, string cells, params (string, string)[] parts) => (name, "a.xlsx", OfficeFile.Xlsx([Rows("<x:c><x:v>1</x:v></x:c>"), Rows(cells)], parts), "ark 2, rad 1");
        yield return Row("a shared text", "<x:c r=\"B1\" t=\"s\"><x:v>0</x:v></x:c>", ("xl/sharedStrings.xml", $"<x:sst §><x:si><x:t>{N}</x:t></x:si></x:sst>"));
        yield return Row("a shared text in pieces", "<x:c t=\"s\"><x:v>1</x:v></x:c>", ("xl/sharedStrings.xml", "<x:sst §><x:si/><x:si><x:r><x:t>018390</x:t></x:r><x:r><x:t>10091</x:t></x:r></x:si></x:sst>"));
        yield return Row("a text of the cell's own", $"<x:c t=\"inlineStr\"><x:is><x:r><x:t>018390</x:t></x:r><x:r><x:t>10091</x:t></x:r></x:is></x:c>");
        yield return Row("a number without its zero", $"<x:c><x:v>{N[1..]}</x:v></x:c>");
        yield return Row("a number with an exponent", "<x:c><x:v>1.839010091E9</x:v></x:c>");
        yield return Row("a formula's result", $"<x:c t=\"str\"><x:f>A1</x:f><x:v>{N}</x:v></x:c>");
        yield return ("a formula", "a.xlsx", OfficeFile.Xlsx([Rows($"<x:c><x:f>\"{N}\"</x:f><x:v>1</x:v></x:c>")]), "ark 1");
        yield return ("a text that no cell uses", "a.xlsx", OfficeFile.Xlsx([Rows("")], ("xl/sharedStrings.xml", $"<x:sst §><x:si><x:t>{N}</x:t></x:si></x:sst>")), "tekster i arkene");
        yield return ("a very hidden sheet", "a.xlsx", OfficeFile.Xlsx([Rows(""), $"veryHidden|{Rows($"<x:c t=\"str\"><x:v>{N}</x:v></x:c>")}"]), "ark 2, rad 1");
        yield return ("a header of a sheet", "a.xlsx", OfficeFile.Xlsx([$"<x:headerFooter><x:oddHeader>{N}</x:oddHeader></x:headerFooter>"]), "ark 1");
        yield return ("a rule for what may be written", "a.xlsx", OfficeFile.Xlsx([$"<x:dataValidations><x:dataValidation prompt=\"{N}\"/></x:dataValidations>"]), "ark 1");
        yield return ("a filter", "a.xlsx", OfficeFile.Xlsx([$"<x:autoFilter><x:filter val=\"{N}\"/></x:autoFilter>"]), "ark 1");
        yield return ("a link's tip", "a.xlsx", OfficeFile.Xlsx([$"<x:hyperlinks><x:hyperlink tooltip=\"{N}\"/></x:hyperlinks>"]), "ark 1");
        yield return ("a name for cells", "a.xlsx", OfficeFile.Xlsx([Rows("")], ("xl/mer.xml", $"<x:definedNames §><x:definedName name=\"a\">\"{N}\"</x:definedName></x:definedNames>")), "en del som ikke vises");
        yield return ("a comment to a cell", "a.xlsx", OfficeFile.Xlsx([Rows("")], ("xl/comments1.xml", $"<x:comments §><x:comment ref=\"A1\"><x:text><x:r><x:t>018390</x:t></x:r><x:r><x:t>10091</x:t></x:r></x:text></x:comment></x:comments>")), "kommentarene");
        yield return ("a conversation", "a.xlsx", OfficeFile.Xlsx([Rows("")], ("xl/threadedComments/threadedComment1.xml", $"<ThreadedComments><threadedComment><text>{N}</text></threadedComment></ThreadedComments>")), "kommentarene");
        yield return ("what a pivot table remembers", "a.xlsx", OfficeFile.Xlsx([Rows("")], ("xl/pivotCache/pivotCacheRecords1.xml", $"<x:pivotCacheRecords §><x:r><x:s v=\"{N}\"/></x:r></x:pivotCacheRecords>")), "en pivottabell");
        yield return ("a number that a pivot table remembers", "a.xlsx", OfficeFile.Xlsx([Rows("")], ("xl/pivotCache/pivotCacheRecords1.xml", $"<x:pivotCacheRecords §><x:r><x:n v=\"{N[1..]}\"/></x:r></x:pivotCacheRecords>")), "en pivottabell");
        yield return ("a text in a drawing", "a.xlsx", OfficeFile.Xlsx([Rows("")], ("xl/drawings/drawing1.xml", $"<wsDr §><a:p><a:r><a:t>{N}</a:t></a:r></a:p></wsDr>")), "en tegning");
        yield return ("what is kept of another workbook", "a.xlsx", OfficeFile.Xlsx([Rows("")], ("xl/externalLinks/externalLink1.xml", $"<x:externalLink §><x:cell r=\"A1\"><x:v>{N}</x:v></x:cell></x:externalLink>")), "en del som ikke vises");
    }

    private static IEnumerable<(string, string, byte[], string)> PowerPoint()
    {
        static string Shape(string text) => $"<p:sp><p:txBody><a:p><a:r><a:t>{text}</a:t></a:r></a:p></p:txBody></p:sp>";
        yield return ("a slide", "a.pptx", OfficeFile.Pptx([Shape("Forside"), Shape(N)]), "lysbilde 2");
        yield return ("a number in two runs of a slide", "a.pptx", OfficeFile.Pptx(["<a:p><a:r><a:t>018390</a:t></a:r><a:r><a:rPr b=\"1\"/><a:t>10091</a:t></a:r></a:p>"]), "lysbilde 1");
        yield return ("a table on a slide", "a.pptx", OfficeFile.Pptx([$"<a:tbl><a:tr><a:tc><a:p><a:r><a:t>Nr</a:t></a:r></a:p></a:tc><a:tc><a:p><a:r><a:t>{N}</a:t></a:r></a:p></a:tc></a:tr></a:tbl>"]), "lysbilde 1, tabell 1, rad 1");
        yield return ("a hidden slide", "a.pptx", OfficeFile.Pptx([$"<p:sld show=\"0\">{Shape(N)}</p:sld>"]), "lysbilde 1");
        yield return ("a shape's alternative text", "a.pptx", OfficeFile.Pptx([$"<p:cNvPr id=\"2\" name=\"Bilde\" descr=\"{N}\"/>"]), "lysbilde 1");
        yield return (
            "notes to a slide",
            "a.pptx",
            OfficeFile.Pptx([Shape("En"), Shape("To")], ("ppt/notesSlides/notesSlide5.xml", $"<p:notes §>{Shape(N)}</p:notes>"), ("ppt/notesSlides/_rels/notesSlide5.xml.rels", "<Relationships><Relationship Id=\"r1\" Target=\"../slides/slide8.xml\"/></Relationships>")),
            "notatene til lysbilde 2");
        yield return ("a comment to a slide", "a.pptx", OfficeFile.Pptx([Shape("En")], ("ppt/comments/comment1.xml", $"<p:cmLst §><p:cm><p:text>{N}</p:text></p:cm></p:cmLst>")), "kommentarene");
        yield return ("the master of slides", "a.pptx", OfficeFile.Pptx([Shape("En")], ("ppt/slideMasters/slideMaster1.xml", $"<p:sldMaster §>{Shape(N)}</p:sldMaster>")), "en mal for lysbilder");
        yield return ("a section's name", "a.pptx", OfficeFile.Pptx([Shape("En")], ("ppt/seksjoner.xml", $"<sectionLst><section name=\"{N}\"/></sectionLst>")), "en del som ikke vises");
    }

    private static IEnumerable<(string, string, byte[], string)> Open()
    {
        yield return ("a paragraph of OpenDocument", "a.odt", OfficeFile.Open("text", $"<text:h>Tittel</text:h><text:p>018<text:span>390</text:span>10091</text:p>"), "teksten, avsnitt 2");
        yield return ("a table of OpenDocument", "a.odt", OfficeFile.Open("text", $"<table:table><table:table-row><table:table-cell><text:p>a</text:p></table:table-cell><table:table-cell><text:p>{N}</text:p></table:table-cell></table:table-row></table:table>"), "teksten, tabell 1, rad 1");
        yield return ("a note of OpenDocument", "a.odt", OfficeFile.Open("text", $"<text:p>a<text:note><text:note-body><text:p>{N}</text:p></text:note-body></text:note></text:p>"), "teksten, avsnitt 2");
        yield return ("a number around a note", "a.odt", OfficeFile.Open("text", "<text:p>018390<office:annotation><dc:creator>K</dc:creator><text:p>Hm</text:p></office:annotation>10091</text:p>"), "teksten, avsnitt 2");
        yield return ("a comment of OpenDocument", "a.odt", OfficeFile.Open("text", $"<text:p>a<office:annotation><text:p>{N}</text:p></office:annotation></text:p>"), "teksten, avsnitt 2");
        yield return ("a deletion of OpenDocument", "a.odt", OfficeFile.Open("text", $"<text:tracked-changes><text:changed-region><text:deletion><text:p>{N}</text:p></text:deletion></text:changed-region></text:tracked-changes>"), "teksten, avsnitt 1");
        yield return ("a hidden field of OpenDocument", "a.odt", OfficeFile.Open("text", $"<text:p><text:hidden-text text:string-value=\"{N}\"/></text:p>"), "teksten");
        yield return ("a picture's description", "a.odt", OfficeFile.Open("text", $"<text:p><draw:frame><svg:desc>{N}</svg:desc></draw:frame></text:p>"), "teksten");
        yield return ("a link of OpenDocument", "a.odt", OfficeFile.Open("text", $"<text:p><text:a xlink:href=\"https://a.example/{N}\">a</text:a></text:p>"), "teksten");
        yield return ("a header of OpenDocument", "a.odt", OfficeFile.Open("text", "", "", ("styles.xml", $"<office:document-styles §><style:header><text:p>{N}</text:p></style:header></office:document-styles>")), "topptekst, bunntekst eller stiler");
        yield return ("a property of OpenDocument", "a.odt", OfficeFile.Open("text", "", "", ("meta.xml", $"<office:document-meta §><office:meta><meta:user-defined meta:name=\"a\">{N}</meta:user-defined></office:meta></office:document-meta>")), "egenskapene");
        yield return ("an object of OpenDocument", "a.odt", OfficeFile.Open("text", "", "", ("Object 1/content.xml", $"<office:document-content §><text:p>{N}</text:p></office:document-content>")), "en del som ikke vises");
        yield return ("a cell of OpenDocument", "a.ods", OfficeFile.Open("spreadsheet", $"<table:table/><table:table><table:table-row table:number-rows-repeated=\"3\"/><table:table-row><table:table-cell><text:p>{N}</text:p></table:table-cell></table:table-row></table:table>"), "ark 2, rad 4");
        yield return ("a number of OpenDocument without its zero", "a.ods", OfficeFile.Open("spreadsheet", $"<table:table><table:table-row><table:table-cell office:value=\"{N[1..]}\"><text:p>1,8E+09</text:p></table:table-cell></table:table-row></table:table>"), "ark 1, rad 1");
        yield return ("a formula of OpenDocument", "a.ods", OfficeFile.Open("spreadsheet", $"<table:table><table:table-row><table:table-cell table:formula=\"of:=&quot;{N}&quot;\"/></table:table-row></table:table>"), "ark 1, rad 1");
        yield return ("a slide of OpenDocument", "a.odp", OfficeFile.Open("presentation", $"<draw:page/><draw:page><draw:frame><draw:text-box><text:p>018390<text:span>10091</text:span></text:p></draw:text-box></draw:frame></draw:page>"), "lysbilde 2");
        yield return ("notes of OpenDocument", "a.odp", OfficeFile.Open("presentation", $"<draw:page><presentation:notes><draw:frame><draw:text-box><text:p>{N}</text:p></draw:text-box></draw:frame></presentation:notes></draw:page>"), "lysbilde 1");
        yield return ("a picture of OpenDocument", "a.odt", OfficeFile.With(OfficeFile.Open("text", ""), "Pictures/1.png", PictureFile.Png(("tEXt", [.. "Comment\0"u8, .. Encoding.Latin1.GetBytes(N)]))), "bilde 1, egenskapene til bildet");
    }

    private static IEnumerable<(string, string, byte[], string)> Pdf()
    {
        byte[] utf16 = [0xFE, 0xFF, .. Encoding.BigEndianUnicode.GetBytes(N)];
        var hex = $"<{Convert.ToHexString(utf16)}>";
        foreach (var packed in (bool[])[false, true])
        {
            var how = packed ? " in a stream of objects" : "";
            var file = new PdfFile { Packed = packed };
            yield return ($"a page{how}", "a.pdf", (file with { Pages = ["En", $"Nummer {N}"] }).Bytes(), "side 2");
            yield return ($"a title of a PDF{how}", "a.pdf", (file with { Title = N }).Bytes(), "egenskapene");
            yield return ($"a note{how}", "a.pdf", (file with { Page = $"/Annots[<</Type/Annot/Subtype/Text/Rect[1 1 9 9]/Contents({N})>>]" }).Bytes(), "en merknad");
            yield return ($"a note in two bytes a letter{how}", "a.pdf", (file with { Page = $"/Annots[<</Type/Annot/Subtype/Text/Rect[1 1 9 9]/Contents{hex}>>]" }).Bytes(), "en merknad");
            yield return ($"a note with escapes{how}", "a.pdf", (file with { Page = "/Annots[<</Type/Annot/Subtype/Text/Rect[1 1 9 9]/Contents(\\0601839\\\n0(1)0091)>>]", More = [($"<</Contents(0183901\\0600\\71\\061)>>", null)] }).Bytes(), "en merknad");
            yield return ($"a bookmark{how}", "a.pdf", (file with { Catalog = "/Outlines 100 0 R", More = [("<</Type/Outlines/First 101 0 R/Last 101 0 R/Count 1>>", null), ($"<</Title({N})/Parent 100 0 R/Dest[10 0 R/Fit]>>", null)] }).Bytes(), "et bokmerke");
            yield return ($"a field of a form{how}", "a.pdf", (file with { Catalog = "/AcroForm<</Fields[100 0 R]>>", More = [($"<</FT/Tx/T(Navn)/V({N})>>", null)] }).Bytes(), "et skjemafelt eller en merknad");
            yield return ($"an alternative text of a PDF{how}", "a.pdf", (file with { More = [($"<</Type/StructElem/S/Figure/Alt({N})>>", null)] }).Bytes(), "en alternativ tekst");
            yield return ($"a link of a PDF{how}", "a.pdf", (file with { Page = $"/Annots[<</Type/Annot/Subtype/Link/Rect[1 1 9 9]/A<</S/URI/URI(https://a.example/{N})>>>>]" }).Bytes(), "en lenke");
            yield return ($"the name of a file within{how}", "a.pdf", (file with { More = [($"<</Type/Filespec/F({N}.txt)/EF<</F 9 0 R>>>>", null)] }).Bytes(), "en innebygd fil");
            yield return ($"a script{how}", "a.pdf", (file with { Catalog = "/OpenAction<</S/JavaScript/JS 100 0 R>>", More = [("<<", Encoding.Latin1.GetBytes($"app.alert('{N}')"))] }).Bytes(), "skjema eller programkode");
        }

        yield return ("metadata of a PDF", "a.pdf", new PdfFile { Catalog = "/Metadata 100 0 R", More = [("<</Type/Metadata/Subtype/XML", Encoding.UTF8.GetBytes($"<x:xmpmeta><dc:subject>{N}</dc:subject></x:xmpmeta>"))] }.Bytes(), "egenskapene (XMP)");
        yield return ("compressed metadata of a PDF", "a.pdf", new PdfFile { Catalog = "/Metadata 100 0 R", More = [("<</Type/Metadata/Subtype/XML/Filter/FlateDecode", PdfFile.Compressed(Encoding.UTF8.GetBytes($"<x:xmpmeta><dc:subject>{N}</dc:subject></x:xmpmeta>")))] }.Bytes(), "egenskapene (XMP)");
        yield return ("a photograph in a PDF", "a.pdf", new PdfFile { More = [("<</Type/XObject/Subtype/Image/Width 1/Height 1/Filter/DCTDecode", PictureFile.Jpeg((0xE1, [.. "Exif\0\0"u8, .. PictureFile.Exif(Exif, place: false)])))] }.Bytes(), "bilde 1, egenskapene til bildet");
        yield return ("an earlier version of a page", "a.pdf", PdfFile.Changed(new PdfFile { Pages = [N] }.Bytes(), 11, "<<", "BT /F 12 Tf 50 700 Td (Rettet) Tj ET"u8.ToArray()), "en tidligere utgave av teksten");
    }

    private static IEnumerable<(string, string, byte[], string)> Pictures()
    {
        const string properties = "egenskapene til bildet";
        var xmp = $"<x:xmpmeta><rdf:Description dc:rights=\"{N}\"/></x:xmpmeta>";
        byte[] iptc = [0x1C, 2, 120, 0, (byte)N.Length, .. Encoding.ASCII.GetBytes(N)];
        yield return ("a text in a PNG", "a.png", PictureFile.Png(("tEXt", [.. "Comment\0"u8, .. Encoding.Latin1.GetBytes(N)])), properties);
        yield return ("a compressed text in a PNG", "a.png", PictureFile.Png(("zTXt", [.. "Comment\0\0"u8, .. PdfFile.Compressed(Encoding.Latin1.GetBytes(N))])), properties);
        yield return ("an international text in a PNG", "a.png", PictureFile.Png(("iTXt", [.. "Comment\0\0\0nb\0Kommentar\0"u8, .. Encoding.UTF8.GetBytes(N)])), properties);
        yield return ("a compressed international text in a PNG", "a.png", PictureFile.Png(("iTXt", [.. "Comment\0\u0001\0nb\0\0"u8, .. PdfFile.Compressed(Encoding.UTF8.GetBytes(N))])), properties);
        yield return ("EXIF in a PNG", "a.png", PictureFile.Png(("eXIf", PictureFile.Exif(Exif, place: false))), properties);
        yield return ("a profile in a PNG", "a.png", PictureFile.Png(("tEXt", [.. "Raw profile type exif\0\nexif\n 99\n"u8, .. Encoding.ASCII.GetBytes(Convert.ToHexString([.. "Exif\0\0"u8, .. PictureFile.Exif(Exif, place: false)]))])), properties);
        yield return ("XMP in a PNG", "a.png", PictureFile.Png(("iTXt", [.. "XML:com.adobe.xmp\0\0\0\0\0"u8, .. Encoding.UTF8.GetBytes(xmp)])), "egenskapene (XMP)");
        yield return ("EXIF in a JPEG", "a.jpg", PictureFile.Jpeg((0xE1, [.. "Exif\0\0"u8, .. PictureFile.Exif(Exif, place: false)])), properties);
        yield return ("EXIF of another make in a JPEG", "a.jpeg", PictureFile.Jpeg((0xE1, [.. "Exif\0\0"u8, .. PictureFile.Exif(Exif, place: false, little: false)])), properties);
        yield return ("XMP in a JPEG", "a.jpg", PictureFile.Jpeg((0xE1, [.. "http://ns.adobe.com/xap/1.0/\0"u8, .. Encoding.UTF8.GetBytes(xmp)])), "egenskapene (XMP)");
        yield return ("a caption in a JPEG", "a.jpg", PictureFile.Jpeg((0xED, [.. "Photoshop 3.0\0"u8, .. "8BIM"u8, 4, 4, 0, 0, 0, 0, 0, (byte)iptc.Length, .. iptc])), "bildeteksten i filen");
        yield return ("a comment in a JPEG", "a.jpg", PictureFile.Jpeg((0xFE, Encoding.UTF8.GetBytes(N))), "kommentaren til bildet");
        yield return ("a second JPEG behind the first", "a.jpg", [.. PictureFile.Jpeg(), .. PictureFile.Jpeg((0xFE, Encoding.UTF8.GetBytes(N)))], "kommentaren til bildet");
        yield return ("a comment in a GIF", "a.gif", PictureFile.Gif([0x21, 0xFE, (byte)N.Length, .. Encoding.ASCII.GetBytes(N), 0]), "kommentaren til bildet");
        yield return ("a comment in two blocks of a GIF", "a.gif", PictureFile.Gif([0x21, 0xFE, 6, .. Encoding.ASCII.GetBytes(N[..6]), 5, .. Encoding.ASCII.GetBytes(N[6..]), 0]), "kommentaren til bildet");
        yield return ("XMP in a GIF", "a.gif", PictureFile.Gif([0x21, 0xFF, 11, .. "XMP DataXMP"u8, .. Encoding.ASCII.GetBytes(xmp), 0]), "egenskapene (XMP)");
        yield return ("EXIF in a WebP", "a.webp", PictureFile.Webp(("EXIF", PictureFile.Exif(Exif, place: false))), properties);
        yield return ("XMP in a WebP", "a.webp", PictureFile.Webp(("XMP ", Encoding.UTF8.GetBytes(xmp))), "egenskapene (XMP)");
    }

    private static IEnumerable<(string, string, byte[], string)> Texts()
    {
        (string, string, byte[], string) Marked(string name, string file, string text) => (name, file, Encoding.UTF8.GetBytes(text), "teksten");
        yield return ("a text", "a.txt", Encoding.UTF8.GetBytes($"Først\n\nSå\n{N}"), "linje 3");
        yield return ("a text of Windows", "a.txt", Encoding.Latin1.GetBytes($"Blåbær: {N}"), "linje 1");
        yield return ("a text in two bytes a letter", "a.txt", [0xFF, 0xFE, .. Encoding.Unicode.GetBytes($"Nr {N}")], "linje 1");
        yield return ("a text in two bytes a letter, the other way", "a.txt", [0xFE, 0xFF, .. Encoding.BigEndianUnicode.GetBytes($"Nr {N}")], "linje 1");
        yield return ("a row", "a.csv", Encoding.UTF8.GetBytes($"navn;nr\nKari;{N}\n"), "linje 2");
        yield return ("a cell with line breaks", "a.csv", Encoding.UTF8.GetBytes($"navn;nr\n\"Kari\n{N}\";2\n"), "linje 2");
        yield return Marked("a page of the web", "a.html", $"<!doctype html><p>018390<b>10091</b></p>");
        yield return Marked("signs as numbers", "a.html", $"<html><p>{string.Concat(N.Select(digit => $"&#{(int)digit};"))}</p>");
        yield return Marked("a comment in a page", "a.html", $"<html><!-- {N} --></html>");
        yield return Marked("an attribute of a page", "a.html", $"<html><meta name=author content='{N}'></html>");
        yield return Marked("the id of an element", "a.html", $"<html><table><tr id=\"p{N}\"><td>1</td></tr></table></html>");
        yield return Marked("a script in a page", "a.html", $"<html><script>var a = \"{N}\";</script></html>");
        yield return Marked("a row of a page", "a.html", $"<html><table><tr><td><p>Kari</p></td><td>{N}</td></tr></table></html>");
        yield return Marked("a drawing's text", "a.svg", "<?xml version=\"1.0\"?><svg xmlns=\"http://www.w3.org/2000/svg\"><text>018390<tspan>10091</tspan></text></svg>");
        yield return Marked("a drawing's metadata", "a.svg", $"<svg><metadata><dc:creator>{N}</dc:creator></metadata></svg>");
        yield return Marked("a drawing's entity", "a.svg", $"<?xml version=\"1.0\"?><!DOCTYPE svg [ <!ENTITY nr \"{N}\"> ]><svg><text>&nr;</text></svg>");
        yield return Marked("a drawing's literal text", "a.svg", $"<svg><text><![CDATA[{N}]]></text></svg>");
        yield return ("a picture in a drawing", "a.svg", Encoding.UTF8.GetBytes($"<svg><image href=\"data:image/jpeg;base64,{Convert.ToBase64String(PictureFile.Jpeg((0xFE, Encoding.UTF8.GetBytes(N))))}\"/></svg>"), "innebygd fil, kommentaren til bildet");
    }

    private static string Rows(string cells) => $"<x:sheetData><x:row r=\"1\">{cells}</x:row></x:sheetData>";
}
