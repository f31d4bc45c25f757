using Samla.Model;
using Samla.Requirements.Kinds;
using Samla.Time;

namespace Samla.Requirements;

/// <summary>Whose turn it is to lead a committee, where a rule says that the sides do so in turn.</summary>
/// <param name="Rule">The rule.</param>
/// <param name="Side">The side that leads, or that led when it was last told of; null when nothing is told.</param>
/// <param name="Since">When it took over; null when that isn't told.</param>
/// <param name="LastTold">When it was last told that this side led; null when it surely leads that day.</param>
/// <param name="ChangesBy">The day by which the other side takes over by the rule; null when that can't be said.</param>
public sealed record LeadershipTurn(Requirement Rule, Side? Side, PartialDate? Since, PartialDate? LastTold, DateOnly? ChangesBy)
{
    /// <summary>The turn in a committee; null when no rule that binds it says that the sides take turns. A rule of its own goes before a national one.</summary>
    public static LeadershipTurn? Of(Model.Portal portal, DateOnly today, Committee committee, IEnumerable<Finding> findings)
    {
        var rule = findings
            .Where(one => one.Outcome is not (Outcome.NotApplicable or Outcome.Waived) && one.Requirement.Kind is LeadershipRequirement && one.Requirement.Count("alternatesEveryYears") is not null)
            .Select(one => one.Requirement)
            .MaxBy(one => one.OwnCommunity is not null);
        if (rule is null)
        {
            return null;
        }

        var on = new Judging(portal, today);
        if (LeadershipRequirement.TurnOf(on, committee) is (var side, var turn, _))
        {
            var since = turn[^1].Period.From!.Value;
            return new(rule, side, since, null, rule.Count("alternatesEveryYears")!.Value.Max is { } years ? LeadershipRequirement.SurelyBegan(rule, since).AddYears(years) : null);
        }

        var last = committee.Leaders
            .Where(one => one.Role == LeaderRole.Chair && LeadershipRequirement.SideOf(on, one) is not null && Told(one)?.Earliest <= today)
            .MaxBy(one => Told(one)!.Value.Latest);
        return last is null ? new(rule, null, null, null, null) : new(rule, LeadershipRequirement.SideOf(on, last), null, Told(last), null);
    }

    private static PartialDate? Told(Leader leader) => leader.Period.Until ?? leader.Seen ?? leader.Period.From;
}
