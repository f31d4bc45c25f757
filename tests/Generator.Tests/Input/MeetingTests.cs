using Samla.Model;
using Samla.Text;
using Samla.Time;

namespace Samla.Tests.Input;

public class MeetingTests
{
    [Fact]
    public void Agenda_and_minutes_are_joined_by_number()
    {
        using var site = TestSite.WithMinutes(
            "## 28/21 Regnskap\n\n**Vedtak:** Godkjent.\n\n## 27/21 Budsjett\n\nDrøfting.",
            "agenda:\n  - { number: 27/21, title: Budsjett, kind: decision, start: \"09:00\", duration: 20, responsible: Leder }\n  - { number: 28/21, title: Regnskap, kind: information }");
        var cases = site.Read().Sound().Meeting.Cases;

        Assert.Equal(["27/21", "28/21"], cases.Select(one => one.Number));
        Assert.Equal((CaseKind.Decision, new TimeOnly(9, 0), 20, "Leder"), (cases[0].Kind!.Value, cases[0].Start!.Value, cases[0].Duration!.Value, cases[0].Responsible));
        Assert.Equal("<p>Drøfting.</p>\n", Html.Of(cases[0].Section!));
        Assert.Equal([null, "Godkjent."], cases.Select(one => one.Decision));
    }

    [Fact]
    public void A_case_that_only_the_minutes_have_comes_after_the_one_it_follows_there()
    {
        using var site = TestSite.WithMinutes(
            "## 27/21 Budsjett\n\nA.\n\n## 29/21 Ekstra\n\nB.\n\n## 28/21 Regnskap\n\nC.",
            "agenda:\n  - { number: 27/21, title: Budsjett }\n  - { number: 28/21, title: Regnskap }");

        Assert.Equal(["27/21", "29/21", "28/21"], site.Read().Sound().Meeting.Cases.Select(one => one.Number));
    }

    [Fact]
    public void Another_title_in_the_minutes_is_a_warning_and_the_minutes_count()
    {
        using var site = TestSite.WithMinutes("## 27/21 Budsjett for 2022\n\nA.", "agenda:\n  - { number: 27/21, title: Budsjett }");
        var read = site.Read();
        var told = Assert.Single(read.Diagnostics);

        Assert.Equal(("SAM0303", Samla.Diagnostics.Severity.Warning), (told.Rule.Code, told.Severity));
        Assert.Equal("Budsjett for 2022", read.Meeting.Cases[0].Title);
    }

    [Theory]
    [InlineData("Budsjett.")]
    [InlineData("BUDSJETT")]
    public void A_full_stop_or_capitals_make_no_other_title(string title)
    {
        using var site = TestSite.WithMinutes($"## 27/21 {title}\n\nA.", "agenda:\n  - { number: 27/21, title: Budsjett }");

        Assert.Equal(title, site.Read().Sound().Meeting.Cases[0].Title);
    }

    [Fact]
    public void Breaks_and_items_without_a_number_keep_their_place_and_get_anchors_that_differ()
    {
        using var site = TestSite.WithMinutes("", "agenda:\n  - { number: 27/21, title: Budsjett }\n  - { title: Pause, kind: break }\n  - { title: Pause, kind: break }\n  - { title: Eventuelt }");
        var cases = site.Read().Sound().Meeting.Cases;

        Assert.Equal([CaseKind.Break, CaseKind.Break], cases.Skip(1).Take(2).Select(one => one.Kind!.Value));
        Assert.Equal(["sak-27-21", "pause", "pause-2", "eventuelt"], cases.Select(one => one.Anchor));
        Assert.Equal(["nordvik/ssu/2024-03-18#sak-27-21", null, null, "nordvik/ssu/2024-03-18#eventuelt"], cases.Select(one => one.Id));
    }

    [Fact]
    public void An_item_without_a_number_is_joined_with_the_heading_of_the_same_title()
    {
        using var site = TestSite.WithMinutes("## Eventuelt\n\nIngenting.\n\n## Til stede\n\nAlle.", "agenda:\n  - { title: Eventuelt }");
        var meeting = site.Read().Sound().Meeting;

        Assert.Equal("<p>Ingenting.</p>\n", Html.Of(Assert.Single(meeting.Cases).Section!));
        Assert.Equal(["Til stede"], meeting.Body.Sections.Select(section => section.Title));
    }

    [Theory]
    [InlineData("2024-03-18", "2024-03-18", "18. mars 2024")]
    [InlineData("2024-03-18-ekstra", "2024-03-18", "18. mars 2024")]
    [InlineData("2022-09", "2022-09", "september 2022")]
    [InlineData("2022-09-samling", "2022-09", "september 2022")]
    [InlineData("2021-sak-27-34", "2021", "2021")]
    public void The_name_of_the_file_gives_the_date_and_the_title(string name, string date, string title)
    {
        using var site = TestSite.WithMinutes("");
        site.Delete(TestSite.MeetingPath);
        site.Write($"communities/nordvik/ssu/{name}.md", TestSite.Page("place: Nordvik"));
        var meeting = site.Read().Sound().Meeting;

        Assert.Equal((date, title, false), (meeting.Date.ToString(), meeting.Title, meeting.HasOwnTitle));
    }

    [Fact]
    public void A_field_may_say_the_date_more_precisely_than_the_name()
    {
        using var site = TestSite.WithMinutes("");
        site.Delete(TestSite.MeetingPath);
        site.Write("communities/nordvik/ssu/2021-sak-27-34.md", TestSite.Page("date: { after: 2021-03-18, before: 2021-06-18 }"));

        Assert.Equal(PartialDate.Between(new(2021, 3, 18), new(2021, 6, 18)), site.Read().Sound().Meeting.Date);
    }

    [Fact]
    public void A_meeting_that_was_moved_names_the_new_one()
    {
        using var site = TestSite.WithMinutes("", "status: moved\nmovedTo: nordvik/ssu/2024-04-02");
        site.Write("communities/nordvik/ssu/2024-04-02.md", TestSite.Page("place: Nordvik"));
        var meeting = site.Read().Sound().Portal.Meetings.Find("nordvik/ssu/2024-03-18")!;

        Assert.Equal((MeetingStatus.Moved, "nordvik/ssu/2024-04-02"), (meeting.Status!.Value, meeting.MovedTo));
    }

    [Fact]
    public void The_state_of_the_minutes_is_a_word_or_a_group_of_fields()
    {
        using var bare = TestSite.WithMinutes("", "minutesStatus: draft");
        using var full = TestSite.WithMinutes("", "minutesStatus: { status: approved, date: 2024-05-01, meeting: nordvik/ssu/2024-03-18, reason: Godkjent. }");
        using var without = TestSite.WithMinutes("");

        Assert.Equal(new Minutes(MinutesStatus.Draft, null, null, null), bare.Read().Sound().Meeting.Minutes);
        Assert.Equal(new Minutes(MinutesStatus.Approved, PartialDate.Day(new(2024, 5, 1)), "nordvik/ssu/2024-03-18", "Godkjent."), full.Read().Sound().Meeting.Minutes);
        Assert.Null(without.Read().Sound().Meeting.Minutes);
    }

    [Fact]
    public void Language_is_inherited_from_the_community_unless_the_file_says_another()
    {
        using var site = new TestSite(
            (TestSite.CommunityPath, TestSite.Page("title: Nordvik\nlanguage: nn")),
            (TestSite.CommitteePath, TestSite.Page("title: Utval\ntier: strategic")),
            (TestSite.MeetingPath, TestSite.Page("language: nb")));
        var portal = site.Read().Sound().Portal;

        Assert.Equal((Language.Nn, Language.Nb), (portal.Committees[0].Language, portal.Meetings[0].Language));
    }
}
