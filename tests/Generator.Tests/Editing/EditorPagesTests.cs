using System.Text;
using System.Text.Json.Nodes;
using Samla.Theme;

namespace Samla.Tests.Editing;

public class EditorPagesTests
{
    private const string Site = "title: Prøve\naddress: https://prove.example\nlanguages: [nb, nn]\ndescription: { nb: En prøve., nn: Ei prøve. }\n";
    private const string Editing = "editing:\n  repository: nordvik/portal\n  logIn: https://innlogging.example\n";

    [Fact]
    public void Without_a_repository_there_is_no_editor()
    {
        using var site = TestSite.WithCommittee("short: SSU");
        Assert.Empty(site.Build().Diagnostics);

        Assert.DoesNotContain(site.Files().Keys, path => path.StartsWith("admin/", StringComparison.Ordinal) || path.Contains("decap", StringComparison.Ordinal));
    }

    [Fact]
    public void With_one_there_is_a_choice_of_communities_in_both_written_standards_which_no_search_leads_to()
    {
        using var site = Made();
        var files = site.Files();

        Assert.Contains("<a class=\"more\" href=\"/admin/nordvik/\" lang=\"nn\">Helsefellesskapet Nordvik</a>", site.PageAt("/admin/"), StringComparison.Ordinal);
        Assert.Contains("href=\"/admin/nordvik/\"", site.PageAt("/nn/admin/"), StringComparison.Ordinal);
        Assert.All((string[])["/admin/", "/nn/admin/", "/admin/nordvik/"], address => Assert.Contains("<meta name=\"robots\" content=\"noindex\">", site.PageAt(address), StringComparison.Ordinal));
        Assert.DoesNotContain("admin", Encoding.UTF8.GetString(files["sitemap.xml"]), StringComparison.Ordinal);
        Assert.DoesNotContain(files.Keys.Where(path => path.StartsWith("sok/", StringComparison.Ordinal)), path => Encoding.UTF8.GetString(files[path]).Contains("/admin/", StringComparison.Ordinal));
    }

    [Fact]
    public void The_editor_may_do_what_decap_needs_and_connect_to_github_and_the_log_in_host_alone()
    {
        using var site = Made();
        var page = site.PageAt("/admin/nordvik/");
        var policy = page.Split("content=\"")[1].Split('"')[0];

        Assert.Equal(PagePolicy.Editor("https://innlogging.example"), policy);
        Assert.Equal(["https://api.github.com", "https://innlogging.example"], policy.Split(' ', ';').Where(part => part.StartsWith("https:", StringComparison.Ordinal)));
        Assert.True(page.IndexOf("Content-Security-Policy", StringComparison.Ordinal) < page.IndexOf("<script", StringComparison.Ordinal));
        Assert.DoesNotContain("unsafe", site.PageAt("/admin/"), StringComparison.Ordinal);
        Assert.DoesNotContain("unsafe", site.PageAt("/nordvik/"), StringComparison.Ordinal);
    }

    [Fact]
    public void The_configuration_writes_to_the_repository_with_review_and_has_the_community_s_own_pages()
    {
        using var site = Made();
        var config = JsonNode.Parse(site.Files()["admin/nordvik/config.json"])!["config"]!;

        Assert.Equal(("github", "nordvik/portal", "main", "https://innlogging.example"), (Text(config["backend"]!["name"]), Text(config["backend"]!["repo"]), Text(config["backend"]!["branch"]), Text(config["backend"]!["base_url"])));
        Assert.Equal(("editorial_workflow", "nn_no"), (Text(config["publish_mode"]), Text(config["locale"])));
        Assert.StartsWith("Endrar ", Text(config["backend"]!["commit_messages"]!["update"]), StringComparison.Ordinal);
        Assert.Equal(
            ["ssu", "meetings-with-papers", "committees", "community", "agreements", "guidelines", "plans"],
            config["collections"]!.AsArray().Select(one => Text(one!["name"])));
        var meetings = config["collections"]![0]!;
        Assert.Equal(("input/communities/nordvik/ssu", "{{fields.date}}", "SSU"), (Text(meetings["folder"]), Text(meetings["slug"]), Text(meetings["label"])));
        Assert.Equal("input/communities/nordvik/ssu/2026-02-11/index.md", Text(config["collections"]![1]!["files"]![0]!["file"]));
    }

    [Fact]
    public void A_form_has_every_field_with_its_words_its_choices_and_what_must_be_there()
    {
        using var site = Made();
        var forms = JsonNode.Parse(site.Files()["admin/skjema.nn.json"])!;
        var meeting = forms["meeting"]!.AsArray().ToDictionary(field => Text(field!["name"]), field => field!, StringComparer.Ordinal);
        var agenda = meeting["agenda"]["fields"]!.AsArray().ToDictionary(field => Text(field!["name"]), field => field!, StringComparer.Ordinal);

        Assert.Equal(("Sakliste", "Sakene i den rekkjefølgja dei skal opp."), (Text(meeting["agenda"]["label"]), Text(meeting["agenda"]["hint"])));
        Assert.True(agenda["title"]["required"]!.GetValue<bool>());
        Assert.False(agenda["number"]["required"]!.GetValue<bool>());
        Assert.Contains(agenda["kind"]["options"]!.AsArray(), option => Text(option!["value"]) == "decision" && Text(option["label"]).Contains("edtak", StringComparison.Ordinal));
        Assert.Equal("sources", Text(meeting["sources"]["fields"]![0]!["list"]));
        Assert.Equal("id", Text(meeting["sources"]["bare"]));
        Assert.True(forms["committee"]!.AsArray().Single(field => Text(field!["name"]) == "tier")!["required"]!.GetValue<bool>());
        Assert.Equal(
            JsonNode.Parse(site.Files()["admin/nordvik/config.json"])!["lists"]!["committees"]!.AsArray().Select(one => $"{Text(one!["value"])}: {Text(one["label"])}"),
            ["nordvik/ssu: Strategisk samarbeidsutval"]);
    }

    private static string Text(JsonNode? node) => node!.GetValue<string>();

    private static TestSite Made()
    {
        var site = new TestSite(
            ("site.yaml", Site + Editing),
            (TestSite.CommunityPath, TestSite.Page("title: Helsefellesskapet Nordvik\nlanguage: nn")),
            (TestSite.CommitteePath, TestSite.Page("title: Strategisk samarbeidsutval\nshort: SSU\ntier: strategic")),
            ("communities/nordvik/ssu/2026-02-11/index.md", TestSite.Page("summary: Eit møte.")),
            (TestSite.MeetingPath, TestSite.Page("summary: Eit møte.")));
        Assert.Empty(site.Build().Diagnostics.Select(one => one.Message.Nb));
        return site;
    }
}
