using System.Diagnostics;

namespace Samla.Tests.Attachments;

/// <summary>The same documents as LibreOffice writes them in every format.</summary>
public sealed class RealFilesTests : IDisposable
{
    private const string Spaces =
        """xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0" xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0" xmlns:draw="urn:oasis:names:tc:opendocument:xmlns:drawing:1.0" xmlns:presentation="urn:oasis:names:tc:opendocument:xmlns:presentation:1.0" xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0" xmlns:svg="urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:meta="urn:oasis:names:tc:opendocument:xmlns:meta:1.0" office:version="1.2" """;

    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(2);

    private static readonly string Text = $"""
        <?xml version="1.0" encoding="UTF-8"?><office:document {Spaces} office:mimetype="application/vnd.oasis.opendocument.text"><office:meta><dc:title>Referat</dc:title><meta:initial-creator>Kari Lie</meta:initial-creator><dc:creator>Kari Lie</dc:creator></office:meta>
        <office:automatic-styles><style:style style:name="T1" style:family="text"><style:text-properties text:display="none"/></style:style></office:automatic-styles>
        <office:body><office:text><text:tracked-changes><text:changed-region text:id="c1"><text:deletion><office:change-info><dc:creator>Kari Lie</dc:creator><dc:date>2025-01-01T00:00:00</dc:date></office:change-info><text:p>slettet ord</text:p></text:deletion></text:changed-region></text:tracked-changes>
        <text:h text:outline-level="1">Overskrift</text:h><text:p>Før<text:change text:change-id="c1"/> etter <text:span text:style-name="T1">skjult ord</text:span> 0183<text:span>90</text:span>10091<office:annotation><dc:creator>Kari Lie</dc:creator><dc:date>2025-01-01T00:00:00</dc:date><text:p>En merknad</text:p></office:annotation>.</text:p></office:text></office:body></office:document>
        """;

    private static readonly string Sheets = $"""
        <?xml version="1.0" encoding="UTF-8"?><office:document {Spaces} office:mimetype="application/vnd.oasis.opendocument.spreadsheet"><office:automatic-styles><style:style style:name="ta2" style:family="table"><style:table-properties table:display="false"/></style:style></office:automatic-styles>
        <office:body><office:spreadsheet><table:table table:name="Ark en"><table:table-column table:number-columns-repeated="2"/><table:table-column table:visibility="collapse"/><table:table-row><table:table-cell office:value-type="string"><text:p>Navn</text:p></table:table-cell><table:table-cell office:value-type="float" office:value="1839010091"><text:p>1839010091</text:p></table:table-cell><table:table-cell office:value-type="string"><office:annotation><text:p>En merknad</text:p></office:annotation><text:p>Skjult kolonne</text:p></table:table-cell></table:table-row></table:table>
        <table:table table:name="Ark to" table:style-name="ta2"><table:table-row><table:table-cell office:value-type="string"><text:p>Skjult ark</text:p></table:table-cell></table:table-row></table:table></office:spreadsheet></office:body></office:document>
        """;

    private static readonly string Slides = $"""
        <?xml version="1.0" encoding="UTF-8"?><office:document {Spaces} office:mimetype="application/vnd.oasis.opendocument.presentation"><office:automatic-styles><style:style style:name="dp2" style:family="drawing-page"><style:drawing-page-properties presentation:visibility="hidden"/></style:style></office:automatic-styles>
        <office:master-styles><style:master-page style:name="Default" style:page-layout-name="PM1"/></office:master-styles>
        <office:body><office:presentation><draw:page draw:name="side1" draw:master-page-name="Default"><draw:frame svg:width="10cm" svg:height="3cm" svg:x="1cm" svg:y="1cm"><draw:text-box><text:p>Forside <text:span>018390</text:span>10091</text:p></draw:text-box></draw:frame><presentation:notes><draw:frame presentation:class="notes" svg:width="10cm" svg:height="3cm" svg:x="1cm" svg:y="10cm"><draw:text-box><text:p>Et notat</text:p></draw:text-box></draw:frame></presentation:notes></draw:page>
        <draw:page draw:name="side2" draw:style-name="dp2" draw:master-page-name="Default"><draw:frame svg:width="10cm" svg:height="3cm" svg:x="1cm" svg:y="1cm"><draw:text-box><text:p>Skjult side</text:p></draw:text-box></draw:frame></draw:page></office:presentation></office:body></office:document>
        """;

    private readonly string folder = Directory.CreateTempSubdirectory("samla-").FullName;

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Fact]
    public async Task What_LibreOffice_writes_is_read_whole_in_every_format()
    {
        await File.WriteAllTextAsync(Path.Combine(folder, "a.fodt"), Text, TestContext.Current.CancellationToken);
        await File.WriteAllTextAsync(Path.Combine(folder, "a.fods"), Sheets, TestContext.Current.CancellationToken);
        await File.WriteAllTextAsync(Path.Combine(folder, "a.fodp"), Slides, TestContext.Current.CancellationToken);

        string[] said = ["SAM0603", "SAM0604", "SAM0605", "SAM0606"];
        await Holds("fodt", "odt", said, "Overskrift", "slettet ord", "skjult ord", Secret.Number, "En merknad");
        await Holds("fodt", "docx", said, "Overskrift", "slettet ord", "skjult ord", Secret.Number, "En merknad");
        await Holds("fodt", "pdf", ["SAM0603", "SAM0604"], "Overskrift", Secret.Number, "En merknad");
        await Holds("fods", "ods", ["SAM0604", "SAM0606"], "Navn", Secret.Number, "Skjult kolonne", "Skjult ark", "En merknad");
        await Holds("fods", "xlsx", ["SAM0604", "SAM0606"], "Navn", Secret.Number, "Skjult kolonne", "Skjult ark", "En merknad");
        await Holds("fodp", "odp", ["SAM0606"], Secret.Number, "Et notat", "Skjult side");
        await Holds("fodp", "pptx", ["SAM0606"], Secret.Number, "Et notat", "Skjult side");
    }

    private async Task Holds(string from, string ending, string[] codes, params string[] words)
    {
        var filter = ending == "pdf" ? """pdf:writer_pdf_Export:{"UseTaggedPDF":{"type":"boolean","value":"true"},"ExportNotes":{"type":"boolean","value":"true"}}""" : ending;
        string[] arguments = [$"-env:UserInstallation=file://{folder}/profile", "--headless", "--convert-to", filter, "--outdir", folder, Path.Combine(folder, $"a.{from}")];
        using var office = System.Diagnostics.Process.Start(new ProcessStartInfo("soffice", arguments) { RedirectStandardOutput = true, RedirectStandardError = true })!;
        var told = office.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
        var errors = office.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
        await office.WaitForExitAsync(TestContext.Current.CancellationToken).WaitAsync(Patience, TestContext.Current.CancellationToken);
        var path = Path.Combine(folder, $"a.{ending}");
        Assert.True(File.Exists(path), await told + await errors);
        var bytes = await File.ReadAllBytesAsync(path, TestContext.Current.CancellationToken);

        var texts = Secret.Read(bytes, path).Texts;

        Assert.Equal(codes, Secret.Faults(bytes, path));
        Assert.All(words, word => Assert.Contains(texts, text => text.Text.Contains(word, StringComparison.Ordinal)));
    }
}
