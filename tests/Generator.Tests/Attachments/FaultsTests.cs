using System.IO.Compression;
using System.Text;

namespace Samla.Tests.Attachments;

public sealed class FaultsTests
{
    private static readonly (string Case, string Name, byte[] File, string Code)[] Wrong =
    [
        ("nothing", "a.txt", [], "SAM0601"),
        ("a program", "a.exe", [.. "MZ"u8, .. new byte[90]], "SAM0601"),
        ("a zip file", "a.zip", OfficeFile.Zip(("a.txt", "a")), "SAM0601"),
        ("an empty zip file", "a.zip", OfficeFile.Zip(), "SAM0601"),
        ("an old format", "a.doc", [0xD0, 0xCF, 0x11, 0xE0, .. new byte[600]], "SAM0601"),
        ("a password", "a.docx", [0xD0, 0xCF, 0x11, 0xE0, .. new byte[90], .. Encoding.Unicode.GetBytes("EncryptedPackage")], "SAM0601"),
        ("a password of OpenDocument", "a.odt", OfficeFile.Open("text", "", "", ("META-INF/manifest.xml", "<manifest:encryption-data/>")), "SAM0601"),
        ("macros", "a.docm", OfficeFile.With(OfficeFile.Docx(""), "word/vbaProject.bin", [1, 2]), "SAM0601"),
        ("a template", "a.dotx", OfficeFile.Zip(("[Content_Types].xml", "wordprocessingml.template.main+xml")), "SAM0601"),
        ("a picture of a telephone", "a.heic", [0, 0, 0, 24, .. "ftypheic"u8, .. new byte[30]], "SAM0601"),
        ("a film", "a.mp4", [0, 0, 0, 24, .. "ftypisom"u8, .. new byte[30]], "SAM0601"),
        ("RTF", "a.rtf", "{\\rtf1 a}"u8.ToArray(), "SAM0601"),
        ("something unknown", "a.bin", [1, 2, 3, 0, 200], "SAM0601"),
        ("a Word file that is called PDF", "a.pdf", OfficeFile.Docx(""), "SAM0602"),
        ("a text that is called a picture", "a.png", "hei"u8.ToArray(), "SAM0602"),
        ("a script that is text", "a.bat", "del *"u8.ToArray(), "SAM0602"),
        ("a page that is called text", "a.txt", "<!DOCTYPE HTML><p>hei</p>"u8.ToArray(), "SAM0602"),
        ("a file without an ending", "notat", "hei"u8.ToArray(), "SAM0602"),
        ("an author", "a.docx", Properties("<dc:creator>Kari Lie</dc:creator>"), "SAM0603"),
        ("who changed it last", "a.docx", Properties("<cp:lastModifiedBy>Kari Lie</cp:lastModifiedBy>"), "SAM0603"),
        ("an author in a file of the packaging library", "a.docx", OfficeFile.Docx("", ("package/services/metadata/core-properties/1.psmdcp", "<?xml version=\"1.0\"?><cp:coreProperties §><dc:creator>Kari Lie</dc:creator></cp:coreProperties>")), "SAM0603"),
        ("a manager", "a.xlsx", OfficeFile.Xlsx([""], ("docProps/app.xml", "<Properties><Manager>Kari Lie</Manager></Properties>")), "SAM0603"),
        ("an author of OpenDocument", "a.odt", OfficeFile.Open("text", "", "", ("meta.xml", "<office:document-meta §><office:meta><meta:initial-creator>Kari Lie</meta:initial-creator></office:meta></office:document-meta>")), "SAM0603"),
        ("the people of Word", "a.docx", OfficeFile.Docx("", ("word/people.xml", "<w15:people §><w15:person w15:author=\"Kari Lie\"/></w15:people>")), "SAM0603"),
        ("the people of Excel", "a.xlsx", OfficeFile.Xlsx([""], ("xl/persons/person.xml", "<personList><person displayName=\"Kari Lie\"/></personList>")), "SAM0603"),
        ("an author of a PDF", "a.pdf", new PdfFile { Author = "Kari Lie" }.Bytes(), "SAM0603"),
        ("an author in the metadata of a PDF", "a.pdf", new PdfFile { Catalog = "/Metadata 100 0 R", More = [("<</Type/Metadata/Subtype/XML", "<dc:creator><rdf:Seq><rdf:li>Kari Lie</rdf:li></rdf:Seq></dc:creator>"u8.ToArray())] }.Bytes(), "SAM0603"),
        ("an author of a workbook within", "a.docx", OfficeFile.With(OfficeFile.Docx(""), "word/embeddings/a.xlsx", OfficeFile.Xlsx([""], ("docProps/core.xml", "<cp:coreProperties §><dc:creator>Kari Lie</dc:creator></cp:coreProperties>"))), "SAM0603"),
        ("a comment of Word", "a.docx", OfficeFile.Docx("", ("word/comments.xml", "<w:comments §><w:comment/></w:comments>")), "SAM0604"),
        ("a comment of Excel", "a.xlsx", OfficeFile.Xlsx([""], ("xl/comments1.xml", "<x:comments §><x:commentList><x:comment/></x:commentList></x:comments>")), "SAM0604"),
        ("a comment of PowerPoint", "a.pptx", OfficeFile.Pptx([""], ("ppt/comments/modernComment_1.xml", "<cmLst xmlns=\"http://schemas.microsoft.com/office/powerpoint/2018/8/main\"><cm/></cmLst>")), "SAM0604"),
        ("a comment of OpenDocument", "a.ods", OfficeFile.Open("spreadsheet", "<office:annotation/>"), "SAM0604"),
        ("a note in a PDF", "a.pdf", new PdfFile { Page = "/Annots[<</Type/Annot/Subtype/Highlight/Rect[1 1 9 9]/Contents(Hmmm)>>]" }.Bytes(), "SAM0604"),
        ("an insertion", "a.docx", OfficeFile.Docx("<w:p><w:ins><w:r><w:t>a</w:t></w:r></w:ins></w:p>"), "SAM0605"),
        ("a change of looks", "a.docx", OfficeFile.Docx("<w:p><w:r><w:rPr><w:rPrChange/></w:rPr></w:r></w:p>"), "SAM0605"),
        ("a change of OpenDocument", "a.odt", OfficeFile.Open("text", "<text:tracked-changes><text:changed-region/></text:tracked-changes>"), "SAM0605"),
        ("an earlier version of a PDF", "a.pdf", PdfFile.Changed(new PdfFile { Pages = ["Før"] }.Bytes(), 11, "<<", "BT /F 12 Tf 50 700 Td (Etter) Tj ET"u8.ToArray()), "SAM0605"),
        ("a hidden sheet", "a.xlsx", OfficeFile.Xlsx(["", "hidden|"]), "SAM0606"),
        ("a hidden row", "a.xlsx", OfficeFile.Xlsx(["<x:sheetData><x:row r=\"1\" hidden=\"1\"><x:c><x:v>1</x:v></x:c></x:row></x:sheetData>"]), "SAM0606"),
        ("a hidden column", "a.xlsx", OfficeFile.Xlsx(["<x:cols><x:col min=\"2\" max=\"3\" hidden=\"1\"/></x:cols><x:sheetData><x:row><x:c r=\"C1\"><x:v>1</x:v></x:c></x:row></x:sheetData>"]), "SAM0606"),
        ("a hidden slide", "a.pptx", OfficeFile.Pptx(["<p:sld show=\"0\"></p:sld>"]), "SAM0606"),
        ("hidden text", "a.docx", OfficeFile.Docx("<w:p><w:r><w:rPr><w:vanish/></w:rPr><w:t>a</w:t></w:r></w:p>"), "SAM0606"),
        ("text of a hidden style", "a.docx", OfficeFile.Docx("<w:p><w:pPr><w:pStyle w:val=\"Skjult\"/></w:pPr><w:r><w:t>a</w:t></w:r></w:p>", ("word/styles.xml", "<w:styles §><w:style w:styleId=\"Skjult\"><w:rPr><w:vanish/></w:rPr></w:style></w:styles>")), "SAM0606"),
        ("a hidden sheet of OpenDocument", "a.ods", OfficeFile.Open("spreadsheet", "<table:table table:style-name=\"t\"/>", "<style:style style:name=\"t\"><style:table-properties table:display=\"false\"/></style:style>"), "SAM0606"),
        ("a hidden slide of OpenDocument", "a.odp", OfficeFile.Open("presentation", "<draw:page draw:style-name=\"t\"/>", "<style:style style:name=\"t\"><style:drawing-page-properties presentation:visibility=\"hidden\"/></style:style>"), "SAM0606"),
        ("hidden text of OpenDocument", "a.odt", OfficeFile.Open("text", "<text:p><text:span text:style-name=\"t\">a</text:span></text:p>", "<style:style style:name=\"t\"><style:text-properties text:display=\"none\"/></style:style>"), "SAM0606"),
        ("a filtered row of OpenDocument", "a.ods", OfficeFile.Open("spreadsheet", "<table:table><table:table-row table:visibility=\"filter\"><table:table-cell><text:p>a</text:p></table:table-cell></table:table-row></table:table>"), "SAM0606"),
        ("a hidden layer of a PDF", "a.pdf", new PdfFile { Catalog = "/OCProperties<</OCGs[100 0 R]/D<</OFF[100 0 R]>>>>", More = [("<</Type/OCG/Name(Lag)>>", null)] }.Bytes(), "SAM0606"),
        ("a place in a JPEG", "a.jpg", PictureFile.Jpeg((0xE1, [.. "Exif\0\0"u8, .. PictureFile.Exif("a", place: true)])), "SAM0607"),
        ("a place in a JPEG of another make", "a.jpg", PictureFile.Jpeg((0xE1, [.. "Exif\0\0"u8, .. PictureFile.Exif("a", place: true, little: false)])), "SAM0607"),
        ("a place in the XMP of a JPEG", "a.jpg", PictureFile.Jpeg((0xE1, [.. "http://ns.adobe.com/xap/1.0/\0<x exif:GPSLatitude=\"60,23N\"/>"u8])), "SAM0607"),
        ("a place in a packed picture of a PDF", "a.pdf", new PdfFile { More = [("<</Subtype/Image/Filter[/FlateDecode/DCTDecode]", Zlib(PictureFile.Jpeg((0xE1, [.. "Exif\0\0"u8, .. PictureFile.Exif("a", place: true)]))))] }.Bytes(), "SAM0607"),
        ("a place in a picture of a drawing, with its line breaks by number", "a.svg", Encoding.UTF8.GetBytes($"<svg><image xlink:href=\"data:image/jpeg;base64,{Convert.ToBase64String(PictureFile.Jpeg((0xE1, [.. "Exif\0\0"u8, .. PictureFile.Exif("a", place: true)]))).Insert(40, "&#10;").Replace("+", "%2B")}\"/></svg>"), "SAM0607"),
        ("a picture of a drawing that can't be read", "a.svg", "<svg><image href=\"data:image/jpeg;base64,*****\"/></svg>"u8.ToArray(), "SAM0614"),
        ("metadata of a PDF that are packed in another way", "a.pdf", new PdfFile { More = [("<</Type/Metadata/Subtype/XML/Filter/LZWDecode", [1, 2, 3])] }.Bytes(), "SAM0614"),
        ("a place in a PNG", "a.png", PictureFile.Png(("eXIf", PictureFile.Exif("a", place: true))), "SAM0607"),
        ("a place in a WebP", "a.webp", PictureFile.Webp(("EXIF", [.. "Exif\0\0"u8, .. PictureFile.Exif("a", place: true)])), "SAM0607"),
        ("a place in a picture of a Word file", "a.docx", OfficeFile.With(OfficeFile.Docx(""), "word/media/image1.jpg", PictureFile.Jpeg((0xE1, [.. "Exif\0\0"u8, .. PictureFile.Exif("a", place: true)]))), "SAM0607"),
        ("a place in a picture of a PDF", "a.pdf", new PdfFile { More = [("<</Subtype/Image/Filter[/DCTDecode]", PictureFile.Jpeg((0xE1, [.. "Exif\0\0"u8, .. PictureFile.Exif("a", place: true)])))] }.Bytes(), "SAM0607"),
        ("a PDF of pictures", "a.pdf", new PdfFile { Pages = [null, null] }.Bytes(), "SAM0609"),
        ("a PDF without a title", "a.pdf", new PdfFile { Title = null }.Bytes(), "SAM0610"),
        ("a PDF with the title of a printer", "a.pdf", new PdfFile { Title = "Microsoft Word - referat.docx" }.Bytes(), "SAM0610"),
        ("a PDF without a language", "a.pdf", new PdfFile { Language = null }.Bytes(), "SAM0611"),
        ("a PDF without a language in a stream of objects", "a.pdf", new PdfFile { Language = null, Packed = true }.Bytes(), "SAM0611"),
        ("a PDF without tags", "a.pdf", new PdfFile { Tagged = false }.Bytes(), "SAM0612"),
        ("a file in a PDF", "a.pdf", new PdfFile { Packed = true, More = [("<</Type/Filespec/F(a)/EF<</F 9 0 R>>>>", null)] }.Bytes(), "SAM0613"),
        ("a script in a PDF", "a.pdf", new PdfFile { Packed = true, Catalog = "/OpenAction<</S/JavaScript/JS(app.alert)>>" }.Bytes(), "SAM0613"),
        ("an object of another program", "a.docx", OfficeFile.With(OfficeFile.Docx(""), "word/embeddings/oleObject1.bin", [0xD0, 0xCF, 0x11, 0xE0, .. new byte[90]]), "SAM0613"),
        ("a film in a presentation", "a.pptx", OfficeFile.With(OfficeFile.Pptx([""]), "ppt/media/media1.mp4", [1, 2, 3]), "SAM0613"),
        ("macros of OpenDocument", "a.ods", OfficeFile.Open("spreadsheet", "", "", ("Basic/Standard/Module1.xml", "<script:module xmlns:script=\"http://openoffice.org/2000/script\">Sub Main</script:module>")), "SAM0613"),
        ("a damaged PDF", "a.pdf", "%PDF-1.7\n"u8.ToArray(), "SAM0614"),
        ("a damaged picture", "a.png", [0x89, .. "PNG\r\n"u8, 26, 10], "SAM0614"),
        ("a damaged Word file", "a.docx", OfficeFile.Docx("<w:p>")[..^40], "SAM0614"),
        ("a part that is damaged", "a.docx", OfficeFile.Docx("<w:p>"), "SAM0614"),
        ("a document type in a part", "a.docx", OfficeFile.Docx("", ("word/a.xml", "<!DOCTYPE a [<!ENTITY b \"c\">]><a>&b;</a>")), "SAM0614"),
        ("a tower of elements", "a.docx", OfficeFile.Docx(string.Concat(Enumerable.Repeat("<w:sdt>", 300)) + string.Concat(Enumerable.Repeat("</w:sdt>", 300))), "SAM0614"),
        ("a bomb", "a.docx", OfficeFile.Docx(new string(' ', 70 << 20)), "SAM0614"),
        ("files in files in files", "a.docx", Nested(5), "SAM0614"),
    ];

    private static readonly (string Case, string Name, byte[] File)[] Right =
    [
        ("a Word file", "a.docx", OfficeFile.Docx(OfficeFile.P("Tekst"), ("docProps/core.xml", "<cp:coreProperties §><dc:creator>Nordvik kommune</dc:creator><cp:lastModifiedBy></cp:lastModifiedBy></cp:coreProperties>"))),
        ("a Word file of a program", "a.docx", OfficeFile.Docx("", ("docProps/core.xml", "<cp:coreProperties §><dc:creator>python-docx</dc:creator><cp:lastModifiedBy>Microsoft Office-bruker</cp:lastModifiedBy></cp:coreProperties>"))),
        ("a mark that hides nothing", "a.docx", OfficeFile.Docx("<w:p><w:pPr><w:rPr><w:vanish/></w:rPr></w:pPr><w:r><w:rPr><w:vanish w:val=\"0\"/></w:rPr><w:t>a</w:t></w:r></w:p>")),
        ("a hidden column with nothing in it", "a.xlsx", OfficeFile.Xlsx(["<x:cols><x:col min=\"4\" max=\"16384\" hidden=\"1\"/></x:cols><x:sheetData><x:row r=\"1\"><x:c r=\"A1\"><x:v>1</x:v></x:c></x:row><x:row r=\"2\" hidden=\"1\"/></x:sheetData>"])),
        ("a presentation", "a.pptx", OfficeFile.Pptx(["<a:p><a:r><a:t>Hei</a:t></a:r></a:p>"])),
        ("OpenDocument", "a.odt", OfficeFile.Open("text", "<text:p>Hei</text:p>")),
        ("fonts and the settings of a printer", "a.xlsx", OfficeFile.With(OfficeFile.With(OfficeFile.Xlsx([""]), "xl/printerSettings/printerSettings1.bin", [1, 2]), "xl/fonts/a.odttf", [1, 2])),
        ("a PDF", "a.pdf", new PdfFile().Bytes()),
        ("a PDF with a stream of objects", "a.pdf", new PdfFile { Packed = true }.Bytes()),
        ("a PDF with a blank page", "a.pdf", new PdfFile { Pages = ["Forside", "", "Innhold"] }.Bytes()),
        ("a PDF whose title stands in its metadata alone", "a.pdf", new PdfFile { Title = null, Catalog = "/Metadata 100 0 R", More = [("<</Type/Metadata", "<dc:title><rdf:Alt><rdf:li>Vedlegg</rdf:li></rdf:Alt></dc:title>"u8.ToArray())] }.Bytes()),
        ("a PDF of an organization", "a.pdf", new PdfFile { Author = "Helse Nordvik HF" }.Bytes()),
        ("a PNG", "a.png", PictureFile.Png()),
        ("a JPEG whose next directory lies at the end of all numbers", "a.jpg", PictureFile.Jpeg((0xE1, [.. "Exif\0\0"u8, .. "II*\0"u8, 8, 0, 0, 0, 0, 0, 0xFF, 0xFF, 0xFF, 0xFF]))),
        ("a JPEG", "a.jpg", PictureFile.Jpeg((0xE1, [.. "Exif\0\0"u8, .. PictureFile.Exif("a", place: false)]))),
        ("a GIF", "a.gif", PictureFile.Gif()),
        ("a WebP", "a.webp", PictureFile.Webp()),
        ("a drawing", "a.svg", "<svg/>"u8.ToArray()),
        ("a page", "A.HTML", "<html><p>Hei</p></html>"u8.ToArray()),
        ("a text", "a.txt", "Hei, %PDF og PK\n"u8.ToArray()),
        ("a list", "a.csv", "a;b\n1;2\n"u8.ToArray()),
    ];

    public static TheoryData<string> WrongCases => [.. Wrong.Select(one => one.Case)];

    public static TheoryData<string> RightCases => [.. Right.Select(one => one.Case)];

    [Theory]
    [MemberData(nameof(WrongCases))]
    public void What_must_not_be_published_is_told_of(string named)
    {
        var (_, name, file, code) = Wrong.Single(one => one.Case == named);

        Assert.Contains(code, Secret.Faults(file, name));
        Assert.All(Secret.Read(file, name).Faults, fault =>
        {
            Assert.DoesNotContain("Kari", fault.Message.Nb + fault.Message.Nn, StringComparison.Ordinal);
            Assert.EndsWith(".", fault.Message.Nb, StringComparison.Ordinal);
            Assert.EndsWith(".", fault.Message.Nn, StringComparison.Ordinal);
        });
    }

    [Theory]
    [MemberData(nameof(RightCases))]
    public void Nothing_is_told_of_what_is_in_order(string named)
    {
        var (_, name, file) = Right.Single(one => one.Case == named);

        Assert.Empty(Secret.Faults(file, name));
    }

    [Fact]
    public void Pages_without_text_are_counted_up() =>
        Assert.Equal(
            ["PDF-en har ingen tekst på side 2, 4."],
            Secret.Read(new PdfFile { Pages = ["En", null, "Tre", null, ""] }.Bytes(), "a.pdf").Faults.Select(fault => fault.Message.Nb));

    [Fact]
    public void What_lies_within_is_told_of_with_where()
    {
        var file = OfficeFile.With(OfficeFile.Docx(""), "word/media/image1.jpg", PictureFile.Jpeg((0xE1, [.. "Exif\0\0"u8, .. PictureFile.Exif("a", place: true)])));

        Assert.Equal(["Bildet har med seg stedet der det ble tatt (bilde 1)."], Secret.Read(file, "a.docx").Faults.Select(fault => fault.Message.Nb));
        Assert.Equal(["Biletet har med seg staden der det vart teke (bilete 1)."], Secret.Read(file, "a.docx").Faults.Select(fault => fault.Message.Nn));
    }

    [Fact]
    public void An_ending_that_does_not_agree_is_told_of_with_the_right_one() =>
        Assert.Equal(["Innholdet er en Word-fil, men navnet ender på «.pdf». Det skal ende på «.docx»."], Secret.Read(OfficeFile.Docx(""), "a.pdf").Faults.Select(fault => fault.Message.Nb));

    [Fact]
    public void A_date_in_a_sheet_is_read_as_it_is_written()
    {
        var file = OfficeFile.Xlsx(
            ["<x:sheetData><x:row r=\"1\"><x:c t=\"str\"><x:v>Kari Lie</x:v></x:c><x:c s=\"1\"><x:v>32933</x:v></x:c><x:c s=\"2\"><x:v>32933</x:v></x:c><x:c s=\"0\"><x:v>32933</x:v></x:c></x:row></x:sheetData>"],
            ("xl/styles.xml", "<x:styleSheet §><x:numFmts><x:numFmt numFmtId=\"170\" formatCode=\"dd/mm/yy\"/></x:numFmts><x:cellXfs><x:xf numFmtId=\"0\"/><x:xf numFmtId=\"14\"/><x:xf numFmtId=\"170\"/></x:cellXfs></x:styleSheet>"));

        Assert.Contains("Kari Lie\t01.03.1990\t01.03.1990\t32933", Secret.Read(file, "a.xlsx").Texts.Select(text => text.Text));
    }

    [Theory]
    [InlineData("Kari Lie", true)]
    [InlineData("kanor01", true)]
    [InlineData("Kari Lie, Nordvik kommune", true)]
    [InlineData("Kari Lie - Nordvik kommune", true)]
    [InlineData("Nordvik kommune – Kari Lie", true)]
    [InlineData("Nordvik kommune - Helse Nordvik HF", false)]
    [InlineData("Kari Lie (Microsoft Word)", true)]
    [InlineData("Nordvik kommune", false)]
    [InlineData("Helse Nordvik HF", false)]
    [InlineData("Sekretariatet i Nordvik", false)]
    [InlineData("Microsoft Office-bruker", false)]
    [InlineData("Forfatter", false)]
    [InlineData(" ", false)]
    public void A_name_is_that_of_a_person_unless_it_is_something_else(string name, bool person) =>
        Assert.Equal(person ? ["SAM0603"] : [], Secret.Faults(Properties($"<dc:creator>{name}</dc:creator>"), "a.docx"));

    private static byte[] Zlib(byte[] bytes)
    {
        using var packed = new MemoryStream();
        using (var zlib = new ZLibStream(packed, CompressionLevel.Fastest))
        {
            zlib.Write(bytes);
        }

        return packed.ToArray();
    }

    private static byte[] Properties(string properties) => OfficeFile.Docx("", ("docProps/core.xml", $"<cp:coreProperties §>{properties}</cp:coreProperties>"));

    private static byte[] Nested(int depth) => depth == 0 ? OfficeFile.Docx("") : OfficeFile.With(OfficeFile.Docx(""), "word/embeddings/a.docx", Nested(depth - 1));
}
