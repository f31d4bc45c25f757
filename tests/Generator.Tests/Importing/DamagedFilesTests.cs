using System.Diagnostics;
using System.IO.Compression;
using System.Text;
using Samla.Tests.Attachments;

namespace Samla.Tests.Importing;

public class DamagedFilesTests
{
    private const int Mutations = 300;

    public static TheoryData<string, string> Refusals => new()
    {
        { "tom", "Filen er tom." },
        { "tekst", "Dette er ikke en Word-fil (.docx)." },
        { "pdf", "Dette er en PDF." },
        { "rtf", "Dette er en RTF-fil." },
        { "doc", "Filen er i et gammelt format (.doc)." },
        { "passord", "Filen er beskyttet med passord." },
        { "tom-zip", "Dette er en tom zip-fil" },
        { "xlsx", "Dette er et regneark fra Excel" },
        { "pptx", "Dette er en presentasjon fra PowerPoint" },
        { "odt", "Dette er et OpenDocument (.odt)." },
        { "zip", "Dette er en zip-fil, men ikke en Word-fil" },
        { "kuttet", "Filen er skadet eller ikke lastet ned ferdig." },
        { "bombe", "Filen er altfor stor når den pakkes ut." },
        { "tarn", "elementer inne i hverandre" },
        { "ikke-xml", "Filen er skadet eller ikke lastet ned ferdig." },
        { "uten-hoveddel", "Word-dokumentet i den kan ikke leses" },
        { "uten-tekst", "Det står ingen tekst i filen." },
        { "uten-dato", "Skriv den etter --date" },
    };

    [Theory]
    [MemberData(nameof(Refusals))]
    public void What_cannot_be_read_gets_a_sentence_and_nothing_is_written(string kind, string sentence)
    {
        using var site = new ImportSite();
        var result = site.Import(Bytes(kind), $"{kind}.docx");

        Assert.Equal(1, result.Code);
        Assert.Contains($"{kind}.docx: ", result.Told);
        Assert.Contains(sentence, result.Told);
        Assert.Single(result.Told.TrimEnd().Split('\n'));
        Assert.Empty(result.Files);
    }

    [Fact]
    public void An_enormous_file_is_refused_before_it_is_read()
    {
        using var site = new ImportSite();
        var path = Path.Combine(site.Folder, "stor.docx");
        using (var file = File.Create(path))
        {
            file.SetLength(101L << 20);
        }

        Assert.Contains("Samla leser Word-filer på opptil 100 MB", site.Run("", path).Told);
    }

    [Fact]
    public void A_file_that_is_not_there_and_a_folder_get_a_sentence()
    {
        using var site = new ImportSite();

        Assert.Contains("Filen finnes ikke.", site.Run("", Path.Combine(site.Folder, "borte.docx")).Told);
        Assert.Contains("Dette er en mappe.", site.Run("", site.Folder).Told);
    }

    // A part that says it is small and isn't: unpacking stops at what it said.
    [Fact]
    public void A_part_larger_than_it_says_is_not_unpacked()
    {
        using var site = new ImportSite();
        var bytes = Zip(("[Content_Types].xml", ContentTypes), ("_rels/.rels", Relationships), ("word/document.xml", new string(' ', 90 << 20)));
        var real = BitConverter.GetBytes(90 << 20);
        for (var at = 0; at < bytes.Length - 4; at++)
        {
            if (bytes.AsSpan(at, 4).SequenceEqual(real))
            {
                BitConverter.GetBytes(1000).CopyTo(bytes, at);
            }
        }

        var watch = Stopwatch.StartNew();
        Assert.Equal(1, site.Import(bytes).Code);
        Assert.InRange(watch.Elapsed.TotalSeconds, 0, 10);
    }

    [Theory]
    [InlineData("http://")]
    [InlineData("mailto:kari@@nordvik.example,per@nordvik.example;")]
    [InlineData("https://[nordvik")]
    [InlineData("\\\\tjener\\felles\\plan.docx")]
    public void A_link_to_what_is_no_address_costs_nothing_but_the_link(string address)
    {
        var docx = new Docx().Text("Dato: 18. mars 2024").Heading(1, "27/24 Plan");
        docx.Add($"<w:p>{Docx.Runs("Se ")}{docx.Link("planen", "https://byttes.example/")}</w:p>");
        using var site = new ImportSite();
        var result = site.Import(Rezipped(docx.Bytes(), part => part.Replace("https://byttes.example/", address, StringComparison.Ordinal))).Done();

        Assert.Contains("Se planen", result.Text);
        Assert.Contains($"Lenken «{address}» kan ikke publiseres.", result.Printed);
    }

    [Fact]
    public void A_field_that_never_ends_hides_no_text()
    {
        using var site = new ImportSite();
        var result = site.Import(new Docx().Text("Dato: 18. mars 2024").Heading(1, "27/24 Plan")
            .Add("<w:p><w:r><w:fldChar w:fldCharType=\"begin\"/></w:r></w:p>").Text("Dette står her.").Bytes()).Done();

        Assert.Contains("Dette står her.", result.Text);
    }

    [Fact]
    public void Changed_bytes_are_imported_or_refused_and_never_more()
    {
        var random = new Random(7);
        var documents = MinutesDocuments.All;
        using var site = new ImportSite();
        var refused = 0;
        for (var i = 0; i < Mutations; i++)
        {
            // Changes within the text, as well as in the zip around it.
            var whole = documents[i % documents.Count].Bytes;
            var bytes = i % 2 == 0 ? Changed(whole, random) : Rezipped(whole, random);
            var result = site.Import(bytes, $"m{i}.docx", more: ["--force", "--date", "2024-03-18"]);
            Assert.InRange(result.Code, 0, 1);
            refused += result.Code;
        }

        Assert.InRange(refused, 1, Mutations - 1);
    }

    private static byte[] Changed(byte[] bytes, Random random)
    {
        var changed = bytes.ToArray();
        for (var i = random.Next(1, 8); i > 0; i--)
        {
            changed[random.Next(changed.Length)] = (byte)random.Next(256);
        }

        return random.Next(4) == 0 ? changed[..random.Next(1, changed.Length)] : changed;
    }

    private static byte[] Rezipped(byte[] bytes, Random random) => Rezipped(bytes, part =>
    {
        // An attribute's value, an element's name, or a piece cut out.
        var at = random.Next(part.Length + 1);
        return random.Next(9) switch
        {
            0 => part.Replace("w:val=\"1\"", $"w:val=\"{random.Next(-9, 1 << 30)}\"", StringComparison.Ordinal),
            1 => part.Replace("<w:b/>", "<w:tbl/>", StringComparison.Ordinal).Replace("w:tc>", "w:p>", StringComparison.Ordinal),
            2 => part[..at] + part[Math.Min(part.Length, at + random.Next(1, 40))..],
            _ => part,
        };
    });

    private static byte[] Rezipped(byte[] bytes, Func<string, string> change) =>
        RezippedFile.Of(bytes, (_, part) => Encoding.UTF8.GetBytes(change(Encoding.UTF8.GetString(part))));

    private static byte[] Bytes(string kind) => kind switch
    {
        "tom" => [],
        "tekst" => "Referat"u8.ToArray(),
        "pdf" => "%PDF-1.7"u8.ToArray(),
        "rtf" => "{\\rtf1 Referat}"u8.ToArray(),
        "doc" => [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1, .. new byte[600]],
        "passord" => [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1, .. new byte[200], .. Encoding.Unicode.GetBytes("EncryptedPackage"), .. new byte[200]],
        "tom-zip" => Zip(),
        "xlsx" => Zip(("[Content_Types].xml", ContentTypes), ("xl/workbook.xml", "<x/>")),
        "pptx" => Zip(("[Content_Types].xml", ContentTypes), ("ppt/presentation.xml", "<x/>")),
        "odt" => Zip(("mimetype", "application/vnd.oasis.opendocument.text"), ("content.xml", "<x/>")),
        "zip" => Zip(("notat.txt", "hei")),
        "kuttet" => new Docx().Text("Dato: 18. mars 2024").Bytes()[..^200],
        "bombe" => Zip(("[Content_Types].xml", ContentTypes), ("word/document.xml", new string(' ', 70 << 20))),
        "tarn" => Zip(("[Content_Types].xml", ContentTypes), ("word/document.xml", string.Concat(Enumerable.Repeat("<a>", 5000)) + string.Concat(Enumerable.Repeat("</a>", 5000)))),
        "ikke-xml" => Zip(("[Content_Types].xml", ContentTypes), ("word/document.xml", "<w:document")),
        "uten-hoveddel" => Zip(("[Content_Types].xml", ContentTypes), ("word/noe.xml", "<x/>")),
        "uten-tekst" => new Docx().Bytes(),
        _ => new Docx().Text("Vi møttes.").Bytes(),
    };

    private const string ContentTypes = """<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>""";

    private const string Relationships = """<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>""";

    private static byte[] Zip(params (string Name, string Text)[] entries)
    {
        using var stream = new MemoryStream();
        using (var zip = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (name, text) in entries)
            {
                using var writer = new StreamWriter(zip.CreateEntry(name).Open());
                writer.Write(text);
            }
        }

        return stream.ToArray();
    }
}
