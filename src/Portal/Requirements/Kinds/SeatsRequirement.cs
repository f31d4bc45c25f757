using Samla.Diagnostics;
using Samla.Model;
using Samla.Text;

namespace Samla.Requirements.Kinds;

/// <summary>That a committee has just these places: so many of each sort, and so many in all.</summary>
public sealed class SeatsRequirement : RequirementKind
{
    /// <inheritdoc/>
    public override Bilingual About { get; } = new("Hvilke plasser et organ skal ha.", "Kva plassar eit organ skal ha.");

    /// <inheritdoc/>
    public override IReadOnlyList<SettingField> Settings { get; } =
    [
        new("total", SettingType.Count, new("Hvor mange plasser med eller uten oppgitt stemmerett i alt.", "Kor mange plassar med eller utan oppgitt røysterett i alt.")),
        new("seats", SettingType.Seats, new("Plassene, skrevet som på et organ.", "Plassane, skrivne som på eit organ."), Required: true),
    ];

    /// <inheritdoc/>
    public override string JudgedBy => "seats";

    /// <inheritdoc/>
    public override Bilingual Expected(Judging on, Requirement requirement, Subject subject)
    {
        var community = on.Portal.Communities.Find(subject.Community);
        var parts = FindingWords.Joined(", ", requirement.Seats.Select(rule => Named(on, community, rule, Written(requirement, rule), rule.Count, titled: true)));
        if (requirement.Count("total") is not { } total)
        {
            return new($"Krever {parts.Nb}.", $"Krev {parts.Nn}.");
        }

        var places = FindingWords.Places(total);
        return requirement.Seats.Count == 0
            ? new($"Krever {places.Nb}.", $"Krev {places.Nn}.")
            : new($"Krever {places.Nb}: {parts.Nb}.", $"Krev {places.Nn}: {parts.Nn}.");
    }

    /// <inheritdoc/>
    public override Verdict Judge(Judging on, Requirement requirement, Subject subject) =>
        CommitteeVerdicts.Of(on, subject, committee => One(on, requirement, committee));

    private static Verdict One(Judging on, Requirement requirement, Committee committee)
    {
        var there = on.SeatsOf(committee).SelectMany(seat => Units(on, committee, seat)).ToList();
        if (there.Count == 0 && !committee.SeatsComplete)
        {
            return new Verdict(Outcome.Undocumented, new("Ingen plasser er dokumentert.", "Ingen plassar er dokumenterte."), committee.Place);
        }

        var community = on.Portal.Communities.Find(committee.Community);
        var rules = Rules(on, requirement, committee);
        var known = Known(on, committee, rules, there);
        var judged = rules
            .Select((rule, at) => (Rule: rule, Known: known[at]))
            .GroupBy(one => (one.Rule.Of, one.Rule.Wanted, one.Known.Count))
            .SelectMany(alike => alike.Count() > 1 && alike.Count() == rules.Count(rule => rule.Of == alike.Key.Of)
                ? [(Seat: Plain(alike.Key.Of), alike.First().Rule, alike.First().Known)]
                : alike.Select(one => (one.Rule.Seat, one.Rule, one.Known)))
            .Select(one => (
                Outcome: Intervals.Compare(one.Rule.Wanted, one.Known.Count),
                Found: Beside(Named(on, community, one.Seat, one.Rule.Kind, one.Known.Count, titled: false), one.Rule.Wanted),
                Place: one.Known.Place ?? committee.Place,
                Fits: Intervals.Compare(one.Rule.Wanted, Closed(one.Known.Count, one.Known.Most)) == Outcome.Met))
            .ToList();
        if (requirement.Count("total") is { } total)
        {
            var all = on.Places(committee, on.SeatsOf(committee).Where(seat => seat.Kind is SeatKind.Voting or SeatKind.Member));
            var places = FindingWords.Places(all);
            judged.Add((Intervals.Compare(total, all), Beside(new($"{places.Nb} i alt", $"{places.Nn} i alt"), total), committee.Place, false));
        }

        var broken = judged.Where(one => one.Outcome == Outcome.Broken).ToList();
        var open = judged.Where(one => one.Outcome == Outcome.Undocumented).ToList();
        if (broken.Count + open.Count == 0)
        {
            return Verdict.Met(new("Plassene er som kravet sier.", "Plassane er som kravet seier."), committee.Place);
        }

        var parts = new List<Bilingual>();
        if (broken.Count > 0)
        {
            var list = FindingWords.Joined(", ", broken.Select(one => one.Found));
            parts.Add(new($"Avviker: {list.Nb}.", $"Avvik: {list.Nn}."));
        }

        if (open.Count > 0)
        {
            // What fits as it is listed would do with a list that is known to be all there is.
            var list = FindingWords.Joined(", ", open.Where(one => !one.Fits).Select(one => one.Found));
            parts.Add(open.All(one => one.Fits)
                ? broken.Count == 0
                    ? new("Det som er oppført, passer, men det er ikke dokumentert at listen over plasser er fullstendig.", "Det som er ført opp, passar, men det er ikkje dokumentert at lista over plassar er fullstendig.")
                    : new("Det er ikke dokumentert at listen over plasser er fullstendig.", "Det er ikkje dokumentert at lista over plassar er fullstendig.")
                : new($"Ikke sikkert dokumentert: {list.Nb}.", $"Ikkje sikkert dokumentert: {list.Nn}."));
        }

        return new Verdict(Intervals.Worst(judged.Select(one => one.Outcome)), FindingWords.Joined(" ", parts), broken.Concat(open).First().Place);
    }

    // Rules that differ only in title speak of the same places and are added together.
    private static List<Rule> Rules(Judging on, Requirement requirement, Committee committee) =>
    [
        .. requirement.Seats
            .SelectMany(seat => Units(on, committee, seat).Select(unit => new Rule(unit.Seat, seat, Written(requirement, seat), unit.Count)))
            .GroupBy(rule => (Key(rule.Seat.Selector), rule.Seat.Side, rule.Kind, rule.Seat.Role, rule.Seat.Level, Key(rule.Seat.In), rule.Seat.DrawnFrom))
            .Select(same => same.First() with { Wanted = same.Aggregate(Count.Exactly(0), (sum, one) => sum + one.Wanted) }),
    ];

    // What is known of each rule. A place goes to the rule that says most of those that it surely fits; what may fit several counts as possible for all of them.
    private static List<(Count Count, int? Most, Place? Place)> Known(Judging on, Committee committee, List<Rule> rules, List<Unit> there)
    {
        var known = rules.Select(_ => (Count: committee.SeatsComplete ? Count.Exactly(0) : new Count(0, null), Most: (int?)0, Place: (Place?)null)).ToList();
        foreach (var unit in there)
        {
            var fits = rules.Select((rule, at) => (Fit: FitOf(on, committee, rule, unit.Seat), Says: Says(rule), At: at)).Where(one => one.Fit != Fit.No).ToList();
            if (fits.Any(one => one.Says >= NamesSomebody))
            {
                fits.RemoveAll(one => one.Says < NamesSomebody);
            }

            if (fits.Where(one => one.Fit == Fit.Yes).OrderByDescending(one => one.Says).ToList() is [var best, ..])
            {
                known[best.At] = (known[best.At].Count + unit.Count, known[best.At].Most + unit.Count.Max, known[best.At].Place ?? unit.Seat.Place);
                continue;
            }

            foreach (var one in fits)
            {
                known[one.At] = (known[one.At].Count + unit.Count with { Min = 0 }, known[one.At].Most + unit.Count.Max, known[one.At].Place ?? unit.Seat.Place);
            }
        }

        return known;
    }

    // As it would be if nothing more than what is listed were there.
    private static Count Closed(Count known, int? most) => known with { Max = most };

    private const int NamesSomebody = 100;

    private static int Says(Rule rule) =>
        (rule.Seat.Selector is SeatSelector.OfSide ? 0 : NamesSomebody)
        + new object?[] { rule.Seat.Side, rule.Kind, rule.Seat.Level, rule.Seat.In, rule.Seat.DrawnFrom }.Count(one => one is not null)
        + (rule.Seat.Role == SeatRole.Member ? 0 : 1);

    private static Fit FitOf(Judging on, Committee committee, Rule rule, Seat seat)
    {
        var selector = rule.Seat.Selector is SeatSelector.OfSide ? Alike(on, seat) : Key(rule.Seat.Selector) == Key(seat.Selector) ? Fit.Yes : Fit.No;
        var kind = rule.Kind is { } wanted ? seat.Kind == wanted : rule.Seat.Selector is not SeatSelector.OfSide || seat.Kind is SeatKind.Voting or SeatKind.Member;
        if (selector == Fit.No || !kind || rule.Seat.Role != seat.Role)
        {
            return Fit.No;
        }

        Fit[] parts =
        [
            selector,
            rule.Seat.Side is not { } side || side == SideOf(on, seat) ? Fit.Yes : IsSided(on, seat) ? Fit.No : Fit.Perhaps,
            rule.Seat.Level is not { } level || level == (seat.Level ?? committee.Level) ? Fit.Yes : (seat.Level ?? committee.Level) is null ? Fit.Perhaps : Fit.No,
            rule.Seat.In is null || Key(rule.Seat.In) == Key(seat.In) ? Fit.Yes : seat.In is null ? Fit.Perhaps : Fit.No,
            rule.Seat.DrawnFrom is null || rule.Seat.DrawnFrom == seat.DrawnFrom ? Fit.Yes : Fit.Perhaps,
            rule.Seat.Include.All(wanted => seat.Include.Any(one => one with { Min = null, Max = null } == wanted with { Min = null, Max = null } && (one.Min ?? 0) >= (wanted.Min ?? 0))) ? Fit.Yes : Fit.Perhaps,
        ];
        return parts.Min();
    }

    // A rule with only a side is about all places that aren't a group's.
    private static Fit Alike(Judging on, Seat seat) => IsGroup(on, seat) ? Fit.No : Fit.Yes;

    /// <summary>Whether a seat is a group's, its own or that of the seat that it is the same as.</summary>
    internal static bool IsGroup(Judging on, Seat seat) =>
        seat.Selector is SeatSelector.OfGroup || (seat.Selector is SeatSelector.SameAs same && Same(on, same) is { Selector: SeatSelector.OfGroup });

    /// <summary>The side of a seat: as for any, and for one that is the same as another, the other's.</summary>
    internal static Side SideOf(Judging on, Seat seat) =>
        seat is { Side: null, Selector: SeatSelector.SameAs same } && Same(on, same) is { Selector: not SeatSelector.SameAs } other ? on.SideOf(other) : on.SideOf(seat);

    /// <summary>Whether it is told which side a seat belongs to, be it neither.</summary>
    internal static bool IsSided(Judging on, Seat seat) =>
        seat.Side is not null || SideOf(on, seat) != Side.Neither || seat.Selector is SeatSelector.OfParty or SeatSelector.OfArea or SeatSelector.OfEach;

    /// <summary>The seat that another is the same as; null when it isn't there that day.</summary>
    internal static Seat? Same(Judging on, SeatSelector.SameAs same) => Find(on, same.Seat) is { } seat && on.MayHold(seat.Period) ? seat : null;

    /// <summary>A seat by its whole id, <c>committee#seat</c>.</summary>
    internal static Seat? Find(Judging on, string id)
    {
        var at = id.IndexOf('#', StringComparison.Ordinal);
        return at > 0 ? on.Portal.Committees.Find(id[..at])?.Seats.FirstOrDefault(seat => seat.Id == id[(at + 1)..]) : null;
    }

    // «Each» as one unit for each that is known, so that it can be held against a list by name.
    private static List<Unit> Units(Judging on, Committee committee, Seat seat)
    {
        var community = on.Portal.Communities.Find(committee.Community);
        if (seat.Selector is not SeatSelector.OfEach each || community is null)
        {
            return [new Unit(seat, Places(on, committee, seat))];
        }

        IEnumerable<(string Id, SeatSelector Selector)> of = each.Each switch
        {
            EachOf.Municipalities when committee.Areas.Count == 0 => Parties(community.Municipalities),
            EachOf.Municipalities => Parties(community.Areas.Where(area => committee.Areas.Contains(area.Id)).SelectMany(area => area.Members)),
            EachOf.Trusts => Parties(community.Trusts),
            EachOf.Hospitals => Parties(community.Hospitals),
            EachOf.Areas => community.Areas.Where(area => each.Division is null || area.Division == each.Division).Select(area => (area.Id, (SeatSelector)new SeatSelector.OfArea(area.Id))),
            _ => [],
        };
        var units = of.Select(one => new Unit(seat with { Selector = one.Selector, Side = seat.Side ?? on.SideOf(seat) }, each.Except.GetValueOrDefault(one.Id, AtLeastOne(seat.Count)))).ToList();
        return units.Count == 0 ? [new Unit(seat, Places(on, committee, seat))] : units;
    }

    private static Seat Plain(Seat seat) =>
        seat.Selector is SeatSelector.OfEach each ? seat with { Selector = each with { Except = new Dictionary<string, Count>() } } : seat;

    private static IEnumerable<(string Id, SeatSelector Selector)> Parties(IEnumerable<string> ids) =>
        ids.Distinct().Select(id => (id, (SeatSelector)new SeatSelector.OfParty(id)));

    // A place that may not be there that day counts as possible only.
    private static Count Places(Judging on, Committee committee, Seat seat)
    {
        var places = on.PlacesOf(committee, seat);
        return seat.Period.On(on.Today) == Time.Presence.Perhaps ? places with { Min = 0 } : places;
    }

    private static Count AtLeastOne(Count count) => count.Known ? count : new Count(1, null);

    private static string Key(SeatSelector selector) => selector switch
    {
        SeatSelector.OfArea area => $"area {area.Area}",
        SeatSelector.OfParty party => $"party {party.Party}",
        SeatSelector.OfEach each => $"each {each.Each} {each.Division}",
        SeatSelector.OfGroup group => $"group {group.Group}",
        SeatSelector.ExOfficio one => $"exOfficio {one.Committee} {one.Role}",
        SeatSelector.SameAs same => $"sameAs {same.Seat}",
        SeatSelector.ElectedBy one => $"committee {one.Committee}",
        _ => "side",
    };

    private static string? Key(SeatPlace? place) =>
        place is null ? null : $"{string.Join(' ', place.In.Order(StringComparer.Ordinal))} / {string.Join(' ', place.NotIn.Order(StringComparer.Ordinal))}";

    // The kind of a rule's place when it is stated; on the record it can't be told from the default.
    private static SeatKind? Written(Requirement requirement, Seat rule)
    {
        var index = requirement.Seats.ToList().IndexOf(rule);
        return requirement.Settings.GetValueOrDefault("seats") is Setting.List list
            && list.Items.ElementAtOrDefault(index) is Setting.Map map
            && map.Entries.Any(entry => entry.Key == "kind")
                ? rule.Kind
                : null;
    }

    private static Bilingual Beside(Bilingual known, Count wanted)
    {
        var number = FindingWords.Number(wanted);
        return new($"{known.Nb} (kravet er {number.Nb})", $"{known.Nn} (kravet er {number.Nn})");
    }

    // «2 fra Bergen», «1 fastlege», «lederen i LSU».
    private static Bilingual Named(Judging on, Community? community, Seat seat, SeatKind? kind, Count count, bool titled)
    {
        var number = FindingWords.Number(count);
        var who = seat.Selector switch
        {
            SeatSelector.OfGroup group => Sided(FindingWords.People(count, group.Group), seat.Side),
            SeatSelector.OfParty party => From(number, FindingWords.Same(on.NameOf(party.Party))),
            SeatSelector.OfArea area => From(number, FindingWords.Same(community?.Areas.FirstOrDefault(one => one.Id == area.Area)?.Title ?? area.Area)),
            SeatSelector.OfEach each => From(number, FindingWords.Each(each.Each)),
            SeatSelector.ExOfficio { Role: { } role } one => In(count, FindingWords.TheRole(role), on.NameOf(one.Committee)),
            SeatSelector.ExOfficio one => From(number, FindingWords.Same(on.NameOf(one.Committee))),
            SeatSelector.ElectedBy one => new($"{number.Nb} valgt av {on.NameOf(one.Committee)}", $"{number.Nn} vald av {on.NameOf(one.Committee)}"),
            SeatSelector.SameAs same => new($"{number.Nb} som også sitter i {on.NameOf(same.Seat.Split('#')[0])}", $"{number.Nn} som òg sit i {on.NameOf(same.Seat.Split('#')[0])}"),
            _ => From(number, FindingWords.Side(seat.Side ?? Side.Neither)),
        };
        if (seat.Selector is SeatSelector.OfEach { Except.Count: > 0 } some)
        {
            var others = FindingWords.Joined(", ", some.Except.Select(one => From(
                FindingWords.Number(one.Value), FindingWords.Same(community?.Areas.FirstOrDefault(area => area.Id == one.Key)?.Title ?? on.NameOf(one.Key)))));
            who = new($"{who.Nb} (men {others.Nb})", $"{who.Nn} (men {others.Nn})");
        }

        if (kind is { } may && may is not SeatKind.Member)
        {
            who = new($"{who.Nb} som {FindingWords.Kind(may).Nb}", $"{who.Nn} som {FindingWords.Kind(may).Nn}");
        }

        if (seat.Role != SeatRole.Member)
        {
            who = seat.Role == SeatRole.Secretary ? new($"{who.Nb} som sekretær", $"{who.Nn} som sekretær") : new($"{who.Nb} som koordinator", $"{who.Nn} som koordinator");
        }

        return titled && seat.Title is { } title ? new($"{who.Nb} ({title})", $"{who.Nn} ({title})") : who;
    }

    private static Bilingual From(Bilingual number, Bilingual whom) => new($"{number.Nb} fra {whom.Nb}", $"{number.Nn} frå {whom.Nn}");

    private static Bilingual Sided(Bilingual people, Side? side) => side is { } from ? From(people, FindingWords.Side(from)) : people;

    private static Bilingual In(Count count, Bilingual role, string committee)
    {
        var number = FindingWords.Number(count);
        return count.Exact == 1 ? new($"{role.Nb} i {committee}", $"{role.Nn} i {committee}")
            : new($"{number.Nb} plass for {role.Nb} i {committee}", $"{number.Nn} plass for {role.Nn} i {committee}");
    }

    private enum Fit
    {
        No,
        Perhaps,
        Yes,
    }

    private sealed record Unit(Seat Seat, Count Count);

    private sealed record Rule(Seat Seat, Seat Of, SeatKind? Kind, Count Wanted);
}
