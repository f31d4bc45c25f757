using Samla.Text;
using System.Net.Sockets;

namespace Samla.Tests.Input;

/// <summary>Files that lead elsewhere, that aren't files, or whose names do harm.</summary>
public class UnsafeFilesTests
{
    private const string Beside = "communities/nordvik/ssu/2024-03-18/";

    [Fact]
    public void Nothing_is_read_through_a_link_to_a_file()
    {
        using var secret = new TestSite(("sources.yaml", "- { id: hemmelig, title: Hemmelig, kind: website }\n"));
        using var site = Meeting();
        File.CreateSymbolicLink(Path.Combine(site.Input, "sources.yaml"), Path.Combine(secret.Input, "sources.yaml"));
        File.CreateSymbolicLink(Path.Combine(site.Input, Beside, "plan.pdf"), Path.Combine(secret.Input, "site.yaml"));
        File.CreateSymbolicLink(Path.Combine(site.Input, "glossary.yaml"), "nowhere.yaml");
        var read = site.Read();

        Assert.Equal(Enumerable.Repeat("SAM0701 Dette er en symbolsk lenke.", 3), read.Messages);
        Assert.Empty(read.Portal.Sources);
        Assert.Empty(read.Content.Attachments);
    }

    [Fact]
    public void Nothing_is_read_through_a_link_to_a_folder_and_a_link_to_oneself_has_no_end_to_meet()
    {
        using var secret = new TestSite((TestSite.CommunityPath, TestSite.Page("title: Hemmelig")));
        using var site = new TestSite();
        Directory.CreateSymbolicLink(Path.Combine(site.Input, "communities"), Path.Combine(secret.Input, "communities"));
        Directory.CreateSymbolicLink(Path.Combine(site.Input, "pages"), site.Input);
        var read = site.Read();

        Assert.Equal(["SAM0701", "SAM0701"], read.Codes);
        Assert.Empty(read.Portal.Communities);
    }

    [Fact]
    public void The_folder_with_the_content_may_be_a_link_and_hidden_links_are_none_of_ours()
    {
        using var site = Meeting();
        using var elsewhere = new TestSite();
        var link = Path.Combine(elsewhere.Input, "lenke");
        Directory.CreateSymbolicLink(link, site.Input);
        Directory.CreateSymbolicLink(Path.Combine(site.Input, ".git"), elsewhere.Input);

        Assert.Equal(0, TestSite.Command("check", "--input", link).Code);
    }

    [Fact]
    public void A_pipe_and_a_socket_are_told_of_and_nobody_waits_for_them()
    {
        using var site = Meeting();
        using (var made = System.Diagnostics.Process.Start("mkfifo", [Path.Combine(site.Input, "sources.yaml"), Path.Combine(site.Input, Beside, "plan.pdf")]))
        {
            made.WaitForExit();
        }

        using var socket = new Socket(AddressFamily.Unix, SocketType.Stream, ProtocolType.Unspecified);
        socket.Bind(new UnixDomainSocketEndPoint(Path.Combine(site.Input, "glossary.yaml")));
        site.Write("lexicon.yaml", "");

        Assert.Equal(["SAM0702", "SAM0702", "SAM0702"], site.Read().Codes);
    }

    [Theory]
    [InlineData("Plan.txt", "plan.txt")]
    [InlineData("Møte.txt", "MØTE.TXT")]
    [InlineData("m\u00E5l.txt", "ma\u030Al.txt")]
    [InlineData("MA\u030AL.txt", "m\u00E5l.txt")]
    public void Two_names_that_many_machines_take_for_one_are_told_of_together(string one, string other)
    {
        using var site = Meeting();
        site.Write(Beside + one, "a");
        site.Write(Beside + other, "b");
        var told = Assert.Single(site.Read().Diagnostics);

        Assert.Equal("SAM0703", told.Rule.Code);
        Assert.All([told.Place, Assert.Single(told.Related).Place], place => Assert.Contains(Path.GetFileName(place.File), new[] { Composed.Of(one), Composed.Of(other) }));
    }

    [Fact]
    public void Two_folders_that_many_machines_take_for_one_are_told_of_once()
    {
        using var site = Meeting();
        site.Write("communities/nordvik/SSU/2024-03-18/index.md", TestSite.Page("summary: Et møte."));

        Assert.Single(site.Read().Codes, "SAM0703");
    }

    [Theory]
    [InlineData("con.pdf")]
    [InlineData("Nul")]
    [InlineData("com1.tar.gz")]
    [InlineData("lpt\u00B9.pdf")]
    [InlineData("plan.pdf.")]
    [InlineData("plan.pdf ")]
    [InlineData(" plan.pdf")]
    [InlineData("-plan.pdf")]
    [InlineData("hva?.pdf")]
    [InlineData("a\\b.pdf")]
    [InlineData("a:b.pdf")]
    [InlineData("plan%00.pdf")]
    [InlineData("pl\u200Ban.pdf")]
    [InlineData("plan\u202Efdp.exe")]
    [InlineData("plan\u001B[2J.pdf")]
    [InlineData("plan\n.pdf")]
    [InlineData("plan\t.pdf")]
    [InlineData("plan\uFFFD.pdf")]
    public void A_name_that_does_harm_is_told_of_and_the_file_is_left_out(string name)
    {
        using var site = Meeting();
        site.Write(Beside + name, "%PDF-");
        var read = site.Read();

        Assert.Equal(["SAM0704"], read.Codes);
        Assert.Empty(read.Content.Attachments);
    }

    [Theory]
    [InlineData("Møteinnkalling (endelig), v2 – ÅSTVEIT & čáhppes Müller.txt")]
    [InlineData("Łódź_þing.txt")]
    [InlineData("console.txt")]
    [InlineData("com10.txt")]
    public void Names_that_people_give_are_fine(string name)
    {
        using var site = Meeting();
        site.Write(Beside + name, "a");

        Assert.Single(site.Read().Sound().Content.Attachments);
    }

    [Fact]
    public void Names_and_paths_have_a_bound()
    {
        using var site = Meeting();
        site.Write(Beside + new string('a', 121) + ".pdf", "");
        site.Write(Beside + string.Join('/', Enumerable.Repeat(new string('b', 60), 4)), "x");

        Assert.Equal(["SAM0704", "SAM0704"], site.Read().Codes);
    }

    [Fact]
    public void What_lies_in_a_folder_with_such_a_name_is_left_out_and_told_of_once()
    {
        using var site = Meeting();
        site.Write("communities/con/index.md", TestSite.Page("title: Con"));
        site.Write("communities/con/ssu/index.md", TestSite.Page("title: Utvalg\ntier: strategic"));

        Assert.Equal(["SAM0704"], site.Read().Codes);
        Assert.Single(site.Read().Portal.Communities);
    }

    [Theory]
    [InlineData("text")]
    [InlineData("github")]
    public void No_name_and_no_text_steers_the_terminal(string format)
    {
        using var site = TestSite.WithText("Se [her](\u001B]0;tatt\u0007.md) \u202Eog\u202C.", "sh\u001B[31mort: x");
        site.Write("communities/nordvik/ssu/\u001B[2J\u202Eplan.pdf", "x");
        site.Write("communities/nordvik/ssu/x\r\n::error::tatt.pdf", "x");
        var (code, printed, told) = TestSite.Command("check", "--input", site.Input, "--format", format);

        Assert.Equal(1, code);
        Assert.DoesNotContain(printed + told, letter => (char.IsControl(letter) && letter is not ('\n' or '\r' or '\t')) || letter == '\u202E');
        Assert.DoesNotContain("\n::error::tatt", printed + told, StringComparison.Ordinal);
        Assert.Contains("U+202E", printed + told, StringComparison.Ordinal);
    }

    private static TestSite Meeting() => new(
        (TestSite.CommunityPath, TestSite.Page("title: Helsefellesskapet Nordvik")),
        (TestSite.CommitteePath, TestSite.Page("title: Strategisk samarbeidsutvalg\ntier: strategic")),
        (Beside + "index.md", TestSite.Page("summary: Et møte.")));
}
