using Samla.Model;

namespace Samla.Theme.Parts;

/// <summary>Decisions that are listed together: all of them, a community's, or those about a topic.</summary>
/// <param name="Community">Whose they are; null for all communities.</param>
/// <param name="Topic">What they are about; null for everything.</param>
/// <param name="Decisions">Newest first.</param>
public sealed record DecisionScope(Community? Community, DecisionTopic? Topic, IReadOnlyList<Handling> Decisions)
{
    // What a page shows that leads on to others.
    private const int Sample = 20;

    /// <summary>True for the list of all.</summary>
    public bool IsAll => Community is null && Topic is null;

    /// <summary>The years with their number of decisions, newest first, when each has a page of its own.</summary>
    public IReadOnlyList<(int Value, int Count)> Years { get; } =
        (Community is null && Topic is null) || Decisions.Count > PageLength.MostRows ? Counted(Decisions, one => one.Meeting.Date.Earliest.Year) : [];

    /// <summary>Every page of the list: the first, the years where they are parted, the months of a long year, the parts of a long month.</summary>
    public IEnumerable<DecisionSlice> Slices(DecisionLists lists)
    {
        yield return new DecisionSlice(lists, this, null, [], null, 1, 1, Decisions.Count, Shown(Decisions, IsAll ? Sample : PageLength.MostRows));
        foreach (var year in Years.Count == 0 ? [] : Decisions.GroupBy(one => one.Meeting.Date.Earliest.Year))
        {
            Handling[] all = [.. year];
            var months = all.Length > PageLength.MostRows ? Counted(all, one => one.Meeting.Date.Earliest.Month) : [];
            yield return new DecisionSlice(lists, this, year.Key, months, null, 1, 1, all.Length, Shown(all, PageLength.MostRows));
            foreach (var month in months.Count == 0 ? [] : all.GroupBy(one => one.Meeting.Date.Earliest.Month))
            {
                Handling[][] parts = [.. month.Chunk(PageLength.MostRows)];
                for (var i = 0; i < parts.Length; i++)
                {
                    yield return new DecisionSlice(lists, this, year.Key, months, month.Key, i + 1, parts.Length, parts.Sum(part => part.Length), parts[i]);
                }
            }
        }
    }

    private static IReadOnlyList<Handling> Shown(IReadOnlyList<Handling> all, int limit) => all.Count > limit ? [.. all.Take(Sample)] : all;

    private static IReadOnlyList<(int Value, int Count)> Counted(IEnumerable<Handling> decisions, Func<Handling, int> by) =>
        [.. decisions.GroupBy(by).Select(group => (group.Key, group.Count()))];
}
