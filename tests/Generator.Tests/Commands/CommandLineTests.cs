namespace Samla.Tests.Commands;

public class CommandLineTests
{
    [Fact]
    public void A_sound_site_is_built_and_where_to_look_is_said()
    {
        using var site = TestSite.WithText("Om oss.");
        var (code, printed, told) = TestSite.Command("build", "--input", site.Input, "--output", site.Output, "--date", "2024-10-01");

        Assert.Equal((0, ""), (code, told));
        Assert.Contains("1. oktober 2024", printed, StringComparison.Ordinal);
        Assert.Contains("http://127.0.0.1:", printed, StringComparison.Ordinal);
        Assert.Contains("index.html", site.Files().Keys);
    }

    [Fact]
    public void Without_a_command_the_site_is_built()
    {
        using var site = TestSite.WithText("Om oss.");

        Assert.Equal(0, TestSite.Command("--input", site.Input, "--output", site.Output).Code);
        Assert.Contains("nordvik/index.html", site.Files().Keys);
    }

    [Fact]
    public void Without_a_date_the_site_is_built_for_today_in_norway()
    {
        using var site = TestSite.WithText("Om oss.");

        Assert.Contains("1. juni 2025", TestSite.Command("check", "--input", site.Input).Printed, StringComparison.Ordinal);
    }

    [Fact]
    public void Errors_give_code_1_and_are_told_with_place_reason_and_remedy()
    {
        using var site = TestSite.WithText("Om oss.", "regoin: nord");
        var (code, _, told) = TestSite.Command("check", "--input", site.Input);

        Assert.Equal(1, code);
        Assert.Contains("feil SAM0106 (unknown-key): Feltet «regoin» finnes ikke her. Mente du «region»?", told, StringComparison.Ordinal);
        Assert.Contains("index.md:3:1  (regoin)", told, StringComparison.Ordinal);
        Assert.Contains("   3 | regoin: nord\n     | ^^^^^^\n", told, StringComparison.Ordinal);
        Assert.Contains("  Hvorfor: ", told, StringComparison.Ordinal);
        Assert.Contains("  Gjør slik: ", told, StringComparison.Ordinal);
    }

    [Fact]
    public void Mistakes_are_told_in_the_written_standard_of_their_file()
    {
        using var site = TestSite.WithText("Om oss.", "language: nn\nregoin: nord");
        var told = TestSite.Command("check", "--input", site.Input).Told;

        Assert.Contains("Feltet «regoin» finst ikkje her. Meinte du «region»?", told, StringComparison.Ordinal);
        Assert.Contains("  Kvifor: ", told, StringComparison.Ordinal);
    }

    [Fact]
    public void Warnings_alone_give_code_0()
    {
        using var site = TestSite.WithMinutes("## 27/21 Budsjett for 2022\n\nTekst.", "agenda:\n  - { number: 27/21, title: Budsjett }");
        var (code, _, told) = TestSite.Command("check", "--input", site.Input);

        Assert.Equal(0, code);
        Assert.Contains("advarsel SAM0303", told, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("--date", "i går")]
    [InlineData("--date", "2024-02-30")]
    [InlineData("--date", "2024-10")]
    [InlineData("--base-url", "samla")]
    [InlineData("--ukjent")]
    [InlineData("bygg")]
    [InlineData("check", "--output", "x")]
    public void Wrong_usage_gives_code_2_and_says_where_to_find_help(params string[] arguments)
    {
        using var site = TestSite.WithText("Om oss.");
        var (code, _, told) = TestSite.Command([.. arguments, "--input", site.Input]);

        Assert.Equal(2, code);
        Assert.Contains("samla --help", told, StringComparison.Ordinal);
        Assert.Empty(site.Files());
    }

    [Fact]
    public void A_missing_input_folder_is_wrong_usage()
    {
        using var site = new TestSite();
        var (code, _, told) = TestSite.Command("check", "--input", Path.Combine(site.Input, "ikke-her"));

        Assert.Equal(2, code);
        Assert.Contains("finnes ikke", told, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("--help", "check")]
    [InlineData("-h", "serve")]
    [InlineData("--version", "samla 0.")]
    public void Help_and_version_are_printed(string argument, string part)
    {
        using var site = new TestSite();
        var (code, printed, _) = TestSite.Command(argument);

        Assert.Equal(0, code);
        Assert.Contains(part, printed, StringComparison.Ordinal);
    }

    [Fact]
    public void Check_writes_nothing()
    {
        using var site = TestSite.WithText("Om oss.");
        var before = Everything(site);

        Assert.Equal(0, TestSite.Command("check", "--input", site.Input).Code);
        Assert.Equal(before, Everything(site));
    }

    [Fact]
    public void Errors_leave_the_old_output_untouched()
    {
        using var site = TestSite.WithText("Om oss.");
        site.Build();
        var before = Everything(site);
        site.Write("communities/sorvik/index.md", TestSite.Page("titel: Sørvik"));
        var (code, printed, _) = TestSite.Command("build", "--input", site.Input, "--output", site.Output);
        site.Delete("communities/sorvik/index.md");
        Directory.Delete(Path.Combine(site.Input, "communities/sorvik"));

        Assert.Equal(1, code);
        Assert.Contains("er som før", printed, StringComparison.Ordinal);
        Assert.Equal(before, Everything(site));
    }

    [Fact]
    public void A_dead_link_leaves_the_old_output_untouched_too()
    {
        using var site = TestSite.WithText("Om oss.");
        site.Build();
        var before = Everything(site);
        site.Write(TestSite.CommunityPath, TestSite.Page("title: Helsefellesskapet Nordvik", "[Borte](/nordvik/borte/)"));

        Assert.Equal(1, TestSite.Command("build", "--input", site.Input, "--output", site.Output).Code);
        site.Write(TestSite.CommunityPath, TestSite.Page("title: Helsefellesskapet Nordvik\nshort: Nordvik", "Om oss."));
        Assert.Equal(before.Select(file => file.Path), Everything(site).Select(file => file.Path));
        Assert.DoesNotContain("borte", site.PageAt("/nordvik/"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_folder_that_is_not_ours_is_not_touched()
    {
        using var site = TestSite.WithText("Om oss.");
        Directory.CreateDirectory(site.Output);
        File.WriteAllText(Path.Combine(site.Output, "regnskap.xlsx"), "viktig");
        var (code, _, told) = TestSite.Command("build", "--input", site.Input, "--output", site.Output);

        Assert.Equal(2, code);
        Assert.Contains("er ikke laget av Samla", told, StringComparison.Ordinal);
        Assert.Equal(["regnskap.xlsx"], site.Files().Keys);
    }

    [Theory]
    [InlineData("")]
    [InlineData("communities")]
    [InlineData("..")]
    public void The_site_is_not_written_where_the_content_lies(string relative)
    {
        using var site = TestSite.WithText("Om oss.");
        var (code, _, told) = TestSite.Command("build", "--input", site.Input, "--output", Path.Combine(site.Input, relative));

        Assert.Equal(2, code);
        Assert.Contains("der ligger innholdet", told, StringComparison.Ordinal);
    }

    [Fact]
    public void Serving_what_has_not_been_built_is_wrong_usage()
    {
        using var site = new TestSite();
        var (code, _, told) = TestSite.Command("serve", "--output", site.Output);

        Assert.Equal(2, code);
        Assert.Contains("Kjør samla først", told, StringComparison.Ordinal);
    }

    // But for the file that keeps two builds apart.
    private static List<(string Path, DateTime Written)> Everything(TestSite site) =>
    [
        .. Directory.EnumerateFiles(Path.GetDirectoryName(site.Input)!, "*", SearchOption.AllDirectories)
            .Where(path => Path.GetFileName(path) != ".output.lock")
            .Order(StringComparer.Ordinal)
            .Select(path => (path, File.GetLastWriteTimeUtc(path))),
    ];
}
