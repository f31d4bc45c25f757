using Samla.Model;
using Samla.Time;

namespace Samla.Tests.Input;

public class FieldsTests
{
    [Theory]
    [InlineData("2024", "2024-01-01", "2024-12-31")]
    [InlineData("2024-02", "2024-02-01", "2024-02-29")]
    [InlineData("2024-03-18", "2024-03-18", "2024-03-18")]
    [InlineData("\"2024-03-18\"", "2024-03-18", "2024-03-18")]
    [InlineData("{ after: 2021-03-18, before: 2021-06-18 }", "2021-03-18", "2021-06-18")]
    [InlineData("{ after: 2021-03, before: 2021 }", "2021-03-01", "2021-12-31")]
    public void A_date_is_as_precise_as_it_is_written(string written, string earliest, string latest)
    {
        using var site = TestSite.WithText("", $"established: {written}");
        var date = site.Read().Sound().Community.Established!.Value;

        Assert.Equal((earliest, latest), ($"{date.Earliest:yyyy-MM-dd}", $"{date.Latest:yyyy-MM-dd}"));
    }

    [Fact]
    public void A_count_is_a_number_an_interval_or_unknown()
    {
        using var site = TestSite.WithCommittee("""
            seats:
              - { side: municipal, count: 3 }
              - { side: municipal, count: { min: 1, max: 6 } }
              - { side: municipal, count: { min: 2 } }
              - { side: municipal, count: { max: 4 } }
              - { side: municipal, count: unknown }
              - { side: municipal }
            """);

        Assert.Equal(
            [Count.Exactly(3), new(1, 6), new(2, null), new(0, 4), Count.Unknown, Count.One],
            site.Read().Sound().Committee.Seats.Select(seat => seat.Count));
    }

    [Theory]
    [InlineData("\"14:00-17:00\"", "14:00", "17:00")]
    [InlineData("14:00-17:00", "14:00", "17:00")]
    [InlineData("\"14:00 – 17:00\"", "14:00", "17:00")]
    [InlineData("\"09:30\"", "09:30", "")]
    public void A_meeting_lasts_from_one_time_of_day_to_another(string written, string start, string end)
    {
        using var site = TestSite.WithMinutes("", $"time: {written}");
        var meeting = site.Read().Sound().Meeting;

        Assert.Equal((start, end), ($"{meeting.Start:HH:mm}", $"{meeting.End:HH:mm}"));
    }

    [Fact]
    public void One_word_may_stand_without_a_list()
    {
        using var site = TestSite.WithCommittee("otherNames: Toppmøtet\npatientGroups: frail-elderly\nreportsTo: nordvik/ssu");
        var committee = site.Read().Sound().Committee;

        Assert.Equal(["Toppmøtet"], committee.OtherNames);
        Assert.Equal([PatientGroup.FrailElderly], committee.PatientGroups);
        Assert.Equal(["nordvik/ssu"], committee.ReportsTo);
    }

    [Theory]
    [InlineData("municipalites: []", "Feltet «municipalites» finnes ikke her. Mente du «municipalities»?", "municipalities")]
    [InlineData("regoin: nord", "Feltet «regoin» finnes ikke her. Mente du «region»?", "region")]
    [InlineData("Region: nord", "Feltet «Region» finnes ikke her. Mente du «region»?", "region")]
    [InlineData("fylke: Nordland", "Feltet «fylke» finnes ikke her.", null)]
    public void A_misspelt_field_is_told_of_with_the_one_that_was_meant(string field, string message, string? mend)
    {
        using var site = TestSite.WithText("", field);
        var told = Assert.Single(site.Read().Diagnostics);

        Assert.Equal(("SAM0106", message, mend), (told.Rule.Code, told.Message.Nb, told.Fix?.Text));
    }

    [Fact]
    public void A_mistake_deep_in_a_list_is_told_of_with_its_path_and_extent()
    {
        using var site = TestSite.WithCommittee("seats:\n  - side: municipal\n  - group: gp\n    members:\n      - name: Kari Nordvik\n        until: 2024-02-30");
        var told = Assert.Single(site.Read().Diagnostics);

        Assert.Equal("seats[1].members[0].until", told.Field);
        Assert.Equal((9, 16, 9, 26), (told.Place.Line, told.Place.Column, told.Place.EndLine, told.Place.EndColumn));
    }

    [Fact]
    public void Messages_are_in_both_written_standards()
    {
        using var site = TestSite.WithText("", "regoin: nord");
        var told = Assert.Single(site.Read().Diagnostics);

        Assert.Equal("Feltet «regoin» finst ikkje her. Meinte du «region»?", told.Message.Nn);
    }

    [Fact]
    public void Every_field_of_a_record_is_asked_for_although_an_earlier_one_is_wrong()
    {
        using var site = TestSite.WithText("", "region: nrod\nestablished: i fjor\nwebsite: nordvik\ntrusts: { a: b }");

        Assert.Equal(["SAM0110", "SAM0109", "SAM0113", "SAM0107"], site.Read().Codes);
    }

    [Theory]
    [InlineData("true", true)]
    [InlineData("false", false)]
    public void Yes_and_no_are_true_and_false(string written, bool digital)
    {
        using var site = TestSite.WithMinutes("", $"digital: {written}");

        Assert.Equal(digital, site.Read().Sound().Meeting.Digital);
    }

    [Fact]
    public void Spans_may_hold_planned_dates_and_touch_at_the_ends()
    {
        using var site = TestSite.WithCommittee("from: 2024-03\nuntil: 2024\nuntilPlanned: 2026");
        var period = site.Read().Sound().Committee.Period;

        Assert.Equal(new Period(PartialDate.Month(2024, 3), PartialDate.Year(2024), null, PartialDate.Year(2026)), period);
    }

    [Fact]
    public void Severities_in_the_site_file_change_what_a_rule_does()
    {
        using var site = new TestSite(
            ("site.yaml", "title: Prøve\naddress: https://prove.example\nseverities: { SAM0106: warning, SAM0109: off }\n"),
            (TestSite.CommunityPath, TestSite.Page("title: Nordvik\nestablished: i fjor\nfylke: Nordland")));
        var told = Assert.Single(site.Read().Diagnostics);

        Assert.Equal(("SAM0106", Samla.Diagnostics.Severity.Warning), (told.Rule.Code, told.Severity));
    }

    [Theory]
    [InlineData("SAM0501", "off", "«off» kan ikke stå her, bare «error».")]
    [InlineData("SAM0501", "warning", "«warning» kan ikke stå her, bare «error».")]
    [InlineData("SAM0701", "off", "«off» kan ikke stå her, bare «error».")]
    [InlineData("SAM0608", "off", "«off» er ikke et av ordene her. Ordene er: error, warning.")]
    public void What_keeps_people_and_readers_safe_cannot_be_turned_off(string code, string severity, string told)
    {
        using var site = new TestSite(("site.yaml", $"title: Prøve\naddress: https://prove.example\nseverities: {{ {code}: {severity} }}\n"));

        Assert.Equal([$"SAM0110 {told}"], site.Read().Messages);
    }

    [Fact]
    public void An_identity_number_is_not_published_whatever_the_severities_say()
    {
        using var site = TestSite.WithMinutes($"Saken gjaldt {Privacy.SyntheticNumbers.One()}.");
        site.Write("site.yaml", site.Text("site.yaml") + "severities: { SAM0501: off, SAM0110: off }\n");

        Assert.Null(site.Build().Output);
    }
}
