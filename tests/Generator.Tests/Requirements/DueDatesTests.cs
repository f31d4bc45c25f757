using Samla.Requirements;

namespace Samla.Tests.Requirements;

public class DueDatesTests
{
    private static readonly DateOnly Day = TestSite.Day;

    [Theory]
    [InlineData("until: 2025-06-01", "2025-06-01")]
    [InlineData("until: 2025-07", "2025-07-31")]
    [InlineData("untilPlanned: 2025-07-30", "2025-07-30")]
    [InlineData("until: { after: 2025-06-10, before: 2026-01-01 }", "2025-06-10")]
    [InlineData("until: 2025-05-31", null)]
    [InlineData("until: 2025", null)]
    [InlineData("until: 2025-08-01", null)]
    public void A_term_falls_due_on_the_last_day_that_it_surely_holds(string until, string? day)
    {
        using var site = TestSite.WithCommittee($"short: SSU\nseats:\n  - {{ group: gp, members: [{{ name: Kari, {until} }}] }}");

        Assert.Equal(day is null ? [] : [$"{day} SSU: perioden til Kari (fastlege) går ut."], Told(site));
    }

    [Fact]
    public void Seats_and_leaders_have_terms_too()
    {
        using var site = TestSite.WithCommittee("short: SSU\nseats:\n  - { title: Rådgiver, group: gp, until: 2025-06-30 }\nleaders:\n  - { role: deputy-chair, name: Ola, until: 2025-07-01 }");

        Assert.Equal(["2025-06-30 SSU: plassen (Rådgiver) faller bort.", "2025-07-01 SSU: perioden til Ola som nestleder går ut."], Told(site));
    }

    [Fact]
    public void Of_a_committee_that_has_ended_nothing_falls_due()
    {
        using var site = TestSite.WithCommittee("until: 2024\nleaders:\n  - { role: chair, name: Ola, until: 2025-07-01 }");

        Assert.Empty(Told(site));
    }

    [Theory]
    [InlineData("validUntil: 2025-06-30", "2025-06-30 «Avtale» går ut.")]
    [InlineData("reviewEvery: { years: 2 }\nlastReviewed: 2023-07-01", "2025-07-01 «Avtale» skal gjennomgås.")]
    [InlineData("reviewEvery: { months: 18 }\nlastReviewed: 2024-01-15", "2025-07-15 «Avtale» skal gjennomgås.")]
    [InlineData("reviewEvery: { years: 1 }\nvalidFrom: 2024-06-15", "2025-06-15 «Avtale» skal gjennomgås.")]
    [InlineData("reviewEvery: { years: 1 }", null)]
    [InlineData("reviewEvery: { years: 1 }\nlastReviewed: 2024-06-15\nvalidUntil: 2024-12-31", null)]
    public void Agreements_end_and_are_gone_through(string front, string? told)
    {
        using var site = TestSite.WithCommittee("short: SSU", ("agreements/nordvik/avtale.md", TestSite.Page($"title: Avtale\nlevels: [overall]\nparties: []\n{front}")));

        Assert.Equal(told is null ? [] : [told], Told(site));
    }

    [Theory]
    [InlineData("{ role: chair, side: municipal, from: 2023-07-01 }", "2025-07-01")]
    [InlineData("{ role: chair, side: municipal, from: 2023-06 }", "2025-06-30")]
    [InlineData("{ role: chair, side: municipal, from: 2022-07-01 }", null)]
    [InlineData("{ role: chair, side: municipal, from: 2024-07-01 }", null)]
    [InlineData("{ role: chair, side: municipal }", null)]
    [InlineData("{ role: deputy-chair, side: municipal, from: 2023-07-01 }", null)]
    public void The_other_side_leads_when_the_years_have_gone(string leader, string? day)
    {
        using var site = TestSite.WithCommittee($"short: SSU\nleaders:\n  - {leader}");

        Assert.Equal(
            day is null ? [] : [$"{day} SSU: ledelsen skal bytte side."],
            Told(site, StandIns.Requirement("leadership", "nordvik/ssu", ("roles", "chair"), ("alternatesEveryYears", "2"))));
    }

    [Fact]
    public void A_new_leader_from_the_same_side_doesn_t_begin_the_years_anew()
    {
        using var site = TestSite.WithCommittee("""
            short: SSU
            leaders:
              - { role: chair, side: specialist, from: 2021-07-01, until: 2023-06-30 }
              - { role: chair, side: municipal, from: 2023-07-01, until: 2024-12-31 }
              - { role: chair, side: municipal, from: 2025-01-01 }
            """);

        Assert.Equal(["2025-07-01 SSU: ledelsen skal bytte side."], Told(site, StandIns.Requirement("leadership", "nordvik/ssu", ("alternatesEveryYears", "2"))));
    }

    [Theory]
    [InlineData("summary: Uten referat.", "2025-06-12 SSU: referatet fra møtet 29. mai 2025 skal være publisert.")]
    [InlineData("status: held", "2025-06-12 SSU: referatet fra møtet 29. mai 2025 skal være publisert.")]
    [InlineData("status: cancelled", null)]
    [InlineData("minutesStatus: { status: none, reason: Ikke skrevet. }", null)]
    public void Minutes_fall_due_so_many_days_after_a_meeting_without_them(string front, string? told)
    {
        using var site = TestSite.WithCommittee(
            "short: SSU",
            ("communities/nordvik/ssu/2025-05-29.md", TestSite.Page(front)),
            ("communities/nordvik/ssu/2025-05-28.md", TestSite.Page("summary: Med referat.", "## 1/25 Budsjett\n\nTekst.")),
            ("communities/nordvik/ssu/2025-06-03.md", TestSite.Page("summary: Kommer.")));

        Assert.Equal(told is null ? [] : [told], Told(site, StandIns.Requirement("minutes", "nordvik/ssu", ("withinDays", "14"))));
    }

    [Fact]
    public void Meetings_that_the_year_lacks_fall_due_when_it_ends()
    {
        using var site = TestSite.WithCommittee(
            "short: SSU",
            ("communities/nordvik/ssu/2025-02-01.md", TestSite.Page("status: held")),
            ("communities/nordvik/ssu/2025-03-01.md", TestSite.Page("status: cancelled")),
            ("communities/nordvik/ssu/2025-12-10.md", TestSite.Page("summary: Kommer.")));
        var portal = site.Read().Sound().Portal.With(StandIns.Requirement("meetings", "nordvik/ssu", ("perYear", "4")));

        Assert.Empty(DueDates.Within(portal, Day, new(2025, 12, 30)));
        Assert.Equal("SSU: 2 møter til må holdes eller dokumenteres i 2025. Kravet er minst 4. Holdt: 1, planlagt: 1.", Assert.Single(DueDates.Within(portal, Day, new(2025, 12, 31))).What.Nb);
        Assert.Equal(
            "SSU: 2 møte til må haldast eller dokumenterast i 2025. Kravet er minst 4. Haldne: 1, planlagde: 0, ikkje stadfesta: 1.",
            Assert.Single(DueDates.Within(portal, new(2025, 12, 20), new(2026, 1, 10))).What.Nn);
    }

    [Theory]
    [InlineData("[{ year: 2025, held: 4 }]")]
    [InlineData("[{ year: 2025, planned: 4 }]")]
    public void Meetings_known_only_as_a_number_count(string tally)
    {
        using var site = TestSite.WithCommittee($"tally: {tally}");

        Assert.Empty(DueDates.Within(site.Read().Sound().Portal.With(StandIns.Requirement("meetings", "nordvik/ssu", ("perYear", "4"))), Day, new(2025, 12, 31)));
    }

    [Fact]
    public void Of_two_requirements_the_one_that_asks_for_most_counts()
    {
        using var site = TestSite.WithCommittee("short: SSU");
        var portal = site.Read().Sound().Portal.With(
            StandIns.Requirement("meetings", "nordvik/ssu", ("perYear", "1")),
            StandIns.Requirement("meetings", "nordvik/ssu", ("perYear", "4")));

        Assert.Equal("SSU: 4 møter til må holdes eller dokumenteres i 2025. Kravet er minst 4. Holdt: 0, planlagt: 0.", Assert.Single(DueDates.Within(portal, Day, new(2025, 12, 31))).What.Nb);
    }

    private static List<string> Told(TestSite site, params Requirement[] requirements)
    {
        var portal = site.Read().Sound().Portal;
        return [.. DueDates.Within(requirements.Length == 0 ? portal : portal.With(requirements), Day, Day.AddDays(60)).Select(one => $"{one.Date:yyyy-MM-dd} {one.What.Nb}")];
    }
}
