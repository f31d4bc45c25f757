using System.Text;
using System.Diagnostics;
using Samla.Commands;
using Samla.Diagnostics;
using Samla.Input;

namespace Samla.Tests.Attachments;

public sealed class AttachmentSiteTests
{
    private const string Beside = "communities/nordvik/ssu/2024-06-10";

    [Fact]
    public void A_file_that_must_not_be_published_stops_the_build()
    {
        using var site = Site();
        site.Write($"{Beside}/notat.docx", OfficeFile.Docx("<w:p><w:ins><w:r><w:t>a</w:t></w:r></w:ins></w:p>"));

        var result = site.Build();

        Assert.Equal(["SAM0605 Filen har sporede endringer."], result.Diagnostics.Select(one => $"{one.Rule.Code} {one.Message.Nb}"));
        Assert.EndsWith($"{Beside}/notat.docx", result.Diagnostics[0].Place.File, StringComparison.Ordinal);
        Assert.Empty(site.Files());
    }

    [Fact]
    public void What_a_site_says_of_a_rule_holds()
    {
        using var site = Site();
        site.Write("site.yaml", "title: Prøve\naddress: https://prove.example\nlanguages: [nb, nn]\ndescription: { nb: En prøve., nn: Ei prøve. }\nseverities: { SAM0612: warning }\n");
        var file = new PdfFile { Tagged = false }.Bytes();
        site.Write($"{Beside}/notat.pdf", file);

        Assert.Equal([(Severity.Warning, "SAM0612")], site.Build().Diagnostics.Select(one => (one.Severity, one.Rule.Code)));
        Assert.Equal(file, site.Files()["nordvik/ssu/2024-06-10/notat.pdf"]);
    }

    [Fact]
    public void Without_the_programs_that_read_it_no_PDF_is_taken_for_clean()
    {
        using var site = Site();
        site.Write($"{Beside}/notat.pdf", new PdfFile().Bytes());
        Assert.Empty(site.Check().Diagnostics);

        // As on a machine without poppler-utils.
        var start = new ProcessStartInfo("dotnet", [typeof(CommandLine).Assembly.Location, "check", "--input", site.Input]) { RedirectStandardError = true, RedirectStandardOutput = true };
        start.Environment["PATH"] = "/nowhere";
        using var samla = System.Diagnostics.Process.Start(start)!;
        var told = samla.StandardError.ReadToEnd();
        samla.WaitForExit();

        Assert.Contains("SAM0608", told, StringComparison.Ordinal);
        Assert.Equal(ExitCode.Failed, samla.ExitCode);
    }

    [Fact]
    public void A_file_is_read_again_only_when_it_has_changed()
    {
        using var site = Site();
        site.Write($"{Beside}/a.txt", "Hei.");
        site.Write($"{Beside}/b.txt", "Hei.");
        var first = ContentReader.Read(site.Input, new DiagnosticBag());
        site.Write($"{Beside}/b.txt", "Hei igjen.");

        var second = ContentReader.Read(site.Input, new DiagnosticBag(), before: first);

        Assert.Same(first.Attachments[0], second.Attachments[0]);
        Assert.NotSame(first.Attachments[1], second.Attachments[1]);
        Assert.Equal("Hei igjen.", Encoding.UTF8.GetString(second.Attachments[1].Bytes()));
    }

    [Fact]
    public void What_lies_beside_a_draft_is_not_published()
    {
        using var site = Site();
        site.Write($"{Beside}/a.txt", "Hei.");
        site.Build();
        Assert.Contains($"{Beside["communities/".Length..]}/a.txt", site.Files().Keys);

        site.Write($"{Beside}/index.md", TestSite.Page("summary: Et møte.\ndraft: true"));
        site.Build();
        Assert.DoesNotContain($"{Beside["communities/".Length..]}/a.txt", site.Files().Keys);
    }

    [Fact]
    public void A_file_that_changes_after_it_was_looked_through_is_not_published()
    {
        using var site = Site();
        site.Write($"{Beside}/a.txt", "Hei.");
        var read = ContentReader.Read(site.Input, new DiagnosticBag());
        Assert.Empty(read.Attachments[0].Private);
        site.Write($"{Beside}/a.txt", "Noe annet.");

        Assert.EndsWith($"{Beside}/a.txt", Assert.Throws<FileChanged>(() => read.Attachments[0].Bytes()).Path, StringComparison.Ordinal);
    }

    private static TestSite Site() => new(
        (TestSite.CommunityPath, TestSite.Page("title: Helsefellesskapet Nordvik")),
        (TestSite.CommitteePath, TestSite.Page("title: Strategisk samarbeidsutvalg\ntier: strategic")),
        ($"{Beside}/index.md", TestSite.Page("summary: Et møte.")));
}
