using Samla.Model;
using Samla.Text;
using Samla.Time;

namespace Samla.Theme.Parts;

/// <summary>How an agreement stands on the day of the page, and by which others it was replaced.</summary>
public sealed record AgreementStatus(AgreementStanding Standing, IReadOnlyList<Agreement> ReplacedBy)
{
    /// <summary>The status of an agreement.</summary>
    public static AgreementStatus Of(View view, Agreement agreement)
    {
        var successors = view.Portal.AgreementsOf(agreement.Community ?? National.Folder).Where(one => one.Replaces.Contains(agreement.Id)).ToList();
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
        return new AgreementStatus(standing, successors);
    }

    /// <summary>Agreements with what holds first, then what is to come, then what was; the highest level first in each.</summary>
    public static IEnumerable<Agreement> Sorted(View view, IEnumerable<Agreement> agreements) => agreements
        .OrderBy(one => Of(view, one).Standing switch
        {
            AgreementStanding.Ended or AgreementStanding.Replaced => 2,
            AgreementStanding.Planned or AgreementStanding.NotYet => 1,
            _ => 0,
        })
        .ThenBy(one => one.Levels.Count == 0 ? AgreementLevel.Procedure : one.Levels.Min())
        .ThenBy(one => int.TryParse(one.Number, out var number) ? number : int.MaxValue)
        .ThenBy(one => one.Title, NorwegianOrder.Instance)
        .ThenBy(one => one.Id, StringComparer.Ordinal);

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
}
