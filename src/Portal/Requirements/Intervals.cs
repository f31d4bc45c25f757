using Samla.Model;

namespace Samla.Requirements;

/// <summary>How a known number stands to a wanted one, where both may be intervals.</summary>
public static class Intervals
{
    /// <summary>Met when all that it can be is wanted, broken when nothing of it is, undocumented in between.</summary>
    public static Outcome Compare(Count wanted, Count known)
    {
        if (!known.Known && known.Min == 0)
        {
            return Outcome.Undocumented;
        }

        var tooFew = known.Max is { } most && most < wanted.Min;
        var tooMany = wanted.Max is { } limit && known.Min > limit;
        if (tooFew || tooMany)
        {
            return Outcome.Broken;
        }

        var enough = known.Min >= wanted.Min;
        var notTooMany = wanted.Max is null || (known.Max is { } max && max <= wanted.Max);
        return enough && notTooMany && known.Known ? Outcome.Met : Outcome.Undocumented;
    }

    /// <summary>The most pressing of some outcomes; not applicable when there is none.</summary>
    public static Outcome Worst(IEnumerable<Outcome> outcomes) => outcomes.DefaultIfEmpty(Outcome.NotApplicable).Min();
}
