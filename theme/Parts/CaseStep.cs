using Samla.Model;
using Samla.Requirements;
using Samla.Theme.Interface;

namespace Samla.Theme.Parts;

/// <summary>A step of a case's way.</summary>
/// <param name="Lane">Its tier's place among the tiers of the way, from 1.</param>
/// <param name="What">What was done, in a word or two.</param>
/// <param name="Way">From which committee it rose or was sent down; null when neither.</param>
/// <param name="Handling">The meeting that did it; null for what a plan does, and for what isn't documented.</param>
/// <param name="Measures">What plans do.</param>
/// <param name="IsOpen">Whether it isn't documented, or hasn't been yet.</param>
public sealed record CaseStep(int Lane, string What, string? Way, Handling? Handling, IReadOnlyList<PlannedMeasure> Measures, bool IsOpen)
{
    /// <summary>The tiers of a way, highest first.</summary>
    public static IReadOnlyList<Tier> Tiers(View view, CasePath path) => [.. path.Handlings.Select(one => TierOf(view, one)).Distinct().Order()];

    /// <summary>The steps of a way: each meeting, then what plans do about it, or what would come and isn't documented.</summary>
    public static IReadOnlyList<CaseStep> Of(View view, CasePath path)
    {
        var tiers = Tiers(view, path);
        List<CaseStep> steps = [];
        for (var i = 0; i < path.Handlings.Count; i++)
        {
            var (one, before) = (path.Handlings[i], i == 0 ? null : path.Handlings[i - 1]);
            var coming = MeetingList.IsComing(view, one.Meeting);
            steps.Add(new CaseStep(Lane(one), Done(view, one, before is null, coming), WayTo(view, before, one), one, [], coming));
        }

        var last = path.Handlings[^1];
        if (path.Measures.Count > 0)
        {
            steps.Add(new CaseStep(Lane(last), view.W.Decisions.FollowUp, null, null, path.Measures, false));
        }
        else if (!MeetingList.IsComing(view, last.Meeting))
        {
            steps.Add(new CaseStep(Lane(last), last.Case.IsDecided ? view.W.Decisions.FollowUp : view.W.Decision, null, null, [], true));
        }

        return steps;

        int Lane(Handling one) => tiers.TakeWhile(tier => tier != TierOf(view, one)).Count() + 1;
    }

    private static Tier TierOf(View view, Handling one) => view.Portal.Committees.Find(one.Meeting.Committee)?.Tier ?? Tier.Outside;

    private static string Done(View view, Handling one, bool isFirst, bool coming)
    {
        var words = view.W.Decisions;
        return coming ? words.Coming : one.Case.IsDecided ? words.Decided : isFirst ? words.Raised : words.Handled(one.Case.Kind);
    }

    // Only the four tiers stand above one another.
    private static string? WayTo(View view, Handling? before, Handling one)
    {
        if (before is null || TierOf(view, before) > Tier.Local || TierOf(view, one) > Tier.Local)
        {
            return null;
        }

        var from = view.NameOf(before.Meeting.Committee);
        var rise = TierOf(view, before).CompareTo(TierOf(view, one));
        return rise > 0 ? view.W.Decisions.LiftedFrom(from) : rise < 0 ? view.W.Decisions.SentFrom(from) : null;
    }
}
