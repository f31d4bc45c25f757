using Samla.Diagnostics;
using Samla.Model;
using Samla.Text;
using Samla.Time;

namespace Samla.Requirements.Kinds;

/// <summary>That each municipality has a way to a place: its own, through an area, or through a committee that elects one.</summary>
public sealed class CoverageRequirement : RequirementKind
{
    private const string Municipalities = "municipalities";

    /// <inheritdoc/>
    public override Bilingual About { get; } = new("At hver kommune har en vei til plass i et organ.", "At kvar kommune har ein veg til plass i eit organ.");

    /// <inheritdoc/>
    public override IReadOnlyList<SettingField> Settings { get; } =
    [
        new("of", SettingType.Word, new("Hvem som skal være representert.", "Kven som skal vere representert."), Allowed: [Municipalities]),
        new("division", SettingType.Division, new("Inndelingen som plassene følger; områder i andre inndelinger teller ikke.", "Inndelinga som plassane følgjer; område i andre inndelingar tel ikkje.")),
        new("reaches", SettingType.CommitteeOrTier, new("Organet, eller nivået som det skal finnes et organ på.", "Organet, eller nivået som det skal finnast eit organ på."), Required: true),
    ];

    /// <inheritdoc/>
    public override IEnumerable<Subject> Subjects(Judging on, Requirement requirement)
    {
        var communities = on.Portal.Committees.Find(requirement.Scope.Committee) is { } committee
            ? on.Portal.Communities.Where(one => one.Id == committee.Community)
            : on.CommunitiesOf(requirement);
        return communities.SelectMany(community => community.Municipalities.Select(municipality => Subject.Of(community, municipality)));
    }

    /// <inheritdoc/>
    public override Bilingual Expected(Judging on, Requirement requirement, Subject subject)
    {
        var name = on.NameOf(subject.Id);
        if (Words<Tier>.Find(requirement.Word("reaches") ?? "") is { } tier)
        {
            var one = FindingWords.TierName(tier).One;
            return new($"Krever at {name} er representert i et {one.Nb}.", $"Krev at {name} er representert i eit {one.Nn}.");
        }

        var committee = on.NameOf(requirement.Word("reaches") ?? "");
        return new($"Krever at {name} er representert i {committee}.", $"Krev at {name} er representert i {committee}.");
    }

    /// <inheritdoc/>
    public override Verdict Judge(Judging on, Requirement requirement, Subject subject)
    {
        var community = on.Community(subject);
        var targets = Words<Tier>.Find(requirement.Word("reaches") ?? "") is { } tier
            ? on.OnTier(community.Id, tier)
            : on.Portal.Committees.Find(requirement.Word("reaches")) is { } named && on.MayHold(named.Period) ? [named] : [];
        if (targets.Count == 0)
        {
            return Verdict.Undocumented(new("Organet er ikke dokumentert.", "Organet er ikkje dokumentert."), community.Place);
        }

        var search = new Search(on, community, subject.Id, requirement.Word("division"));
        var ways = targets.Select(target => (Target: target, Way: search.To(target, []))).ToList();
        var best = ways.MaxBy(one => one.Way.Reach);
        var committees = FindingWords.Listed([.. targets.Select(one => one.ShortTitle)]);
        return best.Way.Reach switch
        {
            Reach.Yes => new Verdict(Outcome.Met, FindingWords.Sentence(best.Way.Words!), best.Way.Place, Sources(best.Way, best.Target)),
            Reach.Perhaps => new Verdict(
                Outcome.Undocumented,
                best.Way.Words is { } why ? FindingWords.Sentence(why) : new($"Hvem som har de kommunale plassene i {committees}, er ikke dokumentert.", $"Kven som har dei kommunale plassane i {committees}, er ikkje dokumentert."),
                best.Way.Place ?? best.Target.Place,
                Sources(best.Way, best.Target)),
            _ => Without(community, subject, search, committees, targets[0]),
        };
    }

    private static Verdict Without(Community community, Subject subject, Search search, string committees, Committee target)
    {
        if (community.Outside.FirstOrDefault(one => one.Party == subject.Id && search.Divisions.Contains(one.Division)) is { } outside)
        {
            var division = community.Divisions.FirstOrDefault(one => one.Id == outside.Division)?.Title ?? "";
            var named = division.Length == 0 ? new Bilingual("Kommunen er ikke med i noe område", "Kommunen er ikkje med i noko område")
                : new($"Kommunen står utenfor inndelingen «{division}»", $"Kommunen står utanfor inndelinga «{division}»");
            return new Verdict(
                Outcome.Broken,
                new($"{named.Nb}, og ingen plass i {committees} er for den.", $"{named.Nn}, og ingen plass i {committees} er for han."),
                outside.Place,
                [.. outside.Sources.Concat(target.Head.Sources).DistinctBy(one => (one.Id, one.At))]);
        }

        return new Verdict(
            Outcome.Broken,
            new($"Ingen plass i {committees} er for kommunen eller for et område som den er med i.", $"Ingen plass i {committees} er for kommunen eller for eit område som han er med i."),
            target.Place,
            target.Head.Sources);
    }

    private static List<SourceRef> Sources(Way way, Committee target) =>
        [.. way.Sources.Concat(target.Head.Sources).DistinctBy(one => (one.Id, one.At))];

    private enum Reach
    {
        No,
        Perhaps,
        Yes,
    }

    private sealed record Way(Reach Reach, Bilingual? Words = null, Place? Place = null, params IReadOnlyList<SourceRef> Sources)
    {
        public static Way No { get; } = new(Reach.No);
    }

    private sealed class Search(Judging on, Community community, string municipality, string? division)
    {
        /// <summary>The divisions that the seats seen went by.</summary>
        public HashSet<string?> Divisions { get; } = division is null ? [] : [division];

        /// <summary>The way to a committee: the surest of what its seats give. One more seat may be there unless the list is all there is.</summary>
        public Way To(Committee committee, IReadOnlyList<string> passed)
        {
            if (passed.Contains(committee.Id))
            {
                return Way.No;
            }

            var best = committee.SeatsComplete ? Way.No : new Way(Reach.Perhaps);
            foreach (var seat in on.SeatsOf(committee).Where(one => one.Kind is SeatKind.Voting or SeatKind.Member && one.Role == SeatRole.Member))
            {
                var way = Through(committee, seat, [.. passed, committee.Id]);
                way = way.Reach == Reach.Yes && seat.Period.On(on.Today) != Presence.Yes ? way with { Reach = Reach.Perhaps, Words = null } : way;
                best = way.Reach > best.Reach || (way.Reach == best.Reach && best.Words is null && way.Words is not null) ? way : best;
            }

            return committee.Period.On(on.Today) == Presence.Yes
                ? best
                : new Way(Reach.Perhaps, new($"om {committee.ShortTitle} finnes denne dagen, er ikke dokumentert", $"om {committee.ShortTitle} finst denne dagen, er ikkje dokumentert"), committee.Place);
        }

        private Way Through(Committee committee, Seat seat, IReadOnlyList<string> passed)
        {
            var own = new Way(Reach.Yes, new($"egen plass i {committee.ShortTitle}", $"eigen plass i {committee.ShortTitle}"), seat.Place, seat.Sources);
            return seat.Selector switch
            {
                SeatSelector.OfParty party => ByParty(committee, seat, party.Party, own),
                SeatSelector.OfArea area => ByArea(committee, seat, area.Area),
                SeatSelector.OfEach each => ByEach(committee, seat, each, own),
                SeatSelector.OfGroup => Way.No,
                SeatSelector.SameAs same => SeatsRequirement.Same(on, same) is { Selector: not SeatSelector.SameAs } other ? Through(committee, other, passed) : new Way(Reach.Perhaps),
                _ when SeatsRequirement.SideOf(on, seat) == Side.Specialist || seat.Side == Side.Neither => Way.No,
                SeatSelector.ExOfficio one => ByCommittees(committee, [one.Committee], passed),
                SeatSelector.ElectedBy one => ByCommittees(committee, [one.Committee], passed),
                _ when seat.DrawnFrom is { } from => ByCommittees(committee, [from], passed),
                _ when seat.AppointedBy.Where(on.Portal.Committees.Has).ToList() is { Count: > 0 } appointing => ByCommittees(committee, appointing, passed),
                _ => new Way(Reach.Perhaps),
            };
        }

        private Way ByParty(Committee committee, Seat seat, string party, Way own)
        {
            if (party == municipality || IsPartOf(party, municipality))
            {
                return own;
            }

            if (IsPartOf(municipality, party))
            {
                return Via(committee, seat, on.NameOf(party), []);
            }

            // A council or network of several municipalities may be this one's too.
            return on.Portal.Parties.Find(party)?.Kind is PartyKind.RegionalCouncil or PartyKind.Association && SeatsRequirement.SideOf(on, seat) == Side.Municipal ? new Way(Reach.Perhaps) : Way.No;
        }

        private Way ByEach(Committee committee, Seat seat, SeatSelector.OfEach each, Way own) => each.Each switch
        {
            EachOf.Municipalities when each.Except.GetValueOrDefault(municipality, Count.One).Max == 0 => Way.No,
            EachOf.Municipalities when committee.Areas.Count == 0 => own,
            EachOf.Municipalities => Best(committee.Areas.Select(area => ByArea(committee, seat, area)).Select(way => way.Reach == Reach.Yes ? own : way)),
            EachOf.Areas => Best(community.Areas
                .Where(area => each.Division is null || area.Division == each.Division)
                .Where(area => each.Except.GetValueOrDefault(area.Id, Count.One).Max != 0)
                .Select(area => ByArea(committee, seat, area.Id))),
            EachOf.Districts when on.Portal.Parties.Any(party => party.Kind == PartyKind.District && IsPartOf(party.Id, municipality)) => own,
            EachOf.Districts => new Way(Reach.Perhaps),
            _ => Way.No,
        };

        private Way ByArea(Committee committee, Seat seat, string id)
        {
            if (community.Areas.FirstOrDefault(one => one.Id == id) is not { } area || (division is not null && area.Division != division))
            {
                return Way.No;
            }

            Divisions.Add(area.Division);
            if (area.Members.Any(member => member == municipality || IsPartOf(member, municipality)))
            {
                return Via(committee, seat, area.Title, area.Sources);
            }

            // In a division a municipality is in one area at most.
            var elsewhere = area.Division is not null && community.Areas.Any(one => one.Division == area.Division && one.Members.Contains(municipality));
            var outside = community.Outside.Any(one => one.Party == municipality && one.Division == area.Division);
            var listed = area.Members.Count > 0 && (area.Size ?? 0) <= area.Members.Count;
            return elsewhere || outside || listed
                ? Way.No
                : new Way(
                    Reach.Perhaps,
                    new($"hvilket område kommunen er med i, er ikke dokumentert; {committee.ShortTitle} har plass for områdene", $"kva område kommunen er med i, er ikkje dokumentert; {committee.ShortTitle} har plass for områda"),
                    area.Place);
        }

        private Way ByCommittees(Committee committee, IEnumerable<string> ids, IReadOnlyList<string> passed) => Best(ids.Select(id =>
        {
            if (on.Portal.Committees.Find(id) is not { } through || !on.MayHold(through.Period))
            {
                return new Way(Reach.Perhaps);
            }

            var way = To(through, passed);
            return way is { Reach: Reach.Yes, Words: { } words }
                ? way with { Words = new($"{words.Nb}, derfra til {committee.ShortTitle}", $"{words.Nn}, derifrå til {committee.ShortTitle}") }
                : way;
        }));

        private static Way Best(IEnumerable<Way> ways)
        {
            var best = Way.No;
            foreach (var way in ways)
            {
                best = way.Reach > best.Reach || (way.Reach == best.Reach && best.Words is null) ? way : best;
            }

            return best;
        }

        private static Way Via(Committee committee, Seat seat, string name, IReadOnlyList<SourceRef> sources) =>
            new(Reach.Yes, new($"gjennom {name} til {committee.ShortTitle}", $"gjennom {name} til {committee.ShortTitle}"), seat.Place, [.. seat.Sources, .. sources]);

        private bool IsPartOf(string party, string whole)
        {
            var seen = new HashSet<string>(StringComparer.Ordinal);
            for (var at = on.Portal.Parties.Find(party)?.PartOf; at is not null && seen.Add(at); at = on.Portal.Parties.Find(at)?.PartOf)
            {
                if (at == whole)
                {
                    return true;
                }
            }

            return false;
        }
    }
}
