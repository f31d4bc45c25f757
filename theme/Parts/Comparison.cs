// A value outside an enum is a bug; a missing one doesn't compile.
#pragma warning disable CS8524
using Samla.Addresses;
using Samla.Model;
using Samla.Requirements;
using Samla.Text;
using Samla.Time;

namespace Samla.Theme.Parts;

/// <summary>One community beside the others: for each column what is known on the day of the page, and where it stands.</summary>
public sealed class Comparison
{
    /// <summary>Every column in its order.</summary>
    public static IReadOnlyList<ComparedColumn> Columns { get; } = Enum.GetValues<ComparedColumn>();

    private readonly View view;
    private readonly Community community;
    private readonly List<Committee> committees;
    private readonly List<(Requirement Requirement, Language Language, string Address)> rules;

    private Comparison(View view, Community community)
    {
        this.view = view;
        this.community = community;
        committees = [.. view.Portal.CommitteesOf(community.Id).Where(one => InForce(one.Period))];
        rules =
        [
            .. from guideline in view.Portal.GuidelinesOf(community.Id)
               where InForce(guideline.Period)
               from rule in guideline.Requirements
               select (rule, guideline.Language, $"{Address.Of(guideline)}#krav-{rule.Name}"),
            .. from agreement in view.Portal.AgreementsOf(community.Id)
               where AgreementStatus.Of(view, agreement).Standing is not (AgreementStanding.Ended or AgreementStanding.Replaced or AgreementStanding.Planned or AgreementStanding.NotYet)
               from rule in agreement.Requirements
               select (rule, agreement.Language, $"{Address.Of(agreement)}#krav-{rule.Name}"),
        ];
        // What was only proposed isn't how it is.
        rules.RemoveAll(one => one.Requirement.Basis == Basis.Proposed || !InForce(one.Requirement.Period));
        Cells = Columns.ToDictionary(column => column, Cell);
    }

    /// <summary>The cell of each column.</summary>
    public IReadOnlyDictionary<ComparedColumn, ComparedCell> Cells { get; }

    /// <summary>In how many columns something is documented, be it that it doesn't exist.</summary>
    public int Documented => Cells.Values.Count(cell => cell.IsDocumented);

    /// <summary>What is known of a community.</summary>
    public static Comparison Of(View view, Community community) => new(view, community);

    private ComparedCell Cell(ComparedColumn column) => column switch
    {
        ComparedColumn.Municipalities => community.Municipalities.Count == 0
            ? ComparedCell.Undocumented
            : Number(community.Municipalities.Count, At("s-kommuner")),
        ComparedColumn.Partnership => Bodies(Tier.Partnership, AbsenceKind.Partnership),
        ComparedColumn.Strategic => Bodies(Tier.Strategic, AbsenceKind.Strategic),
        ComparedColumn.Professional => Bodies(Tier.Professional, AbsenceKind.Professional),
        ComparedColumn.Local => Bodies(Tier.Local, AbsenceKind.Local),
        ComparedColumn.PartnershipMeetings => Meetings(Tier.Partnership),
        ComparedColumn.StrategicMeetings => Meetings(Tier.Strategic),
        ComparedColumn.Leadership => Leadership(),
        ComparedColumn.Gps => Group(SeatGroup.Gp),
        ComparedColumn.Users => Group(SeatGroup.Users),
        ComparedColumn.Secretariat => Secretariat(),
        ComparedColumn.Grant => Grant(),
        ComparedColumn.Agreement => Agreement(),
    };

    private ComparedCell Bodies(Tier tier, AbsenceKind absence)
    {
        var bodies = On(tier);
        // One that may have ended, or not begun, counts as none or one; a planned one and those whose place it takes aren't there at once.
        var successors = bodies.Where(one => one.Period.On(view.Today) == Presence.Perhaps && bodies.Any(other => one.Replaces.Contains(other.Id))).ToList();
        var number = bodies.Except(successors).Aggregate(Count.Exactly(0), (sum, one) =>
            sum + (one.Period.On(view.Today) == Presence.Perhaps ? (one.Instances ?? Count.One) with { Min = 0 } : one.Instances ?? Count.One));
        number = number with { Min = number.Min + successors.Count };
        return Absent(absence) is { IsDocumented: true } none ? none
            : bodies.Count == 0 ? ComparedCell.Undocumented
            : new([new(view.W.Number(number), bodies.Count == 1 ? Address.Of(bodies[0]) : At("s-struktur"), number.Max ?? number.Min)]);
    }

    // A rule says how many there should be; without one, the last year with a known number says how many there were. Single meetings that are
    // known to have been held are the least there were.
    private ComparedCell Meetings(Tier tier) => Each(tier, committee =>
    {
        var rule = RulesFor(committee, "meetings").FirstOrDefault(one => Asked(one.Requirement) is not null);
        if (rule.Requirement is not null && Asked(rule.Requirement) is { } asked)
        {
            return new(view.W.Number(asked), rule.Address, asked.Min);
        }

        var held = view.Portal.MeetingsOf(committee.Id)
            .Where(meeting => meeting.StatusOn(view.Today) == MeetingStatus.Held)
            .GroupBy(meeting => meeting.Date.Latest.Year)
            .Select(year => (Year: year.Key, Held: new Count(year.Count(), null)));
        var known = committee.Tally.Where(one => one.Held is not null).Select(one => (one.Year, Held: Count.Exactly(one.Held!.Value))).Concat(held).ToList();
        return known.Count == 0 ? null : InYear(committee, known.MaxBy(one => one.Year));
    });

    private ComparedValue InYear(Committee committee, (int Year, Count Held) known) =>
        new(view.W.HeldInYear(known.Held, known.Year), $"{Address.Of(committee)}#s-moter", known.Held.Min);

    private ComparedCell Leadership() => Each(Tier.Strategic, committee =>
    {
        var found = RulesFor(committee, "leadership").ToList();
        if (found.Count > 0)
        {
            var texts = found.SelectMany(rule => InWords(rule.Requirement)).Distinct().ToList();
            if (community.None.Concat(committee.None).Any(absence => absence.What == AbsenceKind.DeputyChair))
            {
                texts.Add(view.W.ChairOnly);
            }

            return texts.Count > 0
                ? new(View.Capital(View.Joined([.. texts])), found[0].Address)
                : new(found[0].Requirement.Title, found[0].Address, null, view.Lang(found[0].Language));
        }

        var chair = committee.Leaders.FirstOrDefault(leader => leader is { Role: LeaderRole.Chair, Side: Side.Municipal or Side.Specialist } && MemberText.Leads(view, leader));
        return chair is null ? null : new(View.Capital(view.W.ChairFrom(chair.Side!.Value)), $"{Address.Of(committee)}#s-leiing");
    });

    private IEnumerable<string> InWords(Requirement rule)
    {
        if (rule.Count("alternatesEveryYears") is { } years)
        {
            yield return view.W.AlternatesEvery(years);
        }

        if (Words<Side>.Find(rule.Word("chairSide") ?? "") is { } side)
        {
            yield return view.W.ChairFrom(side);
        }

        if (rule.Flag("differentSides"))
        {
            yield return view.W.LeadersFromBothSides;
        }
    }

    private ComparedCell Group(SeatGroup group) => Each(Tier.Strategic, committee =>
    {
        var seats = committee.Seats.Where(seat => InForce(seat.Period) && seat.Selector is SeatSelector.OfGroup one && one.Group == group).ToList();
        var address = $"{Address.Of(committee)}#s-plassar";
        if (seats.Count == 0)
        {
            return committee.SeatsComplete ? new(view.W.Number(Count.Exactly(0)), address, 0) : null;
        }

        var number = seats.Aggregate(Count.Exactly(0), (sum, seat) => sum + seat.Count);
        var beside = seats.All(seat => seat.Kind is SeatKind.Observer or SeatKind.Speaking or SeatKind.Proposing or SeatKind.Invited);
        var text = number is { Known: false, Min: 0 } ? view.W.NumberUnknown : view.W.Number(number);
        return new(beside ? View.Joined(text, view.W.WithoutVote) : text, address, number.Min);
    });

    private ComparedCell Secretariat()
    {
        var secretariats = committees.Where(one => one.Tier == Tier.Secretariat).ToList();
        return secretariats.Count == 0
            ? Absent(AbsenceKind.Secretariat)
            : new([.. secretariats.Select(one => new ComparedValue(
                one.Hosts.Where(host => InForce(host.Period)).Select(host => view.NameOf(host.Party)).ToList() is { Count: > 0 } hosts ? view.Listed(hosts) : view.W.HostUnknown,
                Address.Of(one)))]);
    }

    private ComparedCell Grant()
    {
        var all = committees.SelectMany(one => one.Grants.Select(grant => (Committee: one, Grant: grant))).ToList();
        if (all.Count == 0)
        {
            return ComparedCell.Undocumented;
        }

        var (committee, grant) = all.OrderByDescending(one => one.Grant.Year ?? 0).ThenByDescending(one => one.Grant.Status).First();
        return new([new(View.Capital(view.W.GrantShort(grant.Year, grant.Amount, grant.Status)), $"{Address.Of(committee)}#s-tilskot")]);
    }

    private ComparedCell Agreement()
    {
        var overall = AgreementStatus.Sorted(view, view.Portal.AgreementsOf(community.Id).Where(one => one.Levels.Contains(AgreementLevel.Overall)))
            .Select(one => (Agreement: one, AgreementStatus.Of(view, one).Standing))
            .Where(one => one.Standing is not (AgreementStanding.Ended or AgreementStanding.Replaced))
            .ToList();
        return new([.. overall.Take(1).Select(one => new ComparedValue(
            one is { Standing: AgreementStanding.InForce, Agreement.ValidFrom: { } from } ? View.Capital(view.W.From(View.Date(from)))
                : one is { Standing: AgreementStanding.Undated, Agreement.Adopted: { } adopted } ? view.W.Adopted(View.Date(adopted), null).TrimEnd('.')
                : view.W.AgreementStandingName(one.Standing),
            Address.Of(one.Agreement),
            one.Agreement.ValidFrom?.Earliest.Year))]);
    }

    // One value for each committee of the tier that has one; what all of them have in common is said once.
    private ComparedCell Each(Tier tier, Func<Committee, ComparedValue?> value)
    {
        var all = On(tier);
        var found = all.Select(committee => (Committee: committee, Value: value(committee))).Where(one => one.Value is not null).ToList();
        return found.Count == all.Count && found.Select(one => one.Value!.Text).Distinct().Count() <= 1
            ? new([.. found.Take(1).Select(one => one.Value!)])
            : new([.. found.Select(one => one.Value! with { Text = $"{view.DistinctName(one.Committee)}: {one.Value.Text}" })]);
    }

    private ComparedCell Absent(AbsenceKind what)
    {
        if (community.None.Any(one => one.What == what))
        {
            return new([new(view.W.DoesNotExist, At("s-finst-ikkje"), 0)], true);
        }

        var where = committees.FirstOrDefault(one => one.None.Any(absence => absence.What == what));
        return where is null ? ComparedCell.Undocumented : new([new(view.W.DoesNotExist, $"{Address.Of(where)}#s-finst-ikkje", 0)], true);
    }

    private IEnumerable<(Requirement Requirement, Language Language, string Address)> RulesFor(Committee committee, string kind) => rules
        .Where(one => one.Requirement.Kind.Name == kind && Binds(one.Requirement.Scope, committee))
        .OrderBy(one => one.Requirement.Scope.Committee is null)
        .ThenBy(one => one.Requirement.Basis);

    private static bool Binds(RequirementScope scope, Committee committee) =>
        scope.Committee is { } one ? one == committee.Id : scope.Tiers.Contains(committee.ActingTier) && (scope.Community ?? committee.Community) == committee.Community;

    private static Count? Asked(Requirement rule) => rule.Count("perYear");

    private List<Committee> On(Tier tier) => [.. committees.Where(one => one.ActingTier == tier && one.Tier != Tier.Outside)];

    private ComparedCell Number(int number, string address) => new([new(view.W.Number(Count.Exactly(number)), address, number)]);

    private string At(string anchor) => $"{Address.Of(community)}#{anchor}";

    private bool InForce(Period period) => period.On(view.Today) is Presence.Yes or Presence.Perhaps;
}
