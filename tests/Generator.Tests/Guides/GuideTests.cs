using System.Text.RegularExpressions;
using Samla.Addresses;
using Samla.Commands;
using Samla.Diagnostics;
using Samla.Privacy;
using Samla.Text;

namespace Samla.Tests.Guides;

/// <summary>What the guide for those who write says is so, held against the program.</summary>
public sealed partial class GuideTests
{
    private const string MistakenMeeting = "communities/nordvik/ssu/2026-09-16.md";
    private const int LargestPicture = 150_000;

    // The page of each kind; the others tell how to work.
    private static readonly string[] Kinds =
        ["avtale.md", "helsefellesskap.md", "mote.md", "plan.md", "registre.md", "retningslinje.md", "samarbeidsorgan.md", "side.md"];

    private static readonly DateOnly Day = new(2026, 4, 1);

    public static TheoryData<string, string, string> CommandLines =>
        [.. GuideBlock.All.SelectMany(block => block.Text.Split('\n').Select(line => (block.Page, Line: line.Trim())))
            .Concat(GuideBlock.Pages.SelectMany(page => InlineCode().Matches(GuideBlock.TextOf(page)).Select(match => (Page: page, Line: match.Groups["code"].Value))))
            .Select(one => (one.Page, Match: CommandLine().Match(one.Line)))
            .Where(one => one.Match.Success)
            .Select(one => new TheoryDataRow<string, string, string>(one.Page, one.Match.Groups["words"].Value, one.Match.Groups["options"].Value))
            .DistinctBy(row => row.Data)];

    public static TheoryData<string, string, string> Mistakes =>
        [.. GuideBlock.All.Where(block => block is { Page: "meldinger.md", Above: "Galt:" or "Riktig:" })
            .Select(block => new TheoryDataRow<string, string, string>(block.Heading, block.Above, block.Language))];

    [Fact]
    public void The_examples_are_together_one_site_without_mistakes_whose_guide_is_whole()
    {
        using var site = new TestSite(GuideBlock.Files);

        Assert.Empty(site.Build(Day).Diagnostics.Select(one => $"{one.Place}: {one.Message.Nb}"));

        Assert.All(Kinds, page => Assert.Contains(GuideBlock.All, block => block.Page == page && block.Path is not null));
        Assert.Equal(GuideBlock.Pages.Count(), GuideBlock.Pages.Count(page => File.Exists(Path.Combine(site.Output, AddressOf(page).Trim('/'), "index.html"))));
        Assert.All(Pictures, picture => Assert.True(File.Exists(Path.Combine(site.Output, Address.Guide, "bilder", Path.GetFileName(picture)))));
        Assert.Contains("href=\"/om/redaksjon/nytt/\" rel=\"next\"", site.PageAt("/om/redaksjon/"), StringComparison.Ordinal);
        Assert.DoesNotContain("rel=\"next\"", site.PageAt("/nn/om/redaksjon/"), StringComparison.Ordinal);
        var messages = site.PageAt("/om/redaksjon/meldinger/") + site.PageAt("/om/redaksjon/meldinger-vern/");
        Assert.All(Rules.All, rule => Assert.Contains(rule.Code, messages, StringComparison.Ordinal));
        Assert.Contains("«## 27/21 Tittel»", site.PageAt("/om/redaksjon/meldinger/"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("index.md")]
    [InlineData("index.nn.md")]
    public void Every_page_is_reached_from_the_first(string first) => Assert.All(
        GuideBlock.Pages.Where(page => !page.StartsWith("index", StringComparison.Ordinal)),
        page => Assert.Contains($"]({page})", GuideBlock.TextOf(first), StringComparison.Ordinal));

    [Theory]
    [MemberData(nameof(Mistakes))]
    public void What_is_shown_as_wrong_gives_the_message_and_what_is_shown_as_right_gives_none(string heading, string above, string language)
    {
        var text = GuideBlock.All.Single(block => block.Page == "meldinger.md" && block.Heading == heading && block.Above == above).Text;
        using var site = new TestSite([.. GuideBlock.Files, (MistakenMeeting, language == "yaml" ? $"---\n{text}---\n" : $"---\n---\n\n{text}")]);

        Assert.Equal(above == "Galt:" ? [heading[..7]] : [], site.Read().Codes);
    }

    [Fact]
    public void The_message_that_is_taken_apart_is_what_the_terminal_shows()
    {
        var shown = GuideBlock.All.First(block => block.Page == "meldinger.md").Text;
        using var site = new TestSite([.. GuideBlock.Files, (MistakenMeeting, "---\nplace: Alvik\n---\n\n## Sak 5-26 Budsjett\n")]);
        using var told = new StringWriter();

        new TerminalReport(told, _ => Language.Nb, PersonalData.WithoutList).Write(site.Read().Diagnostics);

        Assert.Equal(shown.TrimEnd(), told.ToString().Replace(site.Input, "input", StringComparison.Ordinal).ReplaceLineEndings("\n").TrimEnd());
    }

    [Theory]
    [MemberData(nameof(CommandLines))]
    public void A_command_that_is_written_in_the_guide_is_one_of_the_program(string page, string words, string options)
    {
        var plain = words.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var (code, help, _) = TestSite.Command([.. plain, "--help"]);
        var usage = Usage().Match(help);

        Assert.True(usage.Success && code == ExitCode.Done, $"«samla {words}» in {page} gives no help.");
        var names = usage.Groups["names"].Value.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        Assert.Equal(names, plain.Take(names.Length));
        Assert.InRange(plain.Length, names.Length, names.Length + usage.Groups["arguments"].Captures.Count);
        Assert.All(OptionName().Matches(options), option => Assert.Matches($"{option.Value}\\b", help));
    }

    [Fact]
    public void Every_picture_is_used_and_small_enough_for_a_telephone()
    {
        var texts = string.Concat(GuideBlock.Pages.Select(GuideBlock.TextOf));

        Assert.NotEmpty(Pictures);
        Assert.All(Pictures, picture => Assert.Contains($"](bilder/{Path.GetFileName(picture)})", texts, StringComparison.Ordinal));
        Assert.All(Pictures, picture => Assert.InRange(new FileInfo(picture).Length, 1_000, LargestPicture));
    }

    private static string[] Pictures => Directory.GetFiles(Path.Combine(GuideBlock.Folder, "bilder"), "*.png");

    private static string AddressOf(string page) => page.Split('.') switch
    {
        ["index", "nn", _] => $"nn/{Address.Guide}",
        ["index", ..] => Address.Guide,
        [var name, ..] => $"{Address.Guide}/{name}",
        _ => throw new ArgumentException(page, nameof(page)),
    };

    [GeneratedRegex(@"(?<!`)`(?<code>samla [^`\n]+)`")]
    private static partial Regex InlineCode();

    [GeneratedRegex(@"^(?:\$ )?samla(?<words>(?: (?!-)\S+)*)(?<options>(?: -.*)?)$")]
    private static partial Regex CommandLine();

    [GeneratedRegex(@"--[a-z-]+")]
    private static partial Regex OptionName();

    // «samla new minutes <møte> [options]»; the program is called otherwise in a test.
    [GeneratedRegex(@"Usage:\s+\S+(?<names>(?: [a-z]+)*)(?: (?<arguments>\[?<[^>]+>\S*))*", RegexOptions.ExplicitCapture)]
    private static partial Regex Usage();
}
