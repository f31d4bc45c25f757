using Samla.Model;
using Samla.Text;

namespace Samla.Requirements;

/// <summary>A verdict for each committee that a subject stands for, as one.</summary>
internal static class CommitteeVerdicts
{
    /// <summary>The verdict of the committee; of a community's committees the most pressing, with what was found in each.</summary>
    public static Verdict Of(Judging on, Subject subject, Func<Committee, Verdict> judge)
    {
        var judged = on.CommitteesOf(subject).Select(committee => (Committee: committee, Verdict: judge(committee))).ToList();
        return judged.Count switch
        {
            0 => Verdict.Undocumented(new("Ingen organer er dokumentert.", "Ingen organ er dokumenterte.")),
            1 => judged[0].Verdict,
            _ => new Verdict(
                Intervals.Worst(judged.Select(one => one.Verdict.Outcome)),
                FindingWords.Joined(" ", judged.Select(one => new Bilingual($"{one.Committee.ShortTitle}: {one.Verdict.Found.Nb}", $"{one.Committee.ShortTitle}: {one.Verdict.Found.Nn}"))),
                judged.MinBy(one => one.Verdict.Outcome).Verdict.Place),
        };
    }
}
