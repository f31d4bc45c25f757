using Samla.Tests.Commands;

namespace Samla.Tests.Github;

public class CheckContentScriptTests
{
    [Fact]
    public void A_pull_request_gets_annotations_sarif_and_the_text_of_its_comment()
    {
        using var site = RuledSite.Made();
        Before(site);
        site.Write(TestSite.MeetingPath, TestSite.Page("summary: Et møte."));
        var (code, printed, told) = Run(site, ["told", "before"], "https://deploy-preview-7--samla.netlify.app");

        Assert.Equal((0, "", ""), (code, printed, told));
        Assert.Contains("[SSU: 18. mars 2024](https://deploy-preview-7--samla.netlify.app/nordvik/ssu/2024-03-18/)", File.ReadAllText(At(site, "told/comment.md")), StringComparison.Ordinal);
        Assert.StartsWith("{", File.ReadAllText(At(site, "told/samla.sarif")), StringComparison.Ordinal);
        Assert.True(File.Exists(At(site, "told/changed")));
    }

    [Fact]
    public void Without_a_change_of_the_content_there_is_nothing_to_tell()
    {
        using var site = RuledSite.Made();
        Before(site);
        var (code, printed, told) = Run(site, ["told", "before"]);

        Assert.Equal((0, "", ""), (code, printed, told));
        Assert.False(File.Exists(At(site, "told/changed")));
        Assert.True(File.Exists(At(site, "told/comment.md")));
    }

    [Fact]
    public void A_mistake_is_shown_on_its_line_and_gives_code_1_and_the_text_all_the_same()
    {
        using var site = RuledSite.Made();
        Before(site);
        site.Write("communities/sorvik/index.md", TestSite.Page("title: Sørvik\nregoin: nord"));
        var (code, printed, _) = Run(site, ["told", "before"]);

        Assert.Equal(1, code);
        Assert.StartsWith("::error file=input/communities/sorvik/index.md,line=3,", printed, StringComparison.Ordinal);
        Assert.Contains("SAM0106", File.ReadAllText(At(site, "told/comment.md")), StringComparison.Ordinal);
        Assert.Contains("SAM0106", File.ReadAllText(At(site, "told/samla.sarif")), StringComparison.Ordinal);
    }

    [Fact]
    public void On_main_there_is_sarif_alone()
    {
        using var site = RuledSite.Made();
        var (code, printed, _) = Run(site, ["told", ""]);

        Assert.Equal((0, ""), (code, printed));
        Assert.Equal(["samla.sarif"], Directory.GetFiles(At(site, "told")).Select(Path.GetFileName));
    }

    [Fact]
    public void A_fault_of_the_program_isn_t_taken_for_a_mistake_in_the_content()
    {
        using var site = RuledSite.Made();
        Before(site);

        Assert.Equal(2, Run(site, ["told", "ingenting"]).Code);
    }

    private static void Before(TestSite site)
    {
        foreach (var file in Directory.GetFiles(site.Input, "*", SearchOption.AllDirectories))
        {
            var copy = At(site, $"before/{Path.GetRelativePath(site.Input, file)}");
            Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
            File.Copy(file, copy);
        }
    }

    private static string At(TestSite site, string path) => Path.Combine(Path.GetDirectoryName(site.Input)!, path);

    private static (int Code, string Printed, string Told) Run(TestSite site, string[] arguments, string address = "") =>
        Script.Run("check-content.sh", Path.GetDirectoryName(site.Input)!, new() { ["SAMLA"] = Script.Samla, ["BASE_URL"] = address }, arguments);
}
