using Samla.Diagnostics;
using Samla.Model;
using Samla.Requirements;

namespace Samla.Process;

/// <summary>Tells of requirements that can't be as they are written: overriding what can't be overridden, two that can't both be met, more seats than there are.</summary>
internal sealed class RequirementCheck(Model.Portal portal, DiagnosticBag diagnostics)
{
    /// <summary>Checks each of them.</summary>
    public void Check()
    {
        var byId = portal.Requirements.DistinctBy(one => one.Id).ToDictionary(one => one.Id, StringComparer.Ordinal);
        foreach (var requirement in portal.Requirements)
        {
            CheckOverride(requirement, byId);
            CheckSeats(requirement);
        }

        foreach (var group in portal.Requirements.Where(one => one.IsDuty).GroupBy(one => (one.Scope.Committee, one.Kind.Name, one.Word("group"), one.Word("side"))).Where(group => group.Key.Committee is not null))
        {
            CheckPairs([.. group]);
        }
    }

    private void CheckOverride(Requirement requirement, Dictionary<string, Requirement> byId)
    {
        if (requirement.Overrides is not { } id || !byId.TryGetValue(id, out var target))
        {
            return;
        }

        if (target.Basis == Basis.Law || target.Adaptable == false)
        {
            diagnostics.Add(new Diagnostic(
                ModelRules.Override,
                new($"«{requirement.Title}» kan ikke gå foran «{target.Title}», som ikke kan tilpasses.", $"«{requirement.Title}» kan ikkje gå føre «{target.Title}», som ikkje kan tilpassast."),
                requirement.Place)
            {
                Related = [new RelatedPlace(target.Place, new("Kravet som ikke kan tilpasses.", "Kravet som ikkje kan tilpassast."))],
            });
            return;
        }

        var seen = new HashSet<string>(StringComparer.Ordinal);
        for (var next = requirement; next.Overrides is { } over && byId.TryGetValue(over, out var following); next = following)
        {
            if (following.Id == requirement.Id)
            {
                diagnostics.Add(
                    ModelRules.Override,
                    requirement.Place,
                    $"«{requirement.Title}» går foran seg selv gjennom «{target.Title}».",
                    $"«{requirement.Title}» går føre seg sjølv gjennom «{target.Title}».");
                return;
            }

            if (!seen.Add(following.Id))
            {
                return;
            }
        }
    }

    private void CheckSeats(Requirement requirement)
    {
        if (requirement.Count("total") is { Max: { } most } && requirement.Seats.Count > 0 && requirement.Seats.Where(Counts).Sum(seat => seat.Count.Min) is var least && least > most)
        {
            diagnostics.Add(
                ModelRules.ImpossibleSeats,
                requirement.Place,
                $"«{requirement.Title}» krever {most} plasser i alt, men plassene er minst {least}.",
                $"«{requirement.Title}» krev {most} plassar i alt, men plassane er minst {least}.");
        }
    }

    // Those that the total counts; of «each» the number isn't known from the rule alone.
    private static bool Counts(Seat seat) => seat.Kind is SeatKind.Voting or SeatKind.Member && seat.Selector is not SeatSelector.OfEach;

    private void CheckPairs(IReadOnlyList<Requirement> group)
    {
        for (var i = 0; i < group.Count; i++)
        {
            for (var j = i + 1; j < group.Count; j++)
            {
                var (first, second) = (group[i], group[j]);
                if (Overlap(first, second) && first.Overrides != second.Id && second.Overrides != first.Id && CantBoth(first, second))
                {
                    diagnostics.Add(new Diagnostic(
                        ModelRules.Contradiction,
                        new($"«{second.Title}» og «{first.Title}» kan ikke begge oppfylles.", $"«{second.Title}» og «{first.Title}» kan ikkje begge oppfyllast."),
                        second.Place)
                    {
                        Related = [new RelatedPlace(first.Place, new("Det andre kravet.", "Det andre kravet."))],
                    });
                }
            }
        }
    }

    private static bool Overlap(Requirement one, Requirement other) =>
        !(one.Period.Until is { } end && other.Period.From is { } start && end.Latest < start.Earliest)
        && !(other.Period.Until is { } otherEnd && one.Period.From is { } otherStart && otherEnd.Latest < otherStart.Earliest);

    private static bool CantBoth(Requirement one, Requirement other) =>
        Disjoint(one.Count("perYear"), other.Count("perYear"))
        || Disjoint(one.Count("count"), other.Count("count"))
        || Disjoint(one.Count("total"), other.Count("total"))
        || (one.Word("chairSide") is { } side && other.Word("chairSide") is { } otherSide && side != otherSide);

    private static bool Disjoint(Count? one, Count? other) =>
        one is { } a && other is { } b && ((a.Max is { } most && most < b.Min) || (b.Max is { } otherMost && otherMost < a.Min));
}
