using System.Text.RegularExpressions;

namespace Samla.Tests.Theme;

/// <summary>How old what a page says is, and what was concluded rather than read.</summary>
public partial class PageAgeTests
{
    private const string Sources = "- { id: gammel, title: Gammel rapport, kind: report, date: 2023-05 }\n- { id: ny, title: Ny rapport, kind: report, date: 2024-04 }\n- { id: udatert, title: Nettside, kind: website }\n";

    [Theory]
    [InlineData("sources: [gammel, ny]", "april 2024")]
    [InlineData("sources: [{ id: ny, asOf: 2024-01 }]", "januar 2024")]
    [InlineData("asOf: 2023-11\nsources: [ny]", "november 2023")]
    [InlineData("sources: [gammel]\nseats: [{ side: municipal, sources: [ny] }]", "april 2024")]
    [InlineData("sources: [gammel]\nleaders: [{ role: chair, side: municipal, sources: [ny] }]", "april 2024")]
    [InlineData("sources: [gammel, udatert]", "mai 2023")]
    public void The_foot_says_once_from_when_the_newest_statement_is(string front, string date)
    {
        var page = Page(front, new(2024, 10, 1));

        Assert.Single(NewestStatement().Matches(page));
        Assert.Contains($"Den nyeste opplysningen på siden er fra {date}.</p>", Foot(page), StringComparison.Ordinal);
    }

    [Fact]
    public void A_page_whose_newest_statement_is_more_than_two_years_old_says_so_at_the_top_and_not_again()
    {
        var page = Page("sources: [gammel, ny]", new(2026, 5, 1));

        Assert.Single(NewestStatement().Matches(page));
        Assert.Contains("<p class=\"old\">Den nyeste opplysningen på siden er fra april 2024, for mer enn to år siden.", Top(page), StringComparison.Ordinal);
    }

    [Fact]
    public void On_the_very_day_two_years_later_it_isn_t_more_than_two_years() =>
        Assert.DoesNotContain("class=\"old\"", Page("sources: [ny]", new(2026, 4, 30)), StringComparison.Ordinal);

    [Theory]
    [InlineData("summary: Uten kilde.", "Ingen kilde er oppgitt.")]
    [InlineData("sources: [udatert]", "Datoen for kildene er ikke dokumentert.")]
    public void A_page_that_can_t_tell_its_age_says_why(string front, string text)
    {
        var page = Page(front, new(2026, 5, 1));

        Assert.DoesNotContain("class=\"old\"", page, StringComparison.Ordinal);
        Assert.Contains(text, Foot(page), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("communities/nordvik/index.md", "title: Nordvik", "/nordvik/")]
    [InlineData("communities/nordvik/ssu/index.md", "title: SSU\ntier: strategic", "/nordvik/ssu/")]
    [InlineData("communities/nordvik/ssu/2024-03-18.md", "summary: Et møte.", "/nordvik/ssu/2024-03-18/")]
    [InlineData("communities/nordvik/plans/plan.md", "title: Plan\nkind: action", "/nordvik/planer/plan/")]
    [InlineData("agreements/nordvik/avtale.md", "title: Avtale", "/avtaler/nordvik/avtale/")]
    [InlineData("guidelines/nordvik/regler.md", "title: Regler", "/retningslinjer/nordvik/regler/")]
    public void Every_kind_of_page_tells_what_was_inferred_and_that_it_is_old_in_its_head(string path, string front, string address)
    {
        using var site = Site();
        site.Write(path, TestSite.Page($"{front}\ninferred: Sluttet av saksnumrene.\nsources: [ny]"));
        Assert.Empty(site.Build(new(2027, 1, 1)).Diagnostics);
        var top = Top(site.PageAt(address));

        Assert.Contains("<p>Sluttet av saksnumrene.</p>", top, StringComparison.Ordinal);
        Assert.Contains("class=\"old\"", top, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/")]
    [InlineData("/nn/")]
    [InlineData("/helsefellesskap/")]
    [InlineData("/kommuner/")]
    [InlineData("/kommuner/alvik/")]
    [InlineData("/om/kilder/")]
    public void The_portal_s_own_pages_tell_it_too(string address)
    {
        using var site = Site();
        Assert.Empty(site.Build(new(2027, 1, 1)).Diagnostics);

        Assert.Single(OldNote().Matches(site.PageAt(address)));
    }

    private static TestSite Site() => new(
        ("sources.yaml", Sources),
        ("parties/alle.yaml", "alvik: { name: Alvik, kind: municipality }\n"),
        (TestSite.CommunityPath, TestSite.Page("title: Helsefellesskapet Nordvik\nlanguage: nb\nmunicipalities: [alvik]\nsources: [ny]")),
        (TestSite.CommitteePath, TestSite.Page("title: Utvalget\ntier: strategic\nsources: [ny]")));

    private static string Page(string front, DateOnly day)
    {
        using var site = Site();
        site.Write(TestSite.CommitteePath, TestSite.Page($"title: Utvalget\ntier: strategic\n{front}"));
        Assert.Empty(site.Build(day).Diagnostics);
        return site.PageAt("/nordvik/ssu/");
    }

    private static string Top(string page) => page[..page.IndexOf("<section", StringComparison.Ordinal)];

    private static string Foot(string page) => page[page.IndexOf("class=\"prov\"", StringComparison.Ordinal)..];

    [GeneratedRegex("nyeste opplysningen")]
    private static partial Regex NewestStatement();

    [GeneratedRegex("class=\"old\"")]
    private static partial Regex OldNote();
}
