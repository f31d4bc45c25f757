using System.Diagnostics;

namespace Samla.Tests.Importing;

public class LibreOfficeTests
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(2);

    private const string Body = """
        <h1>Referat frå møte i SSU</h1><p>Møtedato: 18. mars 2024</p><p>Stad: Rådhuset</p>
        <p>Til stades: Kari Lie, Per Ås</p><p>Fråfall: Eva Moe</p>
        """;

    private static readonly (string Name, string Text)[] Sources =
    [
        ("overskrifter.html", Html(Body + "<h2>Sak 27/24 Plan</h2><p>Tekst med <b>feit</b> og <i>skrå</i> skrift.</p><p><b>Vedtak:</b> Planen er vedteken.</p><h2>Sak 28/24 Ymse</h2><p>Ingenting.</p>")),
        ("feite-linjer.html", Html(Body + "<p><b>27/24 Plan</b></p><p>Tekst.</p><p><b>Samrøystes vedtak:</b> Planen er vedteken.</p><p><b>28/24 Ymse</b></p><p>Ingenting.</p>")),
        ("lister.html", Html(Body + "<h2>27/24 Plan</h2><ul><li>Første<ul><li>Under</li></ul></li><li>Andre</li></ul><ol><li>Ein</li><li>To</li></ol><p>Vedtak: Planen er vedteken.</p><h2>28/24 Ymse</h2><p>Slutt.</p>")),
        ("tabell.html", Html(Body + "<table border=1><tr><th>Saksnr</th><th>Sak</th><th>Vedtak</th></tr><tr><td>27/24</td><td>Plan</td><td>Planen er vedteken.</td></tr><tr><td>28/24</td><td>Ymse</td><td></td></tr></table>")),
        ("lenke.html", Html(Body + "<h2>27/24 Plan</h2><p>Sjå <a href=\"https://nordvik.example/plan\">planen</a>.</p><p>Vedtak: Planen er vedteken.</p><h2>28/24 Ymse</h2><p>Linje ein<br>linje to.</p>")),
        ("alt-i-tabellar.html", Html("""
            <p><b>MØTEREFERAT</b></p>
            <table border=1><tr><td><b>Møte:</b></td><td>Strategisk samarbeidsutval</td></tr><tr><td><b>Dato/tid:</b></td><td>Måndag 18. mars 2024, kl. 09.00 – 11.30</td></tr><tr><td><b>Stad:</b></td><td>Rådhuset</td></tr><tr><td><b>Møteleiar:</b></td><td>Kari Lie</td></tr>
            <tr><td><b>Til stades:</b></td><td><p>Frå kommunane:</p><p>Kari Lie, kommunedirektør, Nordvik kommune</p><p>Brukarrepresentantar: Per Ås</p></td></tr><tr><td><b>Forfall:</b></td><td>Eva Moe (fastlege)</td></tr></table>
            <p><b>Saker til behandling</b></p>
            <table border=1><tr><td><b>Sak nr.</b></td><td><b>Innhald</b></td><td><b>Ansvar</b></td></tr>
            <tr><td>27/24</td><td><p><b>Plan</b></p><p>Innspel:</p><ul><li>Meir om barn</li></ul><p><b>Vedtak:</b></p><ol><li>Utvalet er nøgd.</li><li>Planen er vedteken.</li></ol></td><td>Leiaren</td></tr>
            <tr><td>28/24</td><td><p><b>Ymse</b></p><p>Ingenting.</p></td><td></td></tr></table>
            """)),
        ("rik.rtf", @"{\rtf1\ansi\ansicpg1252{\b Referat fr\u229? m\u248?te i SSU}\par M\u248?tedato: 18. mars 2024\par Stad: R\u229?dhuset\par Til stades: Kari Lie, Per \u197?s\par Fr\u229?fall: Eva Moe\par {\b Sak 27/24 Plan}\par Tekst med fotnote{\footnote Noten sjølv.}.\par {\b Vedtak:} Planen er vedteken.\par {\b Sak 28/24 Ymse}\par Ingenting.\par}".Replace("ø", @"\u248?", StringComparison.Ordinal)),
    ];

    [Fact]
    public async Task Files_written_by_LibreOffice_come_through_like_those_of_Word()
    {
        using var site = new ImportSite("nn");
        foreach (var (name, text) in Sources)
        {
            site.Save(name, System.Text.Encoding.UTF8.GetBytes(text));
        }

        await Convert(site.Folder);
        foreach (var (name, _) in Sources)
        {
            var path = Path.Combine(site.Folder, Path.ChangeExtension(name, ".docx"));
            var result = site.Run("", path, "--force");
            Assert.True(result.Code == 0, $"{name}: {result.Told}{result.Printed}");
            var meeting = site.Meeting();
            Assert.Equal(["27/24 Plan", "28/24 Ymse"], meeting.Cases.Select(one => $"{one.Number} {one.Title}"));
            Assert.EndsWith("Planen er vedteken.", meeting.Cases[0].Decision);
            Assert.Equal(["Kari Lie", "Per Ås", "Eva Moe"], meeting.Attendance.Select(one => one.Name));
            Assert.Equal("Rådhuset", meeting.Venue);
            Assert.True(VisibleWords.Lost(File.ReadAllBytes(path), result, "nr innhald") is { Count: 0 }, $"{name}: {string.Join(", ", VisibleWords.Lost(File.ReadAllBytes(path), result, "nr innhald"))}");
        }
    }

    // One program for all of them, with a profile of its own.
    private static async Task Convert(string folder)
    {
        string[] arguments = [$"-env:UserInstallation=file://{folder}/profile", "--headless", "--writer", "--convert-to", "docx:MS Word 2007 XML", "--outdir", folder, .. Sources.Select(source => Path.Combine(folder, source.Name))];
        using var office = System.Diagnostics.Process.Start(new ProcessStartInfo("soffice", arguments) { RedirectStandardOutput = true, RedirectStandardError = true })!;
        var output = office.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
        var errors = office.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
        await office.WaitForExitAsync(TestContext.Current.CancellationToken).WaitAsync(Patience, TestContext.Current.CancellationToken);
        Assert.True(office.ExitCode == 0, await output + await errors);
    }

    private static string Html(string body) => $"<!doctype html><html lang=\"nn\"><meta charset=\"utf-8\"><body>{body}</body></html>";
}
