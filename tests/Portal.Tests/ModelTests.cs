using Samla.Addresses;
using Samla.Diagnostics;
using Samla.Model;
using Samla.Text;

namespace Samla.Tests;

public class ModelTests
{
    private static readonly DateOnly Today = new(2024, 6, 1);

    [Theory]
    [InlineData("2024-06-02", MeetingStatus.Planned)]
    [InlineData("2024-06-01", MeetingStatus.Planned)]
    [InlineData("2024-05-31", MeetingStatus.Unknown)]
    [InlineData("2024-06", MeetingStatus.Planned)]
    [InlineData("2024", MeetingStatus.Planned)]
    [InlineData("2023", MeetingStatus.Unknown)]
    public void A_meeting_of_which_nothing_is_said_is_planned_until_its_date_has_passed(string date, MeetingStatus status) =>
        Assert.Equal(status, Sample.Meeting("a/b/c", date).StatusOn(Today));

    [Theory]
    [InlineData("2024-05-31", null, MeetingStatus.Held)]
    [InlineData("2024-05-31", MinutesStatus.Draft, MeetingStatus.Held)]
    [InlineData("2024-05-31", MinutesStatus.None, MeetingStatus.Unknown)]
    [InlineData("2024-06-02", null, MeetingStatus.Planned)]
    public void A_meeting_with_minutes_was_held_when_its_date_has_come(string date, MinutesStatus? minutes, MeetingStatus status) =>
        Assert.Equal(status, Sample.Meeting("a/b/c", date, minutes: "Tekst", state: minutes).StatusOn(Today));

    [Theory]
    [InlineData(MeetingStatus.Held)]
    [InlineData(MeetingStatus.Cancelled)]
    [InlineData(MeetingStatus.Moved)]
    public void What_is_said_to_have_happened_stands(MeetingStatus status)
    {
        Assert.Equal(status, Sample.Meeting("a/b/c", "2020", status).StatusOn(Today));
        Assert.Equal(status, Sample.Meeting("a/b/c", "2030", status).StatusOn(Today));
    }

    [Theory]
    [InlineData(MeetingStatus.Planned)]
    [InlineData(MeetingStatus.Tentative)]
    public void A_plan_is_no_proof_that_a_meeting_was_held(MeetingStatus status)
    {
        Assert.Equal(status, Sample.Meeting("a/b/c", "2024-06-02", status).StatusOn(Today));
        Assert.Equal(MeetingStatus.Unknown, Sample.Meeting("a/b/c", "2024-05-31", status).StatusOn(Today));
    }

    [Fact]
    public void A_register_orders_by_id_and_keeps_the_first_of_two()
    {
        var register = new Register<(string Id, int Value)>([("b", 1), ("Å", 2), ("a", 3), ("b", 4)], one => one.Id);

        Assert.Equal([("a", 3), ("b", 1), ("Å", 2)], register);
        Assert.Equal(3, register.Count);
        Assert.Equal(("b", 1), register[1]);
        Assert.True(register.Has("b"));
        Assert.False(register.Has("B"));
        Assert.False(register.Has(null));
    }

    [Fact]
    public void A_register_finds_nothing_for_what_it_does_not_have()
    {
        var register = new Register<Committee>([Sample.Committee("a/b")], one => one.Id);

        Assert.NotNull(register.Find("a/b"));
        Assert.Null(register.Find("a/c"));
        Assert.Null(register.Find(null));
    }

    [Fact]
    public void The_portal_finds_what_belongs_together()
    {
        var portal = Sample.Portal(
            [Sample.Community("nord", "alta", "alta", "tana"), Sample.Community("sor", "tana")],
            [Sample.Committee("nord/ssu"), Sample.Committee("nord/lokalt", "nord/ssu"), Sample.Committee("sor/ssu")],
            [Sample.Meeting("nord/ssu/2024-b", "2024"), Sample.Meeting("nord/ssu/2023-05-01", "2023-05-01"), Sample.Meeting("nord/ssu/2024-a", "2024"), Sample.Meeting("nord/ssu/2024-01-01", "2024-01-01")],
            [Sample.Agreement("agreements/nord/a"), Sample.Agreement("agreements/national/b")],
            [Sample.Guideline("guidelines/nord/c"), Sample.Guideline("guidelines/national/d")],
            [Sample.Plan("nord/plans/e")]);

        Assert.Equal(["nord/lokalt", "nord/ssu"], portal.CommitteesOf("nord").Select(one => one.Id));
        Assert.Equal(["nord/lokalt"], portal.Below("nord/ssu").Select(one => one.Id));
        Assert.Equal(["nord/ssu/2023-05-01", "nord/ssu/2024-01-01", "nord/ssu/2024-a", "nord/ssu/2024-b"], portal.MeetingsOf("nord/ssu").Select(one => one.Id));
        Assert.Equal(["agreements/nord/a"], portal.AgreementsOf("nord").Select(one => one.Id));
        Assert.Equal(["agreements/national/b"], portal.AgreementsOf(National.Folder).Select(one => one.Id));
        Assert.Equal(["guidelines/national/d"], portal.GuidelinesOf(National.Folder).Select(one => one.Id));
        Assert.Equal(["nord/plans/e"], portal.PlansOf("nord").Select(one => one.Id));
        Assert.Equal(["nord", "sor"], portal.CommunitiesOf("tana").Select(one => one.Id));
        Assert.Equal(["nord"], portal.CommunitiesOf("alta").Select(one => one.Id));
        Assert.Empty(portal.MeetingsOf("ikke/her"));
        Assert.Empty(portal.CommitteesOf("ikke"));
    }

    [Fact]
    public void Addresses_are_as_the_content_model_has_them()
    {
        Assert.Equal("/nord/", Address.Of(Sample.Community("nord")));
        Assert.Equal("/nord/ssu/", Address.Of(Sample.Committee("nord/ssu")));
        Assert.Equal("/nord/ssu/2024/", Address.Of(Sample.Meeting("nord/ssu/2024", "2024")));
        Assert.Equal("/nord/planer/p/", Address.Of(Sample.Plan("nord/plans/p"), Language.Nb));
        Assert.Equal("/nord/planar/p/", Address.Of(Sample.Plan("nord/plans/p"), Language.Nn));
        Assert.Equal("/avtaler/nord/a/", Address.Of(Sample.Agreement("agreements/nord/a")));
        Assert.Equal("/avtaler/nasjonalt/a/", Address.Of(Sample.Agreement("agreements/national/a")));
        Assert.Equal("/retningslinjer/nord/g/", Address.Of(Sample.Guideline("guidelines/nord/g")));
        Assert.Equal("/retningslinjer/nasjonalt/g/", Address.Of(Sample.Guideline("guidelines/national/g")));
        Assert.Equal("/avtaler/nationalt/a/", Address.Agreement("agreements/nationalt/a"));
        Assert.Equal("/krav/nord/g/ssu-moter/", Address.Requirement("guidelines/nord/g#ssu-moter"));
        Assert.Equal("/krav/nasjonalt/g/ssu-moter/", Address.Requirement("guidelines/national/g#ssu-moter"));
        Assert.Equal("/krav/avtaler/nord/a/x/", Address.Requirement("agreements/nord/a#x"));
        Assert.Equal("/krav/avtaler/nasjonalt/a/x/", Address.Requirement("agreements/national/a#x"));
        Assert.Equal(("/kommuner/oslo/", "/nn/kommuner/oslo/"), (Address.Municipality("oslo", Language.Nb), Address.Municipality("oslo", Language.Nn)));
        Assert.Equal(("/", "/nn/", "/om/", "/nn/om/"), (Address.Portal("", Language.Nb), Address.Portal("", Language.Nn), Address.Portal("om", Language.Nb), Address.Portal("om", Language.Nn)));
        Assert.Equal(("sak-27-21", "punkt-5-2"), (Address.CaseAnchor("27/21"), Address.ClauseAnchor("5.2")));
    }

    [Fact]
    public void Every_first_segment_of_the_portals_own_addresses_is_reserved() => Assert.All(
        [
            Address.Portal("kommuner", Language.Nb), Address.Portal("", Language.Nn), Address.Agreement("agreements/x/y"), Address.Guideline("guidelines/x/y"),
            Address.Municipality("x", Language.Nb), Address.Requirement("guidelines/x/y#z"), Address.Requirement("agreements/x/y#z"),
        ],
        address => Assert.Contains(address.Split('/')[1], Address.ReservedAtRoot));

    [Fact]
    public void A_party_stands_on_the_side_of_its_kind()
    {
        Assert.Equal(
            [Side.Municipal, Side.Municipal, Side.Municipal, Side.Specialist, Side.Specialist, Side.Neither],
            new[] { PartyKind.Municipality, PartyKind.District, PartyKind.Agency, PartyKind.Trust, PartyKind.PrivateHospital, PartyKind.UserBody }.Select(Party.SideOf));
    }

    [Fact]
    public void Counts_are_added_and_multiplied_at_both_ends()
    {
        Assert.Equal(new Count(3, 8), new Count(1, 6) + Count.Exactly(2));
        Assert.Equal(new Count(3, null), new Count(1, null) + Count.Exactly(2));
        Assert.False((Count.Unknown + Count.One).Known);
        Assert.Equal(new Count(3, 18), new Count(1, 6).Times(3));
        Assert.Equal((2, (int?)null, (int?)null), (Count.Exactly(2).Exact!.Value, new Count(1, 2).Exact, Count.Unknown.Exact));
    }

    [Fact]
    public void Places_are_ordered_by_file_line_and_column()
    {
        Place[] ordered = [new("a"), new("a", 1, 2), new("a", 2, 1), new("a", 10, 1), new("b", 1, 1)];

        Assert.Equal(ordered, ordered.Reverse().Order());
        Assert.Equal(["a", "a:1:2"], ordered.Take(2).Select(place => place.ToString()));
    }
}
