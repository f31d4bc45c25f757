using Samla.Model;
using Samla.Text;
using Samla.Time;

namespace Samla.Requirements;

/// <summary>Where a requirement says that the sides lead in turn: the day that it is the other side's.</summary>
internal static class DueLeadership
{
    /// <summary>All of them, where it is known when the side that leads began.</summary>
    public static IEnumerable<DueItem> All(Judging on, IEnumerable<Finding> findings)
    {
        foreach (var finding in findings)
        {
            foreach (var committee in DueDates.CommitteesOf(on, finding))
            {
                var leader = Roles(finding.Requirement).Select(role => Leading(on, committee, role)).FirstOrDefault(one => one is not null);
                if (finding.Requirement.Number("alternatesEveryYears") is { } years && leader is not null)
                {
                    yield return new(
                        DueDates.After(Began(committee, leader), years),
                        DueKind.Leadership,
                        committee.Community,
                        new($"{committee.ShortTitle}: ledelsen skal bytte side.", $"{committee.ShortTitle}: leiinga skal byte side."),
                        leader.Place);
                }
            }
        }
    }

    private static IEnumerable<LeaderRole> Roles(Requirement requirement) =>
        requirement.AllWords("roles").Select(Words<LeaderRole>.Find).OfType<LeaderRole>().DefaultIfEmpty(LeaderRole.Chair);

    private static Leader? Leading(Judging on, Committee committee, LeaderRole role) =>
        committee.Leaders.Where(one => one.Role == role && one.Period.From is not null && on.MayHold(one.Period)).MaxBy(one => one.Period.From);

    // Several leaders after each other may be from one side: it began with the first of them.
    private static PartialDate Began(Committee committee, Leader leader)
    {
        var began = leader.Period.From!.Value;
        foreach (var before in committee.Leaders
            .Where(one => one.Role == leader.Role && one.Period.From is { } from && from < began)
            .OrderByDescending(one => one.Period.From)
            .TakeWhile(one => leader.Side is not null && one.Side == leader.Side))
        {
            began = before.Period.From!.Value;
        }

        return began;
    }
}
