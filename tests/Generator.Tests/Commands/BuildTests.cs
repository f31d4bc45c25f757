using System.Diagnostics;
using Samla.Tests.Attachments;
using Worker = System.Diagnostics.Process;

namespace Samla.Tests.Commands;

public class BuildTests
{
    [Fact]
    public void Two_builds_of_the_same_input_and_date_give_the_same_bytes()
    {
        using var one = Sample();
        using var other = Sample();
        one.Build();
        other.Build();

        Assert.NotEmpty(one.Files());
        Same(one.Files(), other.Files());
    }

    [Fact]
    public async Task One_core_gives_the_same_bytes_as_many()
    {
        using var many = Sample();
        using var one = Sample();
        many.Build();
        var start = new ProcessStartInfo(Path.Combine(AppContext.BaseDirectory, "samla" + (OperatingSystem.IsWindows() ? ".exe" : "")))
        {
            ArgumentList = { "build", "--input", one.Input, "--output", one.Output, "--date", $"{TestSite.Day:yyyy-MM-dd}" },
            Environment = { ["DOTNET_PROCESSOR_COUNT"] = "1" },
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        var stop = TestContext.Current.CancellationToken;
        using var process = Worker.Start(start)!;
        var printed = await Task.WhenAll(process.StandardOutput.ReadToEndAsync(stop), process.StandardError.ReadToEndAsync(stop));
        await process.WaitForExitAsync(stop);

        Assert.Equal("", printed[1]);
        Assert.Equal(0, process.ExitCode);
        Same(many.Files(), one.Files());
    }

    [Fact]
    public void Mistakes_are_told_in_the_same_order_each_time()
    {
        using var site = new TestSite([.. Enumerable.Range(1, 60).Select(i => ($"communities/c{i}/index.md", TestSite.Page($"titel: {i}\nregion: nrod\nestablished: i fjor")))]);
        var first = site.Read().Diagnostics.Select(one => $"{one.Place} {one.Message.Nb}").ToList();

        Assert.Equal(240, first.Count);
        Assert.Equal(first, first.Order(Comparer<string>.Create((x, y) => string.CompareOrdinal(x.Split(':')[0], y.Split(':')[0]))));
        for (var i = 0; i < 5; i++)
        {
            Assert.Equal(first, site.Read().Diagnostics.Select(one => $"{one.Place} {one.Message.Nb}"));
        }
    }

    [Fact]
    public void A_second_build_that_changes_nothing_writes_nothing()
    {
        using var site = Sample();
        var first = site.Build();
        var before = Times(site);
        var second = site.Build();

        Assert.Equal((0, 0, first.Output!.Written), (second.Output!.Written, second.Output.Deleted, second.Output.Unchanged));
        Assert.Equal(before, Times(site));
    }

    [Fact]
    public void A_page_that_is_gone_from_the_input_goes_from_the_output()
    {
        using var site = TestSite.WithMinutes("## 27/21 Budsjett\n\nTekst.");
        site.Build();
        site.Delete(TestSite.MeetingPath);
        var result = site.Build();

        Assert.Empty(result.Diagnostics);
        Assert.DoesNotContain("nordvik/ssu/2024-03-18/index.html", site.Files().Keys);
        Assert.Contains("nordvik/ssu/index.html", site.Files().Keys);
    }

    [Fact]
    public void A_draft_is_in_no_page_and_no_data()
    {
        using var site = TestSite.WithMinutes("## 27/21 Hemmelig budsjett\n\nTekst.", "draft: true\nsummary: Hemmelig.");
        var result = site.Build();

        Assert.Empty(result.Diagnostics);
        Assert.All(site.Files(), file => Assert.DoesNotContain("emmelig", System.Text.Encoding.UTF8.GetString(file.Value), StringComparison.Ordinal));
        Assert.DoesNotContain(site.Files().Keys, path => path.Contains("2024-03-18", StringComparison.Ordinal));
    }

    [Fact]
    public void An_attachment_is_copied_as_it_is()
    {
        using var site = TestSite.WithMinutes("");
        site.Delete(TestSite.MeetingPath);
        site.Write("communities/nordvik/ssu/2024-03-18/index.md", TestSite.Page("papers:\n  - { title: Innkalling, file: innkalling.pdf }"));
        var paper = new PdfFile().Bytes();
        site.Write("communities/nordvik/ssu/2024-03-18/innkalling.pdf", paper);
        var result = site.Build();

        Assert.Empty(result.Diagnostics);
        Assert.Equal(paper, site.Files()["nordvik/ssu/2024-03-18/innkalling.pdf"]);
    }

    [Fact]
    public void The_date_decides_what_holds_today()
    {
        using var site = TestSite.WithMinutes("");
        site.Build(new DateOnly(2024, 3, 1));
        var before = System.Text.Encoding.UTF8.GetString(site.Files()["data/meetings.json"]);
        site.Build(new DateOnly(2024, 4, 1));
        var after = System.Text.Encoding.UTF8.GetString(site.Files()["data/meetings.json"]);

        Assert.Contains("\"status\": \"planned\"", before, StringComparison.Ordinal);
        Assert.Contains("\"status\": \"unknown\"", after, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("samples/input")]
    [InlineData("input")]
    public void The_content_of_the_repository_is_sound(string folder)
    {
        var options = new Samla.Commands.BuildOptions(Path.Combine(Repository.Root, folder), null, TestSite.Day, null, false);
        var result = Samla.Commands.Build.Run(options, new Samla.Commands.Progress(TextWriter.Null, plain: true));

        Assert.Empty(result.Diagnostics.Select(one => $"{one.Place} {one.Rule.Code} {one.Message.Nb}"));
    }

    private static TestSite Sample()
    {
        var site = new TestSite();
        var source = Path.Combine(Repository.Root, "samples", "input");
        foreach (var path in Directory.EnumerateFiles(source, "*", SearchOption.AllDirectories))
        {
            site.Write(Path.GetRelativePath(source, path), File.ReadAllBytes(path));
        }

        return site;
    }

    private static List<(string Path, DateTime Written)> Times(TestSite site) =>
        [.. site.Files().Keys.Select(path => (path, File.GetLastWriteTimeUtc(Path.Combine(site.Output, path))))];

    private static void Same(SortedDictionary<string, byte[]> one, SortedDictionary<string, byte[]> other)
    {
        Assert.Equal(one.Keys, other.Keys);
        Assert.All(one, file => Assert.True(file.Value.AsSpan().SequenceEqual(other[file.Key]), file.Key));
    }
}
