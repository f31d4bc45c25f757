namespace Samla.Model;

/// <summary>A case's way through meetings and tiers, and what came of it.</summary>
/// <param name="Handlings">Each meeting that took it up, oldest first; at least one.</param>
/// <param name="Measures">What plans set out to do on account of its decisions.</param>
/// <param name="Adopted">Agreements, guidelines and plans that its decisions adopted.</param>
public sealed record CasePath(IReadOnlyList<Handling> Handlings, IReadOnlyList<PlannedMeasure> Measures, IReadOnlyList<Entry> Adopted)
{
    /// <summary>The meeting that took it up first.</summary>
    public Handling First => Handlings[0];

    /// <summary>Whether there is more of it than one meeting's page tells.</summary>
    public bool IsFollowed => Handlings.Count > 1 || Measures.Count > 0;

    /// <summary>The meetings that took it up after this one.</summary>
    public IEnumerable<Handling> After(Handling handling) => Handlings.SkipWhile(one => one.Id != handling.Id).Skip(1);

    /// <summary>The measures that rest on the decision of this meeting.</summary>
    public IEnumerable<PlannedMeasure> MeasuresOf(Handling handling) => Measures.Where(one => one.Measure.Decision == handling.Id);

    /// <summary>What this meeting adopted with it.</summary>
    public IEnumerable<Entry> AdoptedBy(Handling handling) => Adopted.Where(one => CasePaths.Adoption(one) == CasePaths.MeetingOf(handling.Meeting));
}
