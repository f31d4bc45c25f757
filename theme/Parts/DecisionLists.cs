using Samla.Model;
using Samla.Text;

namespace Samla.Theme.Parts;

/// <summary>Every list of decisions: all, each community's, each topic's.</summary>
public sealed class DecisionLists
{
    private DecisionLists(Model.Portal portal)
    {
        All = new DecisionScope(null, null, portal.Decisions);
        var byCommunity = portal.Decisions.ToLookup(one => one.Meeting.Community);
        Communities = [.. portal.Communities.Where(one => byCommunity.Contains(one.Id)).OrderBy(one => one.ShortTitle, NorwegianOrder.Instance).Select(one => new DecisionScope(one, null, [.. byCommunity[one.Id]]))];
        Topics =
        [
            .. portal.Decisions.SelectMany(one => TopicsOf(portal, one).Select(topic => (Topic: topic, Decision: one)))
                .GroupBy(pair => pair.Topic.Slug, StringComparer.Ordinal)
                .Select(group => new DecisionScope(null, group.Select(pair => pair.Topic).OrderBy(topic => topic.Group is null).First(), [.. group.Select(pair => pair.Decision)]))
                .OrderBy(scope => scope.Topic!.Group is null).ThenBy(scope => scope.Topic!.Group).ThenBy(scope => scope.Topic!.Text, NorwegianOrder.Instance),
        ];
    }

    /// <summary>All decisions.</summary>
    public DecisionScope All { get; }

    /// <summary>Those of each community that has any, in the order of their names.</summary>
    public IReadOnlyList<DecisionScope> Communities { get; }

    /// <summary>Those about each topic, patient groups first.</summary>
    public IReadOnlyList<DecisionScope> Topics { get; }

    /// <summary>The lists of a portal.</summary>
    public static DecisionLists Of(Model.Portal portal) => new(portal);

    /// <summary>Every page of every list.</summary>
    public IEnumerable<DecisionSlice> Slices() => ((IEnumerable<DecisionScope>)[All, .. Communities, .. Topics]).SelectMany(scope => scope.Slices(this));

    /// <summary>What a decision is about: what its case was given in any meeting, whom its measures are for, and whom a committee with one patient group is for.</summary>
    public static IEnumerable<DecisionTopic> TopicsOf(Model.Portal portal, Handling decision)
    {
        var path = portal.PathOf(decision);
        var groups = path.Handlings.SelectMany(one => one.Case.PatientGroups)
            .Concat(path.Handlings.SelectMany(one => portal.Committees.Find(one.Meeting.Committee) is { PatientGroups: [var only] } ? [only] : Array.Empty<PatientGroup>()))
            .Concat(path.Measures.Select(one => one.Measure.PatientGroup).OfType<PatientGroup>());
        var words = path.Handlings.SelectMany(one => one.Case.Topics.Select(text => DecisionTopic.Of(text, one.Meeting.Language)));
        return groups.Distinct().Order().Select(DecisionTopic.Of).Concat(words).DistinctBy(topic => topic.Slug);
    }
}
