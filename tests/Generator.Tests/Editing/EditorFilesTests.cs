using System.Text.RegularExpressions;
using Samla.Editing;
using Samla.Input;
using Samla.Tests.Commands;
using Samla.Text;

namespace Samla.Tests.Editing;

public partial class EditorFilesTests
{
    public static TheoryData<string> Prefixes => [.. Snippets.All.Select(one => one.Prefix)];

    [Fact]
    public void The_files_that_editors_read_follow_the_program()
    {
        var stale = EditorFiles.All().Where(file => Path.Combine(Repository.Root, file.Path) is var path && (!File.Exists(path) || File.ReadAllText(path) != file.Text)).Select(file => file.Path);

        Assert.True(!stale.Any(), $"{string.Join(", ", stale)} is out of date: run «dotnet run --project src/Generator -- schemas» and commit what it writes.");
    }

    [Fact]
    public void No_schema_is_left_of_a_kind_that_is_gone() => Assert.Equal(
        EditorFiles.All().Select(file => file.Path).Where(path => path.StartsWith("schemas/", StringComparison.Ordinal)).Order(StringComparer.Ordinal),
        Directory.EnumerateFiles(Path.Combine(Repository.Root, "schemas")).Select(path => $"schemas/{Path.GetFileName(path)}").Order(StringComparer.Ordinal));

    [Fact]
    public void The_command_writes_what_is_missing_and_only_that()
    {
        var folder = Directory.CreateTempSubdirectory("samla-").FullName;
        try
        {
            var (code, printed, told) = TestSite.Command("schemas", "--folder", folder);
            Assert.Equal((0, ""), (code, told));
            Assert.Contains("Skrev schemas/meeting.schema.json.\n", printed, StringComparison.Ordinal);
            Assert.All(EditorFiles.All(), file => Assert.Equal(file.Text, File.ReadAllText(Path.Combine(folder, file.Path))));

            File.AppendAllText(Path.Combine(folder, "schemas/plan.schema.json"), " ");
            Assert.Equal("Skrev schemas/plan.schema.json.\n1 fil er skrevet på nytt. Legg den til i git.\n", TestSite.Command("schemas", "--folder", folder).Printed);
            Assert.Equal("Ingenting er endret.\n", TestSite.Command("schemas", "--folder", folder).Printed);
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    [Theory]
    [MemberData(nameof(Prefixes))]
    public void A_snippet_is_a_file_without_mistakes_when_nothing_is_written_over(string prefix)
    {
        var snippet = Snippets.All.Single(one => one.Prefix == prefix);
        var text = Filled(snippet.Body);
        var path = PathOf(snippet.Kind, snippet.Language ?? Language.Nb);
        using var site = TestSite.WithCommittee("short: SSU");
        site.Write(TestSite.CommunityPath, TestSite.Page($"title: Helsefellesskapet Nordvik\nlanguage: {(snippet.Language == Language.Nn ? "nn" : "nb")}"));
        site.Write(path, text);
        var built = site.Check();

        Assert.Empty(built.Diagnostics.Select(one => $"{one.Place} {one.Rule.Code} {one.Message.Nb}"));
        Assert.Empty(SchemaFiles.Faults([(path, snippet.Kind, text)]));
    }

    [Fact]
    public void Every_kind_has_a_snippet_and_published_text_has_one_in_each_written_standard()
    {
        var had = Snippets.All.Select(one => (one.Kind, one.Language)).ToList();

        Assert.Equal(Snippets.All.Count, Snippets.All.Select(one => one.Prefix).Distinct().Count());
        Assert.All(Samla.Input.Shapes.FileShape.All, file => Assert.True(
            file.Kind >= FileKind.Community
                ? had.Contains((file.Kind, Language.Nb)) && had.Contains((file.Kind, Language.Nn))
                : had.Contains((file.Kind, null)),
            $"{file.Kind}"));
    }

    [Fact]
    public void The_task_in_the_editor_finds_what_check_tells_of_and_where()
    {
        using var site = TestSite.WithText("Om oss.", "regoin: nord");
        var lines = site.RunCheck().Told.Split('\n');
        var matcher = VsCodeFiles.Tasks()["tasks"]![0]!["problemMatcher"]![0]!;
        var (message, place) = (new Regex(matcher["pattern"]![0]!["regexp"]!.GetValue<string>()), new Regex(matcher["pattern"]![1]!["regexp"]!.GetValue<string>()));
        var (said, where) = (message.Match(lines[0]), place.Match(lines[1]));

        Assert.Equal("error", matcher["severity"]!.GetValue<string>());
        Assert.Equal(("SAM0106", "Feltet «regoin» finnes ikke her. Mente du «region»?"), (said.Groups[1].Value, said.Groups[2].Value));
        Assert.EndsWith("communities/nordvik/index.md", where.Groups[1].Value, StringComparison.Ordinal);
        Assert.Equal(("3", "1"), (where.Groups[2].Value, where.Groups[3].Value));
    }

    [Fact]
    public void A_warning_is_a_warning_in_the_editor_in_both_written_standards()
    {
        var pattern = new Regex(VsCodeFiles.Tasks()["tasks"]![0]!["problemMatcher"]![1]!["pattern"]![0]!["regexp"]!.GetValue<string>());

        Assert.All((string[])["advarsel SAM0303 (title-differs): To titler.", "åtvaring SAM0303 (title-differs): To titlar."], line => Assert.Matches(pattern, line));
        Assert.DoesNotMatch(pattern, "feil SAM0106 (unknown-key): Feltet finnes ikke.");
    }

    // What an editor writes when each part is left as it is proposed.
    private static string Filled(string body)
    {
        var filled = Proposed().Replace(body, part => part.Groups["text"].Value + part.Groups["first"].Value + (part.Groups["today"].Success ? "26" : ""));
        Assert.DoesNotContain('$', filled);
        return filled;
    }

    private static string PathOf(FileKind kind, Language language) => kind switch
    {
        FileKind.Community => TestSite.CommunityPath,
        FileKind.Committee => TestSite.CommitteePath,
        FileKind.Meeting => TestSite.MeetingPath,
        FileKind.Plan => "communities/nordvik/plans/plan.md",
        FileKind.Agreement => "agreements/nordvik/avtale.md",
        FileKind.Guideline => "guidelines/nordvik/regler.md",
        FileKind.Page => $"pages/om.{Words<Language>.For(language)}.md",
        FileKind.Parties => "parties/nordvik.yaml",
        _ => $"{Words<FileKind>.For(kind)}.yaml",
    };

    [GeneratedRegex(@"\$\{\d+:(?<text>[^}]*)\}|\$\{\d+\|(?<first>[^,|]*)[^}]*\|\}|(?<today>\$\{CURRENT_\w+\})|\$0\n?")]
    private static partial Regex Proposed();
}
