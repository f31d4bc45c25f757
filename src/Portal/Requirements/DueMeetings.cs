using Samla.Model;

namespace Samla.Requirements;

/// <summary>Years that end with fewer meetings than a requirement asks for, as far as they have been held or planned.</summary>
internal static class DueMeetings
{
    /// <summary>All of them, to the year of <paramref name="until"/>. Of several requirements the one that asks for most counts.</summary>
    public static IEnumerable<DueItem> All(Judging on, IEnumerable<Finding> findings, DateOnly until) => findings
        .Where(finding => finding.Requirement.Count("perYear") is { Min: > 0 })
        .SelectMany(finding => DueDates.CommitteesOf(on, finding).Select(committee => (Committee: committee, Least: finding.Requirement.Count("perYear")!.Value.Min)))
        .GroupBy(one => one.Committee.Id, one => one)
        .Select(group => group.MaxBy(one => one.Least))
        .SelectMany(one => Enumerable.Range(on.Today.Year, until.Year - on.Today.Year + 1).Select(year => Of(on, one.Committee, one.Least, year)))
        .OfType<DueItem>();

    private static DueItem? Of(Judging on, Committee committee, int least, int year)
    {
        var statuses = on.Portal.MeetingsOf(committee.Id).Where(one => one.Date.Earliest.Year == year).Select(one => one.StatusOn(on.Today)).ToList();
        var tally = committee.Tally.FirstOrDefault(one => one.Year == year);
        var held = Math.Max(statuses.Count(one => one == MeetingStatus.Held), tally?.Held ?? 0);
        var planned = statuses.Count(one => one is MeetingStatus.Planned or MeetingStatus.Tentative);
        // What isn't confirmed may have been held.
        var perhaps = statuses.Count(one => one == MeetingStatus.Unknown);
        var missing = least - Math.Max(held + planned + perhaps, tally?.Planned ?? 0);
        return missing <= 0 ? null : new DueItem(
            new(year, 12, 31),
            DueKind.Meetings,
            committee.Community,
            new(
                $"{committee.ShortTitle}: {missing} {(missing == 1 ? "møte" : "møter")} til må holdes eller dokumenteres i {year}. Kravet er minst {least}. Holdt: {held}, planlagt: {planned}{(perhaps > 0 ? $", ikke bekreftet: {perhaps}" : "")}.",
                $"{committee.ShortTitle}: {missing} møte til må haldast eller dokumenterast i {year}. Kravet er minst {least}. Haldne: {held}, planlagde: {planned}{(perhaps > 0 ? $", ikkje stadfesta: {perhaps}" : "")}."),
            committee.Place);
    }
}
