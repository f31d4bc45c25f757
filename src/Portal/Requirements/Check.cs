using Samla.Diagnostics;
using Samla.Model;
using Samla.Text;
using Samla.Time;

namespace Samla.Requirements;

/// <summary>
/// From a kind's verdict to a finding: whom a requirement binds that day, what may be there or not, and what makes a departure legitimate. Local over
/// national as in <c>docs/content-model.md</c>.
/// </summary>
internal sealed class Check(Judging on)
{
    private readonly Dictionary<string, List<Requirement>> overriding = on.Portal.Requirements
        .Where(one => one.Overrides is not null)
        .GroupBy(one => one.Overrides!)
        .ToDictionary(group => group.Key, group => group.ToList(), StringComparer.Ordinal);

    /// <summary>One finding for each requirement and subject.</summary>
    public IEnumerable<Finding> All() => on.Portal.Requirements
        .SelectMany(requirement => requirement.Kind.Subjects(on, requirement).Distinct().Select(subject => Find(requirement, subject)));

    private Finding Find(Requirement requirement, Subject subject)
    {
        var expected = requirement.Kind.Expected(on, requirement, subject);
        var own = EntryOf(subject);
        if (NotBound(requirement, subject) is { } reason)
        {
            return Made(requirement, subject, Outcome.NotApplicable, expected, new Verdict(Outcome.NotApplicable, reason), own, null);
        }

        var verdict = Judged(requirement, subject);
        if (verdict.Outcome is Outcome.Met or Outcome.Broken && Doubt(requirement, subject) is { } doubt)
        {
            verdict = verdict with { Outcome = Outcome.Undocumented, Found = FindingWords.Joined(verdict.Found, doubt) };
        }

        var waiver = verdict.Outcome == Outcome.Broken ? Waiver(requirement, subject) : null;
        return Made(requirement, subject, waiver is null ? verdict.Outcome : Outcome.Waived, expected, verdict, own, waiver);
    }

    // Where a number is disputed and no claim is used, each claim is judged; unequal answers are none.
    private Verdict Judged(Requirement requirement, Subject subject)
    {
        var claimed = subject.Kind == SubjectKind.Committee ? Claimed.By(on.Committee(subject), requirement.Kind.JudgedBy) : [];
        if (claimed.Count == 0)
        {
            return requirement.Kind.Judge(on, requirement, subject);
        }

        var verdicts = claimed.Select(one => requirement.Kind.Judge(on.With(one), requirement, subject)).ToList();
        var found = FindingWords.Joined(" ", verdicts.Select(one => one.Found).Distinct());
        return verdicts.TrueForAll(one => one.Outcome == verdicts[0].Outcome)
            ? verdicts[0] with { Found = FindingWords.Joined(found, new("Kildene er ikke enige, men svaret er det samme.", "Kjeldene er ikkje samde, men svaret er det same.")) }
            : verdicts[0] with
            {
                Outcome = Outcome.Undocumented,
                Found = FindingWords.Joined(found, new("Kildene er ikke enige, og ingen av påstandene er valgt.", "Kjeldene er ikkje samde, og ingen av påstandane er valde.")),
            };
    }

    private Finding Made(Requirement requirement, Subject subject, Outcome outcome, Bilingual expected, Verdict verdict, Entry? own, Waiver? waiver)
    {
        var sources = verdict.Sources ?? (own is null ? [] : [.. RestingOn(own, requirement.Kind.JudgedBy).DistinctBy(one => (one.Id, one.At))]);
        var known = verdict.Sources is { Count: > 0 } stated ? Statements.Newest(Statements.Dates(on.Portal, stated))
            : own is null ? null
            : Statements.Newest(on.Portal, own);
        var same = outcome == Outcome.Met
            && requirement.Sources.Count > 0
            && sources.Count > 0
            && sources.All(one => requirement.Sources.Any(rule => rule.Id == one.Id));
        return new Finding(
            requirement,
            subject,
            outcome,
            expected,
            verdict.Found,
            verdict.Quote,
            known,
            sources,
            verdict.Place ?? own?.Place ?? requirement.Place,
            waiver,
            same,
            own is not null && requirement.Kind.JudgedBy is { } field && own.Head.Disputed.Any(one => one.Field.Split('.', '[')[0] == field));
    }

    // What the judged field as a whole rests on, else its parts; where neither is told, all that the subject rests on.
    private static SourceRef[] RestingOn(Entry own, string? field)
    {
        if (field is null)
        {
            return [.. Statements.Of(own)];
        }

        IEnumerable<SourceRef> inside = (own, field) switch
        {
            (Committee committee, "seats") => committee.Seats.SelectMany(one => one.Sources),
            (Committee committee, "leaders") => committee.Leaders.SelectMany(one => one.Sources),
            (Committee committee, "tally") => committee.Tally.SelectMany(one => one.Sources),
            _ => [],
        };
        SourceRef[] whole = [.. own.Head.Sources.Where(one => one.For.Contains(field))];
        SourceRef[] parts = [.. inside];
        return whole.Length > 0 ? whole : parts.Length > 0 ? parts : [.. Statements.Of(own)];
    }

    // Why the requirement doesn't bind the subject that day; null when it does, or may.
    private Bilingual? NotBound(Requirement requirement, Subject subject)
    {
        if (requirement.Basis == Basis.Proposed)
        {
            return new("Kravet er bare foreslått.", "Kravet er berre foreslått.");
        }

        switch (requirement.Period.On(on.Today))
        {
            case Presence.NotYet:
                return new("Kravet gjelder ikke ennå.", "Kravet gjeld ikkje enno.");
            case Presence.Ended:
                return new("Kravet gjelder ikke lenger.", "Kravet gjeld ikkje lenger.");
        }

        if (requirement.MinMunicipalities is { } least && subject.Community is not null && on.Community(subject) is { } community && community.Municipalities.Count < least)
        {
            return new(
                $"Kravet gjelder bare der det er minst {least} kommuner; her er det {community.Municipalities.Count}.",
                $"Kravet gjeld berre der det er minst {least} kommunar; her er det {community.Municipalities.Count}.");
        }

        return subject.Kind == SubjectKind.Committee ? on.Committee(subject).Period.On(on.Today) switch
        {
            Presence.NotYet => new("Organet er ikke opprettet ennå.", "Organet er ikkje oppretta enno."),
            Presence.Ended => new("Organet er avsluttet.", "Organet er avslutta."),
            _ => null,
        } : null;
    }

    private Bilingual? Doubt(Requirement requirement, Subject subject) =>
        subject.Kind == SubjectKind.Committee && on.Committee(subject).Period.On(on.Today) == Presence.Perhaps
            ? new("Om organet finnes denne dagen, er ikke dokumentert.", "Om organet finst denne dagen, er ikkje dokumentert.")
        : requirement.Period.On(on.Today) == Presence.Perhaps
            ? new("Om kravet gjelder denne dagen, er ikke dokumentert.", "Om kravet gjeld denne dagen, er ikkje dokumentert.")
        : null;

    private Waiver? Waiver(Requirement requirement, Subject subject)
    {
        if (requirement.Basis == Basis.Law || requirement.Adaptable == false || subject.Community is null || on.Community(subject) is not { } community)
        {
            return null;
        }

        var adaptation = community.Adaptations.FirstOrDefault(one =>
            one.Requirement == requirement.Id
            && (one.Committee is null || one.Committee == subject.Id)
            && (one.Until is not { } until || on.Today <= until.Latest));
        if (adaptation is not null)
        {
            return new Waiver(adaptation.Reason, null, adaptation.Sources);
        }

        if (requirement.Kind is Kinds.TierRequirement
            && on.Portal.CommitteesOf(community.Id).FirstOrDefault(one => one.StandsInFor is { } stands && requirement.Scope.Tiers.Contains(stands.Tier) && on.MayHold(one.Period)) is { StandsInFor: { } standIn })
        {
            return new Waiver(standIn.Reason, null, standIn.Sources);
        }

        var local = overriding.GetValueOrDefault(requirement.Id, []).FirstOrDefault(one =>
            one.Basis == Basis.Adopted
            && one.Sources.Count > 0
            && one.OwnCommunity == community.Id
            && one.Period.On(on.Today) == Presence.Yes
            && one.Kind.Subjects(on, one).Contains(subject));
        return local is null ? null : new Waiver(null, local.Id, local.Sources);
    }

    private Entry? EntryOf(Subject subject) => subject.Kind switch
    {
        SubjectKind.Committee => on.Portal.Committees.Find(subject.Id),
        SubjectKind.Agreement => on.Portal.Agreements.Find(subject.Id),
        _ => on.Portal.Communities.Find(subject.Community),
    };
}
