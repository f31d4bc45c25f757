using System.Security.Cryptography;
using System.Text;
using Samla.Input;
using Samla.Output;

namespace Samla.Tests.Output;

public class OutputFolderTests : IDisposable
{
    private readonly string home = Directory.CreateTempSubdirectory("samla-output-").FullName;

    private string Output => Path.Combine(home, "output");

    private string Staging => Path.Combine(home, ".output.staging");

    internal virtual bool Exchanges(string one, string other) => Exchange.Try(one, other);

    public void Dispose()
    {
        Directory.Delete(home, recursive: true);
        GC.SuppressFinalize(this);
    }

    [Fact]
    public void The_first_build_writes_every_file_and_leaves_no_staging_folder()
    {
        var result = Build(("index.html", "forside"), ("a/b/index.html", "side"), ("_headers", "/*"));

        Assert.Equal(new OutputResult(3, 0, 0), result);
        Assert.Equal(["_headers", "a/b/index.html", "index.html"], Files());
        Assert.Equal("side", Read("a/b/index.html"));
        Assert.False(Directory.Exists(Staging));
    }

    [Fact]
    public void A_build_that_changes_nothing_touches_nothing()
    {
        Build(("index.html", "forside"), ("a/index.html", "side"), ("tom.txt", ""));
        var before = Timestamps();

        var result = Build(("index.html", "forside"), ("a/index.html", "side"), ("tom.txt", ""));

        Assert.Equal(new OutputResult(0, 3, 0), result);
        Assert.Equal(before, Timestamps());
    }

    [Fact]
    public void Only_files_whose_bytes_differ_are_written()
    {
        Build(("same.txt", "abc"), ("length.txt", "abc"), ("letter.txt", "abc"), ("empty.txt", "abc"));

        var result = Build(("same.txt", "abc"), ("length.txt", "abcd"), ("letter.txt", "abd"), ("empty.txt", ""));

        Assert.Equal(new OutputResult(3, 1, 0), result);
        Assert.Equal(["abc", "abcd", "abd", ""], [Read("same.txt"), Read("length.txt"), Read("letter.txt"), Read("empty.txt")]);
    }

    [Fact]
    public void A_large_file_is_compared_to_its_end()
    {
        var large = new string('x', 700_000);
        Build(("large.txt", large + "a"));

        Assert.Equal(new OutputResult(0, 1, 0), Build(("large.txt", large + "a")));
        Assert.Equal(new OutputResult(1, 0, 0), Build(("large.txt", large + "b")));
        Assert.EndsWith("b", Read("large.txt"), StringComparison.Ordinal);
    }

    [Fact]
    public void What_nobody_staged_is_deleted_with_the_folders_that_it_leaves_empty()
    {
        Build(("index.html", "1"), ("gone/deep/index.html", "2"), ("kept/a.html", "3"), ("kept/b.html", "4"));
        Directory.CreateDirectory(Path.Combine(Output, "empty"));

        var result = Build(("index.html", "1"), ("kept/a.html", "3"));

        Assert.Equal(new OutputResult(0, 2, 2), result);
        Assert.Equal(["index.html", "kept/a.html"], Files());
        Assert.Equal(["kept"], Folders());
    }

    [Fact]
    public void A_folder_in_which_nothing_stays_is_exchanged_and_what_it_held_is_gone()
    {
        Build(("index.html", "1"), ("a/index.html", "1"), ("a/b/index.html", "1"), ("a/b/gone.txt", "1"), ("c/kept.txt", "1"), ("c/index.html", "1"));

        var result = Build(("index.html", "1"), ("a/index.html", "2"), ("a/b/index.html", "2"), ("c/kept.txt", "1"), ("c/index.html", "2"));

        Assert.Equal(new OutputResult(3, 2, 1), result);
        Assert.Equal(["a/b/index.html", "a/index.html", "c/index.html", "c/kept.txt", "index.html"], Files());
        Assert.All(["a/b/index.html", "a/index.html", "c/index.html"], path => Assert.Equal("2", Read(path)));
        Assert.Equal([Output], Directory.GetFileSystemEntries(home));
    }

    [Theory]
    [InlineData("as it shall be", "same")]
    [InlineData("nothing", "")]
    [InlineData("empty", "")]
    [InlineData("shorter", "part")]
    [InlineData("longer", "more")]
    [InlineData("different at the end", "last")]
    [InlineData("different at the beginning", "first")]
    public void A_file_that_is_written_in_parts_stands_there_whole_whatever_stood_there(string standing, string how)
    {
        var whole = new byte[700_000];
        new Random(7).NextBytes(whole);
        byte[] before = how switch { "same" => whole, "part" => whole[..400_000], "more" => [.. whole, 1], "last" => [.. whole[..^1], (byte)~whole[^1]], "first" => [(byte)~whole[0], .. whole[1..]], _ => [] };
        Build(("index.html", "1"));
        if (standing != "nothing")
        {
            File.WriteAllBytes(Path.Combine(Output, "data.json"), before);
        }

        using var folder = new OutputFolder(Output, Exchanges);
        folder.Stage("index.html", "1"u8);
        folder.Stage("data.json", file =>
        {
            file.Write(whole.AsSpan(0, 1));
            file.Write(whole.AsSpan(1, 65_536));
            file.Write(whole.AsSpan(65_537));
        });
        folder.Stage("none.txt", _ => { });

        Assert.Equal([("data.json", 700_000, Convert.ToHexStringLower(SHA256.HashData(whole))), ("index.html", 1, folder.Files.ElementAt(1).Sha256), ("none.txt", 0, Convert.ToHexStringLower(SHA256.HashData([])))], folder.Files.Select(file => (file.Path, (int)file.Size, file.Sha256)));
        Assert.Equal(how == "same" ? new OutputResult(1, 2, 0) : new OutputResult(2, 1, 0), folder.Publish());
        Assert.Equal(whole, File.ReadAllBytes(Path.Combine(Output, "data.json")));
        Assert.Equal([Output], Directory.GetFileSystemEntries(home));
    }

    [Fact]
    public void Somebody_who_writes_to_a_file_while_it_is_compared_is_told_of()
    {
        var whole = new byte[700_000];
        Build(("index.html", "1"));
        var place = Path.Combine(Output, "data.json");
        File.WriteAllBytes(place, whole);

        using var folder = new OutputFolder(Output, Exchanges);
        var told = Assert.Throws<FileChanged>(() => folder.Stage("data.json", file =>
        {
            file.Write(whole.AsSpan(0, 300_000));
            File.WriteAllBytes(place, [1, .. whole[1..]]);
            file.Write("else"u8);
        }));

        Assert.Equal(place, told.Path);
    }

    [Fact]
    public void Without_publishing_the_output_is_as_it_was()
    {
        Build(("index.html", "old"), ("gone.html", "x"));

        using (var folder = new OutputFolder(Output, Exchanges))
        {
            folder.Stage("index.html", "new"u8);
            folder.Stage("more/index.html", "new"u8);
        }

        Assert.Equal(["gone.html", "index.html"], Files());
        Assert.Equal("old", Read("index.html"));
        Assert.False(Directory.Exists(Staging));
    }

    [Fact]
    public void What_an_interrupted_build_staged_is_not_published()
    {
        Directory.CreateDirectory(Staging);
        File.WriteAllText(Path.Combine(Staging, "half.html"), "half");

        Build(("index.html", "1"));

        Assert.Equal(["index.html"], Files());
    }

    [Fact]
    public void A_folder_can_take_the_place_of_a_file_and_the_other_way_round()
    {
        Build(("a", "file"), ("b/c/index.html", "page"), ("b/d.txt", "text"), ("z", "1"));

        var result = Build(("a/index.html", "page"), ("b", "file"), ("z", "1"));

        Assert.Equal(new OutputResult(2, 1, 3), result);
        Assert.Equal(["a/index.html", "b", "z"], Files());
    }

    [Fact]
    public void A_link_in_the_output_is_replaced_and_what_it_leads_to_is_left_alone()
    {
        var outside = Directory.CreateDirectory(Path.Combine(home, "outside")).FullName;
        File.WriteAllText(Path.Combine(outside, "index.html"), "theirs");
        Build(("index.html", "1"));
        Directory.CreateSymbolicLink(Path.Combine(Output, "a"), outside);
        Directory.CreateSymbolicLink(Path.Combine(Output, "b"), outside);
        File.CreateSymbolicLink(Path.Combine(Output, "c.html"), Path.Combine(outside, "index.html"));

        Build(("index.html", "1"), ("a/index.html", "ours"), ("c.html", "theirs"));

        Assert.Equal("theirs", File.ReadAllText(Path.Combine(outside, "index.html")));
        Assert.Equal(["a/index.html", "c.html", "index.html"], Files());
        Assert.Null(new FileInfo(Path.Combine(Output, "c.html")).LinkTarget);
        Assert.Equal("ours", Read("a/index.html"));
    }

    [Fact]
    public void An_output_that_is_a_link_is_written_where_it_leads()
    {
        var real = Path.Combine(home, "disk", "site");
        Directory.CreateDirectory(real);
        Directory.CreateSymbolicLink(Output, real);

        Build(("index.html", "1"));

        Assert.Equal("1", File.ReadAllText(Path.Combine(real, "index.html")));
        Assert.NotNull(new DirectoryInfo(Output).LinkTarget);
    }

    [Theory]
    [InlineData("")]
    [InlineData("/etc/passwd")]
    [InlineData("../outside.html")]
    [InlineData("a/../../outside.html")]
    [InlineData("a//b.html")]
    [InlineData("a/./b.html")]
    [InlineData("a\\b.html")]
    [InlineData("a/")]
    public void A_path_that_is_not_below_the_folder_is_a_bug(string path)
    {
        using var folder = new OutputFolder(Output, Exchanges);

        Assert.Throws<ArgumentException>(() => folder.Stage(path, "x"u8));
    }

    [Fact]
    public void One_path_staged_twice_is_a_bug()
    {
        using var folder = new OutputFolder(Output, Exchanges);
        folder.Stage("index.html", "1"u8);

        Assert.Throws<ArgumentException>(() => folder.Stage("index.html", "1"u8));
    }

    [Fact]
    public void Many_threads_can_stage_into_the_same_folders()
    {
        OutputResult result;
        using (var folder = new OutputFolder(Output, Exchanges))
        {
            Parallel.For(0, 2000, i => folder.Stage($"x/{i % 7}/y/{i}/index.html", Encoding.UTF8.GetBytes($"{i}")));
            result = folder.Publish();
        }

        Assert.Equal(new OutputResult(2000, 0, 0), result);
        Assert.Equal(2000, Files().Length);
        Assert.Equal("1999", Read($"x/{1999 % 7}/y/1999/index.html"));
    }

    [Fact]
    public void A_folder_that_is_new_empty_or_made_by_samla_is_accepted()
    {
        var input = Path.Combine(home, "input");
        Assert.Null(OutputFolder.Refusal(Output, input));

        Directory.CreateDirectory(Output);
        Assert.Null(OutputFolder.Refusal(Output, input));

        Build(("manifest.json", """{ "version": "1", "input": null, "files": [] }"""), ("index.html", "1"));
        Assert.Null(OutputFolder.Refusal(Output, input));

        File.Delete(Path.Combine(Output, "manifest.json"));
        Build(("data/index.json", "{}"));
        Assert.Null(OutputFolder.Refusal(Output, input));
    }

    [Theory]
    [InlineData("_headers", "/*\n  X-Frame-Options: DENY\n")]
    [InlineData("manifest.json", """{ "name": "En annen", "icons": [] }""")]
    public void The_site_of_another_program_is_refused(string name, string content)
    {
        Directory.CreateDirectory(Output);
        File.WriteAllText(Path.Combine(Output, "index.html"), "x");
        File.WriteAllText(Path.Combine(Output, name), content);

        Assert.Equal(OutputFolder.IsForeign, OutputFolder.Refusal(Output, Path.Combine(home, "input")));
    }

    [Fact]
    public void A_folder_with_something_else_in_it_is_refused()
    {
        Directory.CreateDirectory(Output);
        File.WriteAllText(Path.Combine(Output, "thesis.odt"), "x");

        Assert.Equal(OutputFolder.IsForeign, OutputFolder.Refusal(Output, Path.Combine(home, "input")));
    }

    [Fact]
    public void A_file_is_refused()
    {
        File.WriteAllText(Output, "x");

        Assert.Equal(OutputFolder.IsFile, OutputFolder.Refusal(Output, Path.Combine(home, "input")));
    }

    [Theory]
    [InlineData("input")]
    [InlineData("input/communities")]
    [InlineData("input/new")]
    [InlineData(".")]
    [InlineData("link")]
    [InlineData("link/new")]
    public void The_input_and_what_holds_it_or_lies_in_it_is_refused(string output)
    {
        Directory.CreateDirectory(Path.Combine(home, "input", "communities"));
        Directory.CreateSymbolicLink(Path.Combine(home, "link"), Path.Combine(home, "input"));

        Assert.Equal(OutputFolder.IsInput, OutputFolder.Refusal(Path.Combine(home, output), Path.Combine(home, "input")));
    }

    [Fact]
    public void A_folder_beside_the_input_with_a_name_that_begins_alike_is_accepted() =>
        Assert.Null(OutputFolder.Refusal(Path.Combine(home, "input-built"), Path.Combine(home, "input")));

    private OutputResult Build(params (string Path, string Text)[] files)
    {
        using var folder = new OutputFolder(Output, Exchanges);
        foreach (var (path, text) in files)
        {
            folder.Stage(path, Encoding.UTF8.GetBytes(text));
        }

        return folder.Publish();
    }

    private string Read(string path) => File.ReadAllText(Path.Combine(Output, path));

    private string[] Files() => Relative(Directory.EnumerateFiles(Output, "*", SearchOption.AllDirectories));

    private string[] Folders() => Relative(Directory.EnumerateDirectories(Output, "*", SearchOption.AllDirectories));

    private string[] Relative(IEnumerable<string> paths) =>
        [.. paths.Select(path => Path.GetRelativePath(Output, path)).Order(StringComparer.Ordinal)];

    private List<(string Path, DateTime Written)> Timestamps() =>
    [
        .. Directory.EnumerateFileSystemEntries(home, "*", SearchOption.AllDirectories)
            .Append(home)
            .Order(StringComparer.Ordinal)
            .Select(path => (path, File.GetLastWriteTimeUtc(path))),
    ];
}
