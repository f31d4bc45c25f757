using Samla.Model;
using Samla.Time;

namespace Samla.Requirements;

/// <summary>Agreements that end, and those that are to be gone through. The first time counts from when it held.</summary>
internal static class DueAgreements
{
    /// <summary>All of them that haven't ended.</summary>
    public static IEnumerable<DueItem> All(Judging on)
    {
        foreach (var one in on.Portal.Agreements.Where(one => one.Period.On(on.Today) != Presence.Ended))
        {
            var name = one.Short ?? one.Title;
            if (one.ValidUntil is { } until)
            {
                yield return new(Statements.Surely(until), DueKind.AgreementEnd, one.Community, new($"«{name}» går ut.", $"«{name}» går ut."), one.Place);
            }

            if (one.ReviewEvery is { } every && (one.LastReviewed ?? one.ValidFrom ?? one.Adopted) is { } last)
            {
                yield return new(
                    DueDates.After(last, every.Years ?? 0, every.Months ?? 0),
                    DueKind.Review,
                    one.Community,
                    new($"«{name}» skal gjennomgås.", $"«{name}» skal gåast gjennom."),
                    one.Place);
            }
        }
    }
}
