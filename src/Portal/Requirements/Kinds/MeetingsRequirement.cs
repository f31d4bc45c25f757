using Samla.Diagnostics;
using Samla.Model;
using Samla.Text;
using Samla.Time;

namespace Samla.Requirements.Kinds;

/// <summary>That a committee meets so many times in each calendar year that is over.</summary>
public sealed class MeetingsRequirement : RequirementKind
{
    /// <inheritdoc/>
    public override Bilingual About { get; } = new("Hvor mange møter et organ skal ha i året.", "Kor mange møte eit organ skal ha i året.");

    /// <inheritdoc/>
    public override IReadOnlyList<SettingField> Settings { get; } =
    [
        new("perYear", SettingType.Count, new("Hvor mange møter i året.", "Kor mange møte i året."), Required: true),
        new(
            "attended",
            SettingType.Words,
            new("Hvilke sider som skal være til stede.", "Kva sider som skal vere til stades."),
            Allowed: [Words<Side>.For(Side.Municipal), Words<Side>.For(Side.Specialist)]),
    ];

    /// <inheritdoc/>
    public override string JudgedBy => "tally";

    /// <inheritdoc/>
    public override Bilingual Expected(Judging on, Requirement requirement, Subject subject)
    {
        var meetings = FindingWords.Meetings(PerYear(requirement));
        var sides = Attending(requirement).Select(FindingWords.Side).ToList();
        var there = sides.Count == 0 ? new Bilingual("", "") : new Bilingual(
            $" med {FindingWords.Listed([.. sides.Select(one => one.Nb)])} til stede",
            $" med {FindingWords.Listed([.. sides.Select(one => one.Nn)])} til stades");
        return new($"Krever {meetings.Nb} i året{there.Nb}.", $"Krev {meetings.Nn} i året{there.Nn}.");
    }

    /// <inheritdoc/>
    public override Verdict Judge(Judging on, Requirement requirement, Subject subject) =>
        CommitteeVerdicts.Of(on, subject, committee => One(on, requirement, committee));

    private static Verdict One(Judging on, Requirement requirement, Committee committee)
    {
        if (Start(on, committee) is not { } start)
        {
            return Verdict.Undocumented(new("Ingen møter er dokumentert.", "Ingen møte er dokumenterte."), committee.Place);
        }

        var first = Math.Max(start + 1, FirstYear(requirement.Period));
        var last = on.Today.Year - 1;
        if (first > last)
        {
            return new Verdict(Outcome.NotApplicable, new("Det første hele året er ikke over ennå.", "Det første heile året er ikkje over enno."), committee.Place);
        }

        var years = Enumerable.Range(first, last - first + 1).Select(year => YearOf(on, requirement, committee, year)).ToList();
        var outcome = Intervals.Worst(years.Select(one => one.Outcome));
        List<SourceRef> sources = [.. years.SelectMany(one => one.Sources).DistinctBy(one => (one.Id, one.At))];
        return new Verdict(
            outcome,
            FindingWords.Sentence(FindingWords.Joined(", ", Spans(years))),
            years.First(one => one.Outcome == outcome).Place ?? committee.Place,
            sources.Count == 0 ? null : sources);
    }

    private static Count PerYear(Requirement requirement) => requirement.Count("perYear") ?? new Count(1, null);

    private static List<Side> Attending(Requirement requirement) => [.. requirement.AllWords("attended").Select(Words<Side>.Find).OfType<Side>()];

    // The year in which the committee began, as late as it can be; a body that is older than the community is judged from the community's beginning.
    private static int? Start(Judging on, Committee committee)
    {
        PartialDate?[] beginnings = [committee.Period.From ?? committee.Period.FromPlanned, on.Portal.Communities.Find(committee.Community)?.Established];
        var began = beginnings.Max();
        var known = committee.Tally.Where(one => one.Held > 0).Select(one => one.Year).Concat(Held(on, committee).Select(one => one.Date.Latest.Year)).ToList();
        return began?.Latest.Year ?? (known.Count > 0 ? known.Min() : null);
    }

    // The first whole year of a period.
    private static int FirstYear(Period period) =>
        (period.From ?? period.FromPlanned) is not { } from ? int.MinValue : from.Earliest.DayOfYear == 1 ? from.Earliest.Year : from.Earliest.Year + 1;

    private static IEnumerable<Meeting> Held(Judging on, Committee committee) =>
        on.Portal.MeetingsOf(committee.Id).Where(one => one.StatusOn(on.Today) == MeetingStatus.Held);

    private static YearFound YearOf(Judging on, Requirement requirement, Committee committee, int year)
    {
        var held = Held(on, committee).Where(one => one.Date.Earliest.Year == year && one.Date.Latest.Year == year).ToList();
        var (attended, absent) = Attended(on, requirement, held);
        if (committee.Tally.FirstOrDefault(one => one.Year == year && one.Held is not null) is { Held: { } number } tally)
        {
            var open = held.Count < number && Attending(requirement).Count > 0 ? Outcome.Undocumented : attended;
            var count = Count.Exactly(number);
            return new(year, count, false, attended == Outcome.Broken, Worst(Intervals.Compare(PerYear(requirement), count), attended, open), absent ?? tally.Place, tally.Sources);
        }

        var sources = held.SelectMany(one => one.Head.Sources).ToList();
        if (Practice(on, requirement, committee, year) is { } practice)
        {
            var described = practice.Count("perYear") ?? new Count(0, null);
            var known = new Count(Math.Max(described.Min, held.Count), described.Max is { } most ? Math.Max(most, held.Count) : null);
            var open = Attending(requirement).Count > 0 ? Worst(attended, Outcome.Undocumented) : attended;
            return new(year, known, true, attended == Outcome.Broken, Worst(Intervals.Compare(PerYear(requirement), known), open), absent ?? practice.Place, [.. sources, .. practice.Sources]);
        }

        var least = new Count(held.Count, null);
        return new(year, least, false, attended == Outcome.Broken, Worst(Intervals.Compare(PerYear(requirement), least), attended), absent ?? held.FirstOrDefault()?.Place, sources);
    }

    private static Outcome Worst(params Outcome[] outcomes) => Intervals.Worst(outcomes);

    // A described practice tells of the years that were over when its newest source was written. It doesn't tell of itself.
    private static Requirement? Practice(Judging on, Requirement requirement, Committee committee, int year) => on.PracticesOf(committee).FirstOrDefault(one =>
        one.Kind is MeetingsRequirement
        && one.Id != requirement.Id
        && FirstYear(one.Period) <= year
        && (one.Period.Until is not { } until || until.Latest >= new DateOnly(year, 12, 31))
        && Statements.Newest(Statements.Dates(on.Portal, one.Sources)) is { } newest
        && Statements.Surely(newest) >= new DateOnly(year, 12, 31));

    // Whether each meeting had somebody from the sides that are asked for, and where it is seen that one hadn't.
    private static (Outcome Outcome, Place? Place) Attended(Judging on, Requirement requirement, IReadOnlyList<Meeting> held)
    {
        var sides = Attending(requirement);
        if (sides.Count == 0)
        {
            return (Outcome.Met, null);
        }

        var judged = held.Select(meeting => (Outcome: Worst([.. sides.Select(side => There(on, meeting, side))]), meeting.Place)).ToList();
        var outcome = judged.Count == 0 ? Outcome.Undocumented : Worst([.. judged.Select(one => one.Outcome)]);
        return (outcome, judged.Where(one => one.Outcome == outcome && outcome != Outcome.Met).Select(one => (Place?)one.Place).FirstOrDefault());
    }

    private static Outcome There(Judging on, Meeting meeting, Side side)
    {
        var there = meeting.Attendance.Where(one => !one.Absent).Select(one => on.SideOfNamed(one.Organisation)).ToList();
        return there.Contains(side) ? Outcome.Met
            : there.Count == 0 || there.Contains(null) ? Outcome.Undocumented
            : Outcome.Broken;
    }

    // «4 i 2021–2023, ikke dokumentert i 2024».
    private static IEnumerable<Bilingual> Spans(List<YearFound> years)
    {
        for (var at = 0; at < years.Count;)
        {
            var (one, after, first) = (years[at].Number, years[at].After, years[at].Year);
            for (at++; at < years.Count && years[at].Number == one && years[at].After == after; at++)
            {
            }

            var last = years[at - 1].Year;
            var when = last == first ? $"{first}" : $"{first}–{last}";
            yield return new($"{one.Nb} i {when}{after.Nb}", $"{one.Nn} i {when}{after.Nn}");
        }
    }

    private sealed record YearFound(int Year, Count Known, bool IsPractice, bool LacksSide, Outcome Outcome, Place? Place, IReadOnlyList<SourceRef> Sources)
    {
        public Bilingual After => LacksSide ? new(" (der en av sidene manglet)", " (der ei av sidene mangla)") : new("", "");

        public Bilingual Number => Known is { Min: 0, Max: null } ? new("ikke dokumentert", "ikkje dokumentert")
            : IsPractice ? new($"{FindingWords.Number(Known).Nb} etter beskrevet praksis", $"{FindingWords.Number(Known).Nn} etter skildra praksis")
            : FindingWords.Number(Known);
    }
}
