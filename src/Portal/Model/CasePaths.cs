using Samla.Time;

namespace Samla.Model;

/// <summary>The ways of a portal's cases, worked out once. Most cases are done with in one meeting; only the others are kept.</summary>
internal sealed class CasePaths
{
    private readonly Dictionary<string, CasePath> byHandling;
    private readonly Register<Meeting> meetings;
    private readonly Lazy<IReadOnlyList<Handling>> decisions;

    public CasePaths(Register<Meeting> meetings, IEnumerable<Agreement> agreements, IEnumerable<Guideline> guidelines, IEnumerable<Plan> plans)
    {
        this.meetings = meetings;
        decisions = new(() => [.. meetings.OrderByDescending(one => one.Date).ThenBy(one => one.Id, StringComparer.Ordinal).SelectMany(DecisionsOf)]);
        var later = (from meeting in meetings
                     from one in meeting.Cases
                     where one.Kind != CaseKind.Break && one.FirstHandling is not null
                     select new Handling(meeting, one)).ToLookup(FirstOf, StringComparer.Ordinal);
        var measures = plans.SelectMany(plan => plan.Measures.Where(one => one.Decision is not null).Select(one => new PlannedMeasure(plan, one)))
            .ToLookup(one => FirstOf(one.Measure.Decision!), StringComparer.Ordinal);
        var adopted = Adoptions(agreements, guidelines, plans).ToLookup(pair => FirstOf(pair.Handling), pair => pair.Entry, StringComparer.Ordinal);
        byHandling = ((IEnumerable<string>)[.. later.Select(one => one.Key), .. measures.Select(one => one.Key), .. adopted.Select(one => one.Key)])
            .Distinct(StringComparer.Ordinal)
            .Select(first => (Handlings: InOrder(first, later[first]), Measures: measures[first], Adopted: adopted[first]))
            .Where(found => found.Handlings.Count > 0)
            .Select(found => new CasePath(found.Handlings, [.. found.Measures], [.. found.Adopted]))
            .SelectMany(path => path.Handlings.Select(one => (one.Id, path)))
            .ToDictionary(pair => pair.Id, pair => pair.path, StringComparer.Ordinal);
    }

    /// <summary>Every case that was decided, newest first.</summary>
    public IReadOnlyList<Handling> Decisions => decisions.Value;

    /// <summary>The cases that several meetings took up, or that a plan does something about.</summary>
    public IEnumerable<CasePath> Followed => byHandling.Where(pair => pair.Value.IsFollowed && pair.Value.First.Id == pair.Key).Select(pair => pair.Value);

    /// <summary>The way of a case.</summary>
    public CasePath Of(Handling handling) => byHandling.GetValueOrDefault(handling.Id) ?? new CasePath([handling], [], []);

    /// <summary>The meeting that adopted it, by committee and date; null when committee or day isn't known.</summary>
    public static (string Committee, PartialDate Date)? Adoption(Entry entry)
    {
        var (by, date) = entry switch
        {
            Agreement one => (one.AdoptedBy, one.Adopted),
            Guideline one => (one.AdoptedBy, one.Adopted),
            Plan one => (one.AdoptedBy, one.Adopted),
            _ => (null, null),
        };
        return by is not null && date is { Precision: DatePrecision.Day } day ? (by, day) : null;
    }

    /// <summary>The committee and the date of a meeting.</summary>
    public static (string Committee, PartialDate Date) MeetingOf(Meeting meeting) => (meeting.Committee, meeting.Date);

    private static IEnumerable<Handling> DecisionsOf(Meeting meeting) => meeting.Cases.Where(one => one.Kind != CaseKind.Break && one.IsDecided).Select(one => new Handling(meeting, one));

    private List<Handling> InOrder(string first, IEnumerable<Handling> later) =>
        [.. later.Concat(Find(first) is { } found ? [found] : []).DistinctBy(one => one.Id).OrderBy(one => one.Meeting.Date).ThenBy(one => one.Meeting.Id, StringComparer.Ordinal)];

    // Which of several decisions adopted it is told by the title alone.
    private IEnumerable<(Handling Handling, Entry Entry)> Adoptions(IEnumerable<Agreement> agreements, IEnumerable<Guideline> guidelines, IEnumerable<Plan> plans)
    {
        var adopted = ((IEnumerable<Entry>)[.. agreements, .. guidelines, .. plans]).Where(one => Adoption(one) is not null).ToLookup(one => Adoption(one)!.Value);
        return from meeting in meetings
               where adopted.Contains(MeetingOf(meeting))
               from one in DecisionsOf(meeting)
               from entry in adopted[MeetingOf(meeting)]
               where one.Case.Title.Contains(entry.Title, StringComparison.OrdinalIgnoreCase) || one.Meeting.Cases.Count(other => other.IsDecided) == 1
               select (one, entry);
    }

    private string FirstOf(Handling one) => FirstOf(one.Id, one.Case.FirstHandling);

    private string FirstOf(string id) => FirstOf(id, Find(id)?.Case.FirstHandling);

    // A case may name another that itself names the first.
    private string FirstOf(string id, string? earlier)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal) { id };
        while (earlier is not null && seen.Add(earlier))
        {
            (id, earlier) = (earlier, Find(earlier)?.Case.FirstHandling);
        }

        return id;
    }

    private Handling? Find(string id) =>
        id.Split('#') is [var name, var anchor] && meetings.Find(name) is { } meeting && meeting.Cases.FirstOrDefault(one => one.Anchor == anchor) is { } found
            ? new Handling(meeting, found)
            : null;
}
