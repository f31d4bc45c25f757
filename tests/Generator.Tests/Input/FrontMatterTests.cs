namespace Samla.Tests.Input;

public class FrontMatterTests
{
    [Theory]
    [InlineData("---\ntitle: Nordvik\n---\n\nTekst.\n")]
    [InlineData("---  \ntitle: Nordvik\n---\t\n\nTekst.\n")]
    [InlineData("---\r\ntitle: Nordvik\r\n---\r\n\r\nTekst.\r\n")]
    [InlineData("\uFEFF---\ntitle: Nordvik\n---\n\nTekst.\n")]
    [InlineData("---\ntitle: Nordvik\n---\nTekst.")]
    public void Fields_and_text_are_parted_by_lines_of_three_hyphens(string file)
    {
        using var site = new TestSite((TestSite.CommunityPath, file));
        var community = site.Read().Sound().Community;

        Assert.Equal("Nordvik", community.Title);
        Assert.Equal("<p>Tekst.</p>\n", Html.Of(community.Body.Lead));
    }

    [Fact]
    public void Text_may_be_left_out()
    {
        using var site = new TestSite((TestSite.CommunityPath, "---\ntitle: Nordvik\n---"));

        Assert.True(site.Read().Sound().Community.Body.IsEmpty);
    }

    [Fact]
    public void A_later_line_of_hyphens_belongs_to_the_text()
    {
        using var site = TestSite.WithText("Over.\n\n---\n\nUnder.");

        Assert.Equal("<p>Over.</p>\n<hr />\n<p>Under.</p>\n", Html.Of(site.Read().Sound().Community.Body.Lead));
    }

    [Fact]
    public void Places_in_the_text_count_the_lines_of_the_fields()
    {
        using var site = TestSite.WithText("Tekst.\n\n# For høyt", "short: Nordvik\nregion: nord");
        var told = Assert.Single(site.Read().Diagnostics);

        Assert.Equal((9, 1), (told.Place.Line, told.Place.Column));
    }

    [Fact]
    public void A_file_without_fields_gives_no_page_and_hides_nothing_else()
    {
        using var site = new TestSite(("communities/nordvik/index.md", "Ingen felt.\n"), ("communities/sorvik/index.md", TestSite.Page("title: Sørvik")));
        var read = site.Read();

        Assert.Equal(["SAM0102"], read.Codes);
        Assert.Equal(["sorvik"], read.Portal.Communities.Ids);
    }
}
