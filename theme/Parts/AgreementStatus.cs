using Samla.Model;
using Samla.Text;
using Samla.Time;

namespace Samla.Theme.Parts;

/// <summary>How an agreement stands on the day of the page, what is coming for it, and by which others it was replaced.</summary>
public sealed record AgreementStatus(AgreementStanding Standing, IReadOnlyList<AgreementNotice> Notices, IReadOnlyList<Agreement> ReplacedBy)
{
    private const int MonthsOfWarning = 3;

    /// <summary>Whether it is no more.</summary>
    public bool IsPast => Standing is AgreementStanding.Ended or AgreementStanding.Replaced;

    /// <summary>The status of an agreement.</summary>
    public static AgreementStatus Of(View view, Agreement agreement)
    {
        var successors = SuccessorsOf(view, agreement);
        var presence = agreement.Period.On(view.Today);
        var replaced = successors.Any(one => one.Period.On(view.Today) is Presence.Yes or Presence.Ended);
        var standing = presence switch
        {
            Presence.NotYet => agreement.ValidFrom is null ? AgreementStanding.Planned : AgreementStanding.NotYet,
            _ when replaced => AgreementStanding.Replaced,
            Presence.Ended => AgreementStanding.Ended,
            Presence.Perhaps when agreement.ValidFrom is null && agreement.ValidFromPlanned is not null => AgreementStanding.Planned,
            Presence.Perhaps => AgreementStanding.Unclear,
            _ => agreement.ValidFrom is null ? AgreementStanding.Undated : AgreementStanding.InForce,
        };
        return new AgreementStatus(standing, standing is AgreementStanding.InForce or AgreementStanding.Undated ? [.. NoticesOf(view, agreement)] : [], successors);
    }

    /// <summary>Agreements with what holds first, then what is to come, then what was; the highest level first in each.</summary>
    public static IEnumerable<Agreement> Sorted(View view, IEnumerable<Agreement> agreements) => agreements
        .OrderBy(one => Of(view, one).Standing switch
        {
            AgreementStanding.Ended or AgreementStanding.Replaced => 2,
            AgreementStanding.Planned or AgreementStanding.NotYet => 1,
            _ => 0,
        })
        .ThenBy(LevelOf)
        .ThenBy(one => int.TryParse(one.Number, out var number) ? number : int.MaxValue)
        .ThenBy(one => one.Title, NorwegianOrder.Instance)
        .ThenBy(one => one.Id, StringComparer.Ordinal);

    /// <summary>The level that counts: the highest of those that it has; without any it comes last.</summary>
    public static AgreementLevel LevelOf(Agreement agreement) => agreement.Levels.Count == 0 ? AgreementLevel.Procedure : agreement.Levels.Min();

    /// <summary>What holds in place of an agreement that was replaced: those at the end of the chain of replacements that have begun to hold.</summary>
    public static IReadOnlyList<Agreement> InsteadOf(View view, Agreement agreement)
    {
        List<Agreement> found = [];
        Follow(agreement, [agreement.Id]);
        return found;

        void Follow(Agreement from, HashSet<string> seen)
        {
            foreach (var next in SuccessorsOf(view, from).Where(one => seen.Add(one.Id)))
            {
                switch (Of(view, next))
                {
                    case { Standing: AgreementStanding.Replaced }:
                        Follow(next, seen);
                        break;
                    case { Standing: AgreementStanding.InForce or AgreementStanding.Undated or AgreementStanding.Unclear }:
                        found.Add(next);
                        break;
                }
            }
        }
    }

    /// <summary>All that is tied to an agreement by one having replaced another, itself too, the newest first.</summary>
    public static IReadOnlyList<Agreement> HistoryOf(View view, Agreement agreement)
    {
        Dictionary<string, int> steps = new() { [agreement.Id] = 0 };
        List<Agreement> all = [agreement];
        for (var i = 0; i < all.Count; i++)
        {
            var step = steps[all[i].Id];
            foreach (var (other, at) in SuccessorsOf(view, all[i]).Select(one => (one, step + 1)).Concat(all[i].Replaces.Select(view.Portal.Agreements.Find).OfType<Agreement>().Select(one => (one, step - 1))))
            {
                if (steps.TryAdd(other.Id, at))
                {
                    all.Add(other);
                }
            }
        }

        return [.. all.OrderByDescending(one => steps[one.Id]).ThenBy(LevelOf).ThenBy(one => one.Title, NorwegianOrder.Instance)];
    }

    /// <summary>The sentence with the dates.</summary>
    public static string Dates(View view, Agreement agreement)
    {
        var words = view.W;
        var from = agreement.ValidFrom is { } start ? words.From(View.Date(start))
            : agreement.ValidFromPlanned is { } planned ? words.PlannedFrom(View.Date(planned))
            : words.StartUndocumented;
        var until = agreement.ValidUntil is { } end ? words.Until(View.Date(end)) : null;
        return until is not null ? $"{View.Capital(from)} {until}."
            : agreement.ValidFrom is not null ? $"{View.Capital(from)}, {words.WithoutEnd}."
            : $"{View.Capital(from)}.";
    }

    /// <summary>The sentence on when an agreement is to be gone through; null when nothing is told of that.</summary>
    public static string? Review(View view, Agreement agreement)
    {
        if (agreement.ReviewEvery is not { } every)
        {
            return null;
        }

        var words = view.W;
        var due = ReviewDue(agreement) is { } day ? NorwegianDates.Long(day) : null;
        return agreement.LastReviewed is not { } last ? words.ReviewNeverTold(words.Every(every), due)
            : ReviewDue(agreement) < view.Today ? words.ReviewOverdue(words.Every(every), View.Date(last), due!)
            : words.ReviewNext(words.Every(every), View.Date(last), due!);
    }

    private static List<Agreement> SuccessorsOf(View view, Agreement agreement) =>
        [.. view.Portal.AgreementsOf(agreement.Community ?? National.Folder).Where(one => one.Replaces.Contains(agreement.Id))];

    private static IEnumerable<AgreementNotice> NoticesOf(View view, Agreement agreement)
    {
        if (agreement.ValidUntil is { } until && until.Earliest <= view.Today.AddYears(1))
        {
            yield return AgreementNotice.Ends;
        }

        if (agreement.ReviewEvery is not null && (agreement.LastReviewed is null || ReviewDue(agreement) <= view.Today.AddMonths(MonthsOfWarning)))
        {
            yield return AgreementNotice.Review;
        }
    }

    // The first time counts from when it held.
    private static DateOnly? ReviewDue(Agreement agreement) => agreement.ReviewEvery is { } every && (agreement.LastReviewed ?? agreement.ValidFrom ?? agreement.Adopted) is { } last
        ? last.Latest.AddYears(every.Years ?? 0).AddMonths(every.Months ?? 0)
        : null;
}
