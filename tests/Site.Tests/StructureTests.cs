using AngleSharp.Dom;
using Samla.Site.Tests.Fixtures;

namespace Samla.Site.Tests;

/// <summary>The bones of every page, read from the files with a parser that isn't told what the generator meant.</summary>
[Collection("files")]
public sealed class StructureTests(Sites sites)
{
    [Theory]
    [InlineData(SiteName.Real)]
    [InlineData(SiteName.Sample)]
    public void There_is_one_h1_and_no_level_of_headings_is_skipped(SiteName site) => Each(site, page =>
    {
        var levels = page.Document.QuerySelectorAll("h1, h2, h3, h4, h5, h6").Select(heading => heading.LocalName[1] - '0').ToList();
        var main = page.Document.QuerySelector("main");
        return [
            .. levels.Count(level => level == 1) == 1 ? Array.Empty<string>() : ["not exactly one h1"],
            .. page.Document.QuerySelector("h1") is { } first && main!.Contains(first) ? Array.Empty<string>() : ["no h1 in main"],
            .. levels.Zip(levels.Skip(1)).Where(pair => pair.Second > pair.First + 1).Select(pair => $"h{pair.First} is followed by h{pair.Second}"),
            .. page.Document.QuerySelectorAll("h1, h2, h3, h4, h5, h6").Where(heading => heading.TextContent.Trim().Length == 0).Select(heading => $"empty {heading.LocalName}"),
        ];
    });

    [Theory]
    [InlineData(SiteName.Real)]
    [InlineData(SiteName.Sample)]
    public void There_is_one_header_one_main_one_footer_and_each_navigation_has_a_name_of_its_own(SiteName site) => Each(site, page =>
    {
        var names = page.Document.QuerySelectorAll("nav").Select(nav => Name(page, nav)).ToList();
        return [
            .. page.Document.QuerySelectorAll("body > header, main, body > footer").Select(one => one.LocalName).SequenceEqual(["header", "main", "footer"])
                ? Array.Empty<string>() : ["header, main and footer aren't one of each, in that order"],
            .. names.Count > 0 ? Array.Empty<string>() : ["no nav"],
            .. names.Where(string.IsNullOrWhiteSpace).Select(_ => "nav without a name"),
            .. names.GroupBy(one => one).Where(group => group.Count() > 1).Select(group => $"two navs are called «{group.Key}»"),
            .. page.Document.QuerySelectorAll("section").Where(one => string.IsNullOrWhiteSpace(Name(page, one))).Select(one => $"section without a name: {one.OuterHtml[..Math.Min(90, one.OuterHtml.Length)]}"),
        ];
    });

    [Theory]
    [InlineData(SiteName.Real)]
    [InlineData(SiteName.Sample)]
    public void The_skip_link_is_the_first_thing_that_takes_focus_and_leads_to_main(SiteName site) => Each(site, page =>
    {
        var first = page.Document.QuerySelector("a[href], button, input, select, textarea, summary, [tabindex]");
        var main = page.Document.QuerySelector("main");
        return first?.GetAttribute("href") is { } href && href == $"#{main?.Id}" && first.TextContent.Trim().Length > 0 ? [] : [$"first is {first?.OuterHtml}"];
    });

    [Theory]
    [InlineData(SiteName.Real)]
    [InlineData(SiteName.Sample)]
    public void Nothing_changes_the_order_in_which_the_keyboard_goes_through_a_page(SiteName site) => Each(site, page => page.Document
        // The calendar's choices sleep until their script wakes them.
        .QuerySelectorAll("[tabindex]:not([tabindex='0'][role][aria-label]), [autofocus], [inert]:not(form.choosing), [accesskey], a:not([href])")
        .Select(one => one.OuterHtml));

    [Theory]
    [InlineData(SiteName.Real)]
    [InlineData(SiteName.Sample)]
    public void Ids_are_unique(SiteName site) => Each(site, page => page.Document.QuerySelectorAll("[id]")
        .GroupBy(one => one.Id)
        .Where(group => group.Count() > 1 || string.IsNullOrEmpty(group.Key))
        .Select(group => $"#{group.Key} {group.Count()} times"));

    [Theory]
    [InlineData(SiteName.Real)]
    [InlineData(SiteName.Sample)]
    public void Nothing_inline_stands_on_a_page_and_no_script_or_medium_but_the_theme_s_own_script(SiteName site) => Each(site, page => page.Document.All
        .Where(one => (one.LocalName == "script" && one.GetAttribute("type") != "application/ld+json" && !(one.TextContent.Length == 0 && one.GetAttribute("src")!.StartsWith("/assets/", StringComparison.Ordinal)))
            || one.LocalName is "style" or "iframe" or "object" or "embed" or "audio" or "video" or "canvas" or "marquee"
            || one.Attributes.Any(attribute => attribute.Name == "style" || attribute.Name.StartsWith("on", StringComparison.Ordinal)))
        .Select(one => one.OuterHtml));

    [Theory]
    [InlineData(SiteName.Real)]
    [InlineData(SiteName.Sample)]
    public void The_page_for_a_search_engine_has_a_title_of_its_own_a_description_and_its_own_address(SiteName site)
    {
        var published = site == SiteName.Real ? "https://samla.example" : "https://fjordnes.example";
        Each(site, page =>
        {
            var description = page.Document.QuerySelector("meta[name=description]")?.GetAttribute("content");
            var canonical = page.Document.QuerySelector("link[rel=canonical]")?.GetAttribute("href");
            return [
                .. string.IsNullOrWhiteSpace(page.Document.Title) ? ["no title"] : Array.Empty<string>(),
                .. string.IsNullOrWhiteSpace(description) ? ["no description"] : Array.Empty<string>(),
                .. canonical == (page.Address.EndsWith('/') && !page.Address.EndsWith("/admin/", StringComparison.Ordinal) ? published + page.Address : null) ? Array.Empty<string>() : [$"canonical is {canonical}"],
            ];
        });
        Faults.None(sites[site].Pages.GroupBy(page => page.Document.Title).Where(group => group.Count() > 1)
            .Select(group => $"«{group.Key}»: {string.Join(", ", group.Select(page => page.Address))}"));
    }

    [Theory]
    [InlineData(SiteName.Real, "1. oktober 2024")]
    [InlineData(SiteName.Sample, "21. november 2026")]
    public void Every_page_prints_the_day_that_it_was_built_for(SiteName site, string day) =>
        Each(site, page => page.Document.QuerySelector("footer")!.TextContent.Contains(day, StringComparison.Ordinal) ? [] : ["not in the footer"]);

    [Theory]
    [InlineData(SiteName.Real)]
    [InlineData(SiteName.Sample)]
    public void The_only_thing_that_can_be_typed_is_what_to_search_for(SiteName site) => Each(site, page => page.Document
        .QuerySelectorAll("textarea, input:not([type=search], [type=checkbox], [type=radio]), [contenteditable], form:not([role=search]):has(input)")
        .Select(one => one.OuterHtml));

    [Theory]
    [InlineData(SiteName.Real)]
    [InlineData(SiteName.Sample)]
    public void A_name_that_is_not_the_text_begins_with_the_text(SiteName site) => Each(site, page => page.Document
        .QuerySelectorAll(":is(a, button, summary, input, select)[aria-label]")
        .Where(one => one.TextContent.Any(char.IsLetter) && !one.GetAttribute("aria-label")!.StartsWith(Collapsed(one.TextContent), StringComparison.OrdinalIgnoreCase))
        .Select(one => one.OuterHtml));

    [Theory]
    [InlineData(SiteName.Real)]
    [InlineData(SiteName.Sample)]
    public void The_menu_and_the_foot_are_the_same_on_every_page_of_a_language(SiteName site)
    {
        var pages = sites[site].Pages.GroupBy(page => page.Language).ToList();

        Assert.Equal(2, pages.Count);
        Assert.All(pages, language => Assert.Single(language.Select(page => Links(page, "header nav a")).Distinct()));
        Assert.All(pages, language => Assert.Single(language.Select(page => Links(page, "footer a")).Distinct()));
    }

    private static string Links(BuiltPage page, string selector) =>
        string.Join('\n', page.Document.QuerySelectorAll(selector).Select(link => $"{Collapsed(link.TextContent)} {link.GetAttribute("href")}"));

    private static string Collapsed(string text) => string.Join(' ', text.Split(default(char[]), StringSplitOptions.RemoveEmptyEntries));

    private void Each(SiteName site, Func<BuiltPage, IEnumerable<string>> faults)
    {
        Assert.NotEmpty(sites[site].Pages);
        Faults.None(sites[site].Pages.SelectMany(page => faults(page).Select(fault => $"{page.Address}: {fault}")));
    }

    private static string? Name(BuiltPage page, IElement element) =>
        element.GetAttribute("aria-label") ?? (element.GetAttribute("aria-labelledby") is { } id ? page.Document.GetElementById(id)?.TextContent.Trim() : null);
}
