using Samla.Diagnostics;
using Samla.Model;
using Samla.Text;

namespace Samla.Requirements.Kinds;

/// <summary>
/// That a committee's cases are numbered on within the year: 1/24, 2/24 … in the order of the meetings. A gap where a meeting lies whose cases
/// aren't known is no gap.
/// </summary>
public sealed class CaseNumbersRequirement : RequirementKind
{
    /// <inheritdoc/>
    public override Bilingual About { get; } = new("At sakene har løpende nummer gjennom året.", "At sakene har løpande nummer gjennom året.");

    /// <inheritdoc/>
    public override IReadOnlyList<SettingField> Settings { get; } =
        [new("series", SettingType.Word, new("Hvor lenge nummerrekken går.", "Kor lenge nummerrekkja går."), Allowed: ["year"])];

    /// <inheritdoc/>
    public override string JudgedBy => "meetings";

    /// <inheritdoc/>
    public override IEnumerable<Subject> Subjects(Judging on, Requirement requirement) =>
        on.CommitteesOrCommunity(requirement).SelectMany(one => one.Kind == SubjectKind.Committee ? [one] : on.CommitteesOf(one).Select(Subject.Of));

    /// <inheritdoc/>
    public override Bilingual Expected(Judging on, Requirement requirement, Subject subject) => new("Krever løpende saksnumre gjennom året.", "Krev løpande saksnummer gjennom året.");

    /// <inheritdoc/>
    public override Verdict Judge(Judging on, Requirement requirement, Subject subject)
    {
        var committee = on.Committee(subject);
        var meetings = MinutesRequirement.Meetings(on, requirement, committee).ToList();
        var faults = new Faults();
        var series = new List<string>();
        var numbers = meetings.SelectMany(one => Numbers(on, one)).ToList();
        foreach (var wrong in numbers.Where(one => !one.IsOfItsYear))
        {
            faults.Add("Feil år", "Feil år", $"{wrong.Text} ({NorwegianDates.Long(wrong.Meeting.Date)})", wrong.Place);
        }

        foreach (var year in numbers.Where(one => one.IsOfItsYear).GroupBy(one => one.Year).OrderBy(group => group.Key))
        {
            Run(meetings, [.. year], faults);
            series.Add(year.Count() == 1 ? year.First().Text : $"{year.First().Text}–{year.Last().Text}");
        }

        var verdict = numbers.Count == 0 ? Verdict.Undocumented(new("Ingen saksnumre er dokumentert.", "Ingen saksnummer er dokumenterte."), committee.Place)
            : faults.Broken.Count > 0 ? Verdict.Broken(FindingWords.Joined(" ", faults.Broken.Select(one => one.Found)), faults.Broken[0].Place)
            : faults.Unknown.Count > 0 ? Verdict.Undocumented(FindingWords.Joined(" ", faults.Unknown.Select(one => one.Found)), faults.Unknown[0].Place)
            : Verdict.Met(new($"Numrene går uten hull: {FindingWords.Some(series)}.", $"Nummera går utan hol: {FindingWords.Some(series)}."));
        return verdict with { Sources = FindingWords.SourcesOf(meetings) };
    }

    private static void Run(List<Meeting> meetings, List<Number> numbers, Faults faults)
    {
        var first = numbers.MinBy(one => one.Value)!;
        if (first.Value > 1)
        {
            faults.Unknown.Add((new($"De første sakene er ikke dokumentert: rekken begynner med {first.Text}.", $"Dei første sakene er ikkje dokumenterte: rekkja byrjar med {first.Text}."), first.Place));
        }

        var all = numbers.Select(one => one.Value).ToHashSet();
        HashSet<int> seen = [numbers[0].Value];
        foreach (var (before, after) in numbers.Zip(numbers.Skip(1)))
        {
            if (!seen.Add(after.Value))
            {
                faults.Add("To ganger", "To gonger", after.Text, after.Place);
            }
            else if (after.Value < before.Value)
            {
                faults.Add("Feil rekkefølge", "Feil rekkjefølgje", $"{after.Text} etter {before.Text}", after.Place);
            }

            // A number that comes later, out of order, isn't missing.
            var missing = Enumerable.Range(before.Value + 1, Math.Max(0, after.Value - before.Value - 1)).Where(value => !all.Contains(value)).ToList();
            if (missing.Count == 0)
            {
                continue;
            }

            var names = FindingWords.Some([.. missing.Select(value => $"{value}{after.Text[after.Text.IndexOf('/')..]}")]);
            var between = meetings.SkipWhile(one => one != before.Meeting).TakeWhile(one => one != after.Meeting).Skip(1).FirstOrDefault();
            if (between is not null && before.Meeting != after.Meeting)
            {
                faults.Unknown.Add((
                    new($"Ikke dokumentert: {names}. Sakene i møtet {NorwegianDates.Long(between.Date)} er ikke kjent.", $"Ikkje dokumentert: {names}. Sakene i møtet {NorwegianDates.Long(between.Date)} er ikkje kjende."),
                    between.Place));
            }
            else
            {
                faults.Add("Mangler", "Manglar", names, after.Place);
            }
        }
    }

    // A case that is taken up again keeps its number. What was on the agenda of a cancelled meeting may come again.
    private static IEnumerable<Number> Numbers(Judging on, Meeting meeting) => meeting.StatusOn(on.Today) is MeetingStatus.Cancelled or MeetingStatus.Moved
        ? []
        : meeting.Cases.Where(one => one.Number is not null && one.FirstHandling?[(one.FirstHandling.IndexOf('#') + 1)..] != one.Anchor).Select(one => Number.Of(one, meeting));

    private sealed record Number(string Text, int Value, int Year, Meeting Meeting, Place Place)
    {
        public bool IsOfItsYear => Year >= Meeting.Date.Earliest.Year && Year <= Meeting.Date.Latest.Year;

        public static Number Of(Case one, Meeting meeting)
        {
            var parts = one.Number!.Split('/');
            var year = int.Parse(parts[1]);
            return new(one.Number, int.Parse(parts[0]), parts[1].Length == 2 ? 2000 + year : year, meeting, one.Place);
        }
    }

    private sealed class Faults
    {
        public List<(Bilingual Found, Place Place)> Broken { get; } = [];

        public List<(Bilingual Found, Place Place)> Unknown { get; } = [];

        public void Add(string nb, string nn, string what, Place place) => Broken.Add((new($"{nb}: {what}.", $"{nn}: {what}."), place));
    }
}
