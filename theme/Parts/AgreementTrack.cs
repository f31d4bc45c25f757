using Samla.Model;

namespace Samla.Theme.Parts;

/// <summary>An agreement's years on a track of 28 half-years that ends soon after the day of the page. Decoration: the sentence beside it says the same.</summary>
/// <param name="Classes">The classes of the bar.</param>
public sealed record AgreementTrack(string Classes)
{
    private const int Columns = 28;
    private const int YearsBefore = 12;

    /// <summary>The names of the years above the track: the column and the year.</summary>
    public static IEnumerable<(int Column, int Year)> Years(DateOnly today) =>
        Enumerable.Range(0, Columns / 4).Select(i => (i * 4 + 1, today.Year - YearsBefore + i * 2));

    /// <summary>The column of a day, from 1 to 28.</summary>
    public static int Column(DateOnly day, DateOnly today) =>
        Math.Clamp((day.Year - today.Year + YearsBefore) * 2 + (day.Month > 6 ? 2 : 1), 1, Columns);

    /// <summary>The bar of an agreement; null when neither its beginning nor its end is known.</summary>
    public static AgreementTrack? Of(View view, Agreement agreement, AgreementStatus status)
    {
        var from = agreement.ValidFrom ?? agreement.ValidFromPlanned;
        var until = agreement.ValidUntil?.Latest
            ?? (status.Standing == AgreementStanding.Replaced ? status.ReplacedBy.Select(one => one.ValidFrom?.Earliest).Min() : null);
        if (from is null && until is null)
        {
            return null;
        }

        var start = from is { } known ? Column(known.Earliest, view.Today) : 1;
        var end = until is { } last ? Math.Max(start, Column(last, view.Today)) + 1 : Columns;
        var look = status.Standing switch
        {
            AgreementStanding.Ended or AgreementStanding.Replaced => " past",
            AgreementStanding.Planned or AgreementStanding.NotYet => " plan",
            _ => until is null ? " open" : "",
        };
        return new AgreementTrack($"span{look} f{start} t{Math.Max(start + 1, end)}");
    }
}
