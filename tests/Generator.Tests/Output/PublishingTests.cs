using System.Text;
using Samla.Output;

namespace Samla.Tests.Output;

/// <summary>What a reader finds while a build is laid out, and what stays when that fails.</summary>
public sealed class PublishingTests : IDisposable
{
    private readonly string home = Directory.CreateTempSubdirectory("samla-output-").FullName;

    private string Output => Path.Combine(home, "output");

    public void Dispose() => Directory.Delete(home, recursive: true);

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Somebody_who_reads_all_the_time_finds_every_page_whole(bool exchanges)
    {
        string[] pages = [.. Enumerable.Range(0, 40).Select(i => $"a/b{i % 4}/c{i}/index.html"), "index.html"];
        string[] kinds = [new('1', 5_000), new('2', 9_000)];
        Build(exchanges, [.. pages.Select(page => (page, kinds[0]))]);
        using var stop = new CancellationTokenSource();
        var read = 0;
        var reader = Task.Run(() =>
        {
            while (!stop.IsCancellationRequested)
            {
                foreach (var page in pages)
                {
                    Assert.Contains(File.ReadAllText(Path.Combine(Output, page)), kinds);
                    read++;
                }
            }
        }, TestContext.Current.CancellationToken);

        for (var i = 1; i <= 12 && !reader.IsCompleted; i++)
        {
            // Now and then something stays beside what changes, or a file and a folder change places.
            Build(exchanges, [.. pages.Select(page => (page, kinds[i % 2])), (i % 3 == 0 ? "a/b1/c1/more.txt" : "a/b2/more.txt", "stays"), (i % 2 == 0 ? "z" : "z/index.html", "turns")]);
        }

        await stop.CancelAsync();
        await reader;
        Assert.True(read > pages.Length);
    }

    [Fact]
    public void What_is_new_comes_before_what_changes_and_what_goes_goes_last()
    {
        Build(true, ("_headers", "1"), ("a/index.html", "1"), ("gone/index.html", "1"), ("c/index.html", "1"), ("c/gone.txt", "1"));
        var seen = new List<string>();

        using (var folder = new OutputFolder(Output, (one, other) =>
        {
            seen.Add(string.Join(' ', Files()));
            return Exchange.Try(one, other);
        }))
        {
            Stage(folder, ("_headers", "1"), ("a/index.html", "2"), ("c/index.html", "2"), ("c/new.txt", "2"), ("z/new.html", "2"));
            folder.Publish();
        }

        // A folder from which something goes isn't exchanged whole.
        Assert.Equal(["_headers a/index.html c/gone.txt c/index.html c/new.txt gone/index.html z/new.html"], seen);
        Assert.Equal(["_headers", "a/index.html", "c/index.html", "c/new.txt", "z/new.html"], Files());
    }

    [Fact]
    public void A_file_that_becomes_a_folder_waits_until_everything_else_is_in_place()
    {
        Build(true, ("_headers", "1"), ("a", "1"), ("b/index.html", "1"), ("z/index.html", "1"));
        var states = new List<string>();

        using (var folder = new OutputFolder(Output, (one, other) =>
        {
            states.Add($"{Path.GetFileName(other)}: {Read("z/index.html")}");
            return Exchange.Try(one, other);
        }))
        {
            Stage(folder, ("_headers", "1"), ("a/index.html", "2"), ("b", "2"), ("z/index.html", "2"));
            folder.Publish();
        }

        Assert.Equal(["z: 1", "a: 2", "b: 2"], states);
        Assert.Equal(["_headers", "a/index.html", "b", "z/index.html"], Files());
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(2)]
    public void When_it_fails_half_way_every_page_is_whole_and_the_next_build_mends_it(int after)
    {
        (string, string)[] first = [("_headers", "1"), ("a/index.html", "1"), ("b/index.html", "1"), ("c/index.html", "1"), ("gone.html", "1")];
        (string, string)[] second = [("_headers", "1"), ("a/index.html", "2"), ("b/index.html", "2"), ("c/index.html", "2"), ("new.html", "2")];
        Build(true, first);

        var exchanged = 0;
        using (var folder = new OutputFolder(Output, (one, other) => exchanged++ == after ? throw new IOException("No space left on device") : Exchange.Try(one, other)))
        {
            Stage(folder, second);
            Assert.Throws<IOException>(folder.Publish);
        }

        Assert.Equal([.. Enumerable.Repeat("2", after), .. Enumerable.Repeat("1", 3 - after)], ((string[])["a", "b", "c"]).Select(name => Read($"{name}/index.html")));
        Assert.Equal("1", Read("gone.html"));
        Assert.Equal([Output], Directory.GetFileSystemEntries(home));

        Assert.Equal(new OutputResult(3 - after, 2 + after, 1), Build(true, second));
        Assert.Equal(second.Select(file => file.Item1).Order(StringComparer.Ordinal), Files());
    }

    [Fact]
    public void What_a_killed_build_had_exchanged_and_not_thrown_away_is_gone_after_the_next()
    {
        Build(true, ("_headers", "1"), ("a/index.html", "1"));
        Directory.CreateDirectory(Path.Combine(home, ".output.staging", "a"));
        File.WriteAllText(Path.Combine(home, ".output.staging", "a", "index.html"), "0");

        Build(true, ("_headers", "1"), ("a/index.html", "1"));

        Assert.Equal([Output], Directory.GetFileSystemEntries(home));
        Assert.Equal("1", Read("a/index.html"));
    }

    private static void Stage(OutputFolder folder, params (string Path, string Text)[] files)
    {
        foreach (var (path, text) in files)
        {
            folder.Stage(path, Encoding.UTF8.GetBytes(text));
        }
    }

    private OutputResult Build(bool exchanges, params (string Path, string Text)[] files)
    {
        using var folder = new OutputFolder(Output, exchanges ? Exchange.Try : (_, _) => false);
        Stage(folder, files);
        return folder.Publish();
    }

    private string Read(string path) => File.ReadAllText(Path.Combine(Output, path));

    private IEnumerable<string> Files() =>
        Directory.EnumerateFiles(Output, "*", SearchOption.AllDirectories).Select(path => Path.GetRelativePath(Output, path)).Order(StringComparer.Ordinal);
}
