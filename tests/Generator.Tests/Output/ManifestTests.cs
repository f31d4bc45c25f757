using System.Security.Cryptography;
using System.Text.Json;
using Samla.Commands;
using Samla.Output;
using Samla.Tests.Github;

namespace Samla.Tests.Output;

/// <summary><c>manifest.json</c> of a built site.</summary>
public class ManifestTests
{
    [Fact]
    public void It_lists_every_other_file_with_its_size_and_its_hash_by_path()
    {
        using var site = TestSite.WithText("Om oss.");
        site.Build();

        var files = site.Files();
        var listed = Root(site).GetProperty("files").EnumerateArray().Select(file => (file.GetProperty("path").GetString(), file.GetProperty("size").GetInt64(), file.GetProperty("sha256").GetString())).ToList();

        Assert.Equal(files.Where(file => file.Key != "manifest.json").Select(file => ((string?)file.Key, (long)file.Value.Length, (string?)Convert.ToHexStringLower(SHA256.HashData(file.Value)))), listed);
        Assert.Equal(CommandLine.Version(), Root(site).GetProperty("version").GetString());
    }

    [Fact]
    public void The_next_build_of_the_same_input_writes_the_same_manifest()
    {
        using var site = TestSite.WithText("Om oss.");
        site.Build();
        var first = site.Files()["manifest.json"];

        Assert.Equal(0, site.Build().Output!.Written);
        Assert.Equal(first, site.Files()["manifest.json"]);
    }

    [Fact]
    public void A_name_with_quotation_marks_and_letters_is_read_back_as_it_was()
    {
        var manifest = new Manifest("1", new InputCommit("abc", true), [new("a \"b\"/blåbær & <c>.txt", 1, "0f"), new("d.txt", 0, "")]);
        using var written = new MemoryStream();
        manifest.Write(written);
        var read = Manifest.Read(written.ToArray());

        Assert.Equal((manifest.Version, manifest.Input), (read!.Version, read.Input));
        Assert.Equal(manifest.Files, read.Files);
    }

    [Theory]
    [InlineData("")]
    [InlineData("[]")]
    [InlineData("""{ "version": "1", "files": [] }""")]
    [InlineData("""{ "version": null, "input": null, "files": [] }""")]
    [InlineData("""{ "version": "1", "input": 3, "files": [] }""")]
    [InlineData("""{ "version": "1", "input": null, "files": [{ "path": "a", "size": 1.5, "sha256": "" }] }""")]
    [InlineData("""{ "version": "1", "input": null, "files": [{ "path": "../a", "size": 1, "sha256": "" }] }""")]
    [InlineData("""{ "version": "1", "input": null, "files": [{ "path": "/etc/passwd", "size": 1, "sha256": "" }] }""")]
    [InlineData("""{ "version": "1", "input": null, "files": [{ "path": "a", "size": 1, "sha256": "" }, { "path": "a", "size": 1, "sha256": "" }] }""")]
    public void What_is_no_manifest_is_not_taken_for_one(string text) => Assert.Null(Manifest.Read(System.Text.Encoding.UTF8.GetBytes(text)));

    [Fact]
    public void The_commit_of_the_input_stands_in_it_and_whether_something_was_changed_since()
    {
        using var site = TestSite.WithText("Om oss.");
        site.Build();
        Assert.Equal(JsonValueKind.Null, Root(site).GetProperty("input").ValueKind);

        var home = Path.GetDirectoryName(site.Input)!;
        File.WriteAllText(Path.Combine(home, ".gitignore"), "/output/\n");
        Git(home, "init", "-q");
        site.Build();
        Assert.Equal(JsonValueKind.Null, Root(site).GetProperty("input").ValueKind);

        Git(home, "add", ".");
        Git(home, "-c", "user.name=Prøve", "-c", "user.email=prove@prove.example", "commit", "-q", "-m", "Første");
        var head = Git(home, "rev-parse", "HEAD").Trim();
        site.Build();
        Assert.Equal((head, false), Input(site));

        File.WriteAllText(Path.Combine(home, "outside.txt"), "Angår ikke innholdet.");
        site.Build();
        Assert.Equal((head, false), Input(site));

        site.Write(TestSite.CommunityPath, TestSite.Page("title: Helsefellesskapet Nordvik\nshort: Nordvik", "Endret."));
        site.Build();
        Assert.Equal((head, true), Input(site));
    }

    private static (string?, bool) Input(TestSite site) =>
        Root(site).GetProperty("input") is var input ? (input.GetProperty("commit").GetString(), input.GetProperty("changed").GetBoolean()) : default;

    private static JsonElement Root(TestSite site) => JsonDocument.Parse(site.Files()["manifest.json"]).RootElement;

    private static string Git(string folder, params string[] words)
    {
        var (code, said, told) = Script.Program("git", folder, [], words);
        Assert.True(code == 0, told);
        return said;
    }
}
