using Samla.Diagnostics;
using Samla.Model;
using Samla.Text;
using Samla.Time;

namespace Samla.Requirements.Kinds;

/// <summary>Who leads a committee: which offices there are, from which side, and for how long before the other side takes over.</summary>
public sealed class LeadershipRequirement : RequirementKind
{
    /// <inheritdoc/>
    public override Bilingual About { get; } = new("Hvem som leder et organ, og når ledelsen skal bytte side.", "Kven som leier eit organ, og når leiinga skal byte side.");

    /// <inheritdoc/>
    public override IReadOnlyList<SettingField> Settings { get; } =
    [
        new("roles", SettingType.Words, new("Vervene som skal finnes; ellers leder.", "Verva som skal finnast; elles leiar."), Allowed: Words<LeaderRole>.All),
        new("chairSide", SettingType.Word, new("Siden som lederen skal komme fra.", "Sida som leiaren skal kome frå."), Allowed: Words<Side>.All),
        new("differentSides", SettingType.Flag, new("At de som leder, er fra hver sin side.", "At dei som leier, er frå kvar si side.")),
        new("alternatesEveryYears", SettingType.Count, new("Hvor mange år det går mellom hver gang ledervervet bytter side.", "Kor mange år det går mellom kvar gong leiarvervet byter side.")),
    ];

    /// <inheritdoc/>
    public override string JudgedBy => "leaders";

    /// <inheritdoc/>
    public override Bilingual Expected(Judging on, Requirement requirement, Subject subject)
    {
        var roles = Roles(requirement).Select(FindingWords.Role).ToList();
        var text = new Bilingual(FindingWords.Listed([.. roles.Select(one => one.Nb)]), FindingWords.Listed([.. roles.Select(one => one.Nn)]));
        if (Words<Side>.Find(requirement.Word("chairSide") ?? "") is { } side)
        {
            var from = FindingWords.Side(side);
            text = roles.Count == 1 ? new($"{text.Nb} fra {from.Nb}", $"{text.Nn} frå {from.Nn}") : new($"{text.Nb}, med lederen fra {from.Nb}", $"{text.Nn}, med leiaren frå {from.Nn}");
        }

        if (requirement.Flag("differentSides"))
        {
            text = new($"{text.Nb}, fra hver sin side", $"{text.Nn}, frå kvar si side");
        }

        if (requirement.Count("alternatesEveryYears") is { } years)
        {
            var after = FindingWords.Years(years);
            text = new($"{text.Nb}, med bytte av side etter {after.Nb}", $"{text.Nn}, med byte av side etter {after.Nn}");
        }

        return new($"Krever {text.Nb}.", $"Krev {text.Nn}.");
    }

    /// <inheritdoc/>
    public override Verdict Judge(Judging on, Requirement requirement, Subject subject) =>
        CommitteeVerdicts.Of(on, subject, committee => One(on, requirement, committee));

    private static Verdict One(Judging on, Requirement requirement, Committee committee)
    {
        var leaders = committee.Leaders.Where(one => PresenceOf(on, one) == Presence.Yes).ToList();
        List<Part> parts = [Has(on, committee, leaders, Roles(requirement)), Alone(leaders)];
        if (Words<Side>.Find(requirement.Word("chairSide") ?? "") is { } side)
        {
            parts.Add(From(on, leaders, side));
        }

        if (requirement.Flag("differentSides"))
        {
            parts.Add(Differ(on, requirement, leaders));
        }

        if (requirement.Count("alternatesEveryYears") is { } years)
        {
            parts.Add(Alternates(on, requirement, committee, years));
        }

        var outcome = Intervals.Worst(parts.Select(one => one.Outcome));
        var place = parts.First(one => one.Outcome == outcome).Place ?? (leaders.Count > 0 ? leaders[0].Place : committee.Place);
        List<SourceRef> sources = [.. committee.Leaders.Where(one => PresenceOf(on, one) is Presence.Yes or Presence.Perhaps).SelectMany(one => one.Sources).DistinctBy(one => (one.Id, one.At))];
        // Where it isn't told who leads, the rest goes without saying.
        var told = outcome == Outcome.Undocumented && parts[0].Outcome == outcome ? parts.Take(1) : parts;
        var why = told.Where(one => one.Outcome == outcome).Select(one => one.Why).OfType<Bilingual>().Distinct();
        return new Verdict(outcome, FindingWords.Joined(" ", why.Prepend(Found(on, committee)).Select(FindingWords.Sentence)), place, sources.Count == 0 ? null : sources);
    }

    /// <summary>Whether somebody leads that day. Who was only seen at some time may do so later.</summary>
    internal static Presence PresenceOf(Judging on, Leader leader)
    {
        var presence = leader.Period.On(on.Today);
        return presence == Presence.Yes && leader is { Seen: { } seen, Period.From: null } && on.Today > seen.Latest ? Presence.Perhaps : presence;
    }

    private static List<LeaderRole> Roles(Requirement requirement) =>
        requirement.AllWords("roles").Select(Words<LeaderRole>.Find).OfType<LeaderRole>().ToList() is { Count: > 0 } roles ? roles : [LeaderRole.Chair];

    /// <summary>The side that a leader comes from, as stated or by the party; null when neither is told.</summary>
    internal static Side? SideOf(Judging on, Leader leader) => leader.Side ?? (leader.Party is { } party ? on.SideOf(party) : null);

    private static Part Has(Judging on, Committee committee, List<Leader> leaders, List<LeaderRole> roles)
    {
        var missing = roles.Where(role => leaders.All(one => one.Role != role)).ToList();
        var absence = !missing.Contains(LeaderRole.DeputyChair) ? null
            : committee.None.Concat(on.Portal.Communities.Find(committee.Community)?.None ?? []).FirstOrDefault(one => one.What == AbsenceKind.DeputyChair);
        if (absence is not null)
        {
            return new(Outcome.Broken, new("nestleder finnes ikke", "nestleiar finst ikkje"), absence.Place);
        }

        var names = missing.Select(FindingWords.Role).ToList();
        var (nb, nn) = (FindingWords.Listed([.. names.Select(one => one.Nb)]), FindingWords.Listed([.. names.Select(one => one.Nn)]));
        return missing.Count == 0
            ? new(Outcome.Met)
            : new(Outcome.Undocumented, new($"hvem som er {nb} nå, er ikke dokumentert", $"kven som er {nn} no, er ikkje dokumentert"));
    }

    // Two chairs at one time; those who share it are co-chairs.
    private static Part Alone(List<Leader> leaders) => leaders.Where(one => one.Role == LeaderRole.Chair).ElementAtOrDefault(1) is { } second
        ? new(Outcome.Broken, new("to er oppført som leder samtidig", "to er førte opp som leiar samstundes"), second.Place)
        : new(Outcome.Met);

    private static Part From(Judging on, List<Leader> leaders, Side side)
    {
        var chairs = leaders.Where(one => one.Role == LeaderRole.Chair).ToList();
        if (chairs.FirstOrDefault(one => SideOf(on, one) is { } other && other != side) is { } wrong)
        {
            return new(Outcome.Broken, new($"lederen er ikke fra {FindingWords.Side(side).Nb}", $"leiaren er ikkje frå {FindingWords.Side(side).Nn}"), wrong.Place);
        }

        return chairs.Count > 0 && chairs.All(one => SideOf(on, one) == side)
            ? new(Outcome.Met)
            : new(Outcome.Undocumented, new("hvilken side lederen er fra nå, er ikke dokumentert", "kva side leiaren er frå no, er ikkje dokumentert"));
    }

    private static Part Differ(Judging on, Requirement requirement, List<Leader> leaders)
    {
        var two = leaders.Where(one => Roles(requirement).Contains(LeaderRole.CoChair) ? one.Role == LeaderRole.CoChair : one.Role != LeaderRole.CoChair).ToList();
        var sides = two.Select(one => SideOf(on, one)).ToList();
        return two.Count < 2 || sides.Contains(null)
                ? new(Outcome.Undocumented, new("at de er fra hver sin side nå, er ikke dokumentert", "at dei er frå kvar si side no, er ikkje dokumentert"))
            : sides.Distinct().Count() < 2
                ? new(Outcome.Broken, new("alle er fra samme side", "alle er frå same sida"), two[^1].Place)
            : new(Outcome.Met);
    }

    /// <summary>The side that leads that day, those of it who have led one after the other, newest first, and who led before them; null when it isn't surely known.</summary>
    internal static (Side Side, IReadOnlyList<Leader> Turn, Leader? Before)? TurnOf(Judging on, Committee committee)
    {
        var chairs = committee.Leaders.Where(one => one.Role != LeaderRole.DeputyChair && one.Period.From is not null).OrderByDescending(one => one.Period.From).ToList();
        var now = chairs.FirstOrDefault(one => PresenceOf(on, one) == Presence.Yes);
        if (now is null || SideOf(on, now) is not { } side || now.Role == LeaderRole.CoChair)
        {
            return null;
        }

        var turn = chairs.SkipWhile(one => one != now).TakeWhile(one => SideOf(on, one) == side).ToList();
        return (side, turn, chairs.SkipWhile(one => one != turn[^1]).Skip(1).FirstOrDefault());
    }

    /// <summary>When a turn began for the rule: no earlier than the rule itself, and as late as the dates allow.</summary>
    internal static DateOnly SurelyBegan(Requirement requirement, PartialDate began) =>
        requirement.Period.From is { } force && force.Latest > began.Latest ? force.Latest : began.Latest;

    // The turn of the side that leads that day: how long it has lasted at least, as the dates are known, and whose turn it was before.
    private static Part Alternates(Judging on, Requirement requirement, Committee committee, Count years)
    {
        if (TurnOf(on, committee) is not (var side, var turn, var before))
        {
            return new(Outcome.Undocumented, new("når lederen tok over, er ikke dokumentert", "når leiaren tok over, er ikkje dokumentert"));
        }

        var began = turn[^1].Period.From!.Value;
        if (years.Max is { } most && SurelyBegan(requirement, began).AddYears(most) < on.Today)
        {
            return new(
                Outcome.Broken,
                new($"vervet har vært hos {FindingWords.Side(side).Nb} i mer enn {most} år", $"vervet har vore hos {FindingWords.Side(side).Nn} i meir enn {most} år"),
                turn[^1].Place);
        }

        var inTime = years.Max is not { } limit || began.Earliest.AddYears(limit) >= on.Today;
        var changed = before is not null && SideOf(on, before) is { } other && other != side;
        var isFirst = before is null && committee.Period.From is { } start && start.Latest >= began.Earliest;
        return inTime && (changed || isFirst)
            ? new(Outcome.Met)
            : new(Outcome.Undocumented, new("når vervet sist byttet side, er ikke sikkert dokumentert", "når vervet sist bytte side, er ikkje sikkert dokumentert"), turn[^1].Place);
    }

    // «Leder fra kommunene siden 2024, nestleder fra spesialisthelsetjenesten.»
    private static Bilingual Found(Judging on, Committee committee)
    {
        var now = committee.Leaders.Where(one => PresenceOf(on, one) == Presence.Yes).ToList();
        // Of each office that isn't known to be held, who held it last, as far as is told.
        var perhaps = committee.Leaders
            .Where(one => PresenceOf(on, one) == Presence.Perhaps && now.All(sure => sure.Role != one.Role))
            .GroupBy(one => one.Role)
            .SelectMany(role => role.Key == LeaderRole.CoChair ? role : role.OrderByDescending(one => one.Seen?.Latest ?? one.Period.From?.Latest ?? DateOnly.MinValue).Take(1))
            .ToList();
        List<Bilingual> parts = [.. now.OrderBy(one => one.Role).Select(one => Named(on, one))];
        foreach (var group in perhaps.OrderBy(one => one.Role).GroupBy(one => one is { Period.From: null, Period.FromPlanned: not null, Seen: null }).OrderBy(one => one.Key))
        {
            var names = FindingWords.Joined(", ", group.Select(one => Named(on, one)));
            parts.Add(group.Key ? new($"planlagt: {names.Nb}", $"planlagt: {names.Nn}") : new($"sist kjent: {names.Nb}", $"sist kjent: {names.Nn}"));
        }

        return parts.Count == 0 ? new("ingen ledere er dokumentert", "ingen leiarar er dokumenterte") : FindingWords.Joined(", ", parts);
    }

    private static Bilingual Named(Judging on, Leader leader)
    {
        var (role, side) = (FindingWords.Role(leader.Role), SideOf(on, leader) is { } known ? FindingWords.Side(known) : null);
        var text = side is null ? role : new Bilingual($"{role.Nb} fra {side.Nb}", $"{role.Nn} frå {side.Nn}");
        return leader switch
        {
            { Period.From: { } from } => new($"{text.Nb} siden {NorwegianDates.Long(from)}", $"{text.Nn} sidan {NorwegianDates.Long(from)}"),
            { Seen: { } seen } => new($"{text.Nb} ({NorwegianDates.Long(seen)})", $"{text.Nn} ({NorwegianDates.Long(seen)})"),
            _ => text,
        };
    }

    private sealed record Part(Outcome Outcome, Bilingual? Why = null, Place? Place = null);
}
