using Samla.Model;
using Samla.Text;
using Samla.Time;

namespace Samla.Requirements.Kinds;

/// <summary>That what one committee decides has been before another at an earlier meeting.</summary>
public sealed class TwoStepRequirement : RequirementKind
{
    /// <inheritdoc/>
    public override Bilingual About { get; } = new("At en sak er behandlet i ett organ før et annet gjør vedtak.", "At ei sak er handsama i eitt organ før eit anna gjer vedtak.");

    /// <inheritdoc/>
    public override IReadOnlyList<SettingField> Settings { get; } =
    [
        new("first", SettingType.Committee, new("Organet som har saken først.", "Organet som har saka først."), Required: true),
        new("then", SettingType.Committee, new("Organet som gjør vedtak.", "Organet som gjer vedtak."), Required: true),
    ];

    /// <inheritdoc/>
    public override string JudgedBy => "meetings";

    /// <inheritdoc/>
    public override IEnumerable<Subject> Subjects(Judging on, Requirement requirement) =>
        on.Portal.Committees.Find(requirement.Word("then")) is { } then ? [Subject.Of(then)] : [];

    /// <inheritdoc/>
    public override Bilingual Expected(Judging on, Requirement requirement, Subject subject)
    {
        var (first, then) = (on.NameOf(requirement.Word("first") ?? ""), on.NameOf(requirement.Word("then") ?? ""));
        return new($"Krever at {first} har behandlet saken før {then} gjør vedtak.", $"Krev at {first} har handsama saka før {then} gjer vedtak.");
    }

    /// <inheritdoc/>
    public override Verdict Judge(Judging on, Requirement requirement, Subject subject)
    {
        var then = on.Committee(subject);
        var (first, name) = (requirement.Word("first") ?? "", on.NameOf(requirement.Word("first") ?? ""));
        // The thread of a case: its first handling, and what else points there.
        var handled = on.Portal.MeetingsOf(first)
            .SelectMany(meeting => meeting.Cases.SelectMany(one => new[] { one.Id, one.FirstHandling }).OfType<string>().Distinct().Select(root => (Root: root, meeting.Date)))
            .ToLookup(one => one.Root, one => one.Date);
        var decisions = MinutesRequirement.Meetings(on, requirement, then)
            .Where(one => one.StatusOn(on.Today) is MeetingStatus.Held or MeetingStatus.Unknown)
            .SelectMany(meeting => meeting.Cases.Where(one => one.Kind == CaseKind.Decision || one.Decision is not null).Select(one => (Case: one, Meeting: meeting)))
            .Select(one => (one.Case, one.Meeting, Outcome: Stepped(handled, one.Case, one.Meeting)))
            .ToList();
        string Names(Outcome outcome) => FindingWords.Some([.. decisions.Where(one => one.Outcome == outcome).Select(one => one.Case.Number ?? $"«{one.Case.Title}»")]);

        var outcome = Intervals.Worst(decisions.Select(one => one.Outcome));
        var place = decisions.Find(one => one.Outcome == outcome).Case?.Place ?? then.Place;
        var number = decisions.Count(one => one.Outcome == outcome);
        var verdict = outcome switch
        {
            Outcome.Broken => Verdict.Broken(
                new($"{number} av {decisions.Count} vedtakssaker var ikke først i {name}: {Names(outcome)}.", $"{number} av {decisions.Count} vedtakssaker var ikkje først i {name}: {Names(outcome)}."),
                place),
            Outcome.Undocumented => Verdict.Undocumented(
                new($"For {number} av {decisions.Count} vedtakssaker er det ikke dokumentert at {name} hadde saken først: {Names(outcome)}.", $"For {number} av {decisions.Count} vedtakssaker er det ikkje dokumentert at {name} hadde saka først: {Names(outcome)}."),
                place),
            Outcome.Met when number == 1 => Verdict.Met(new($"Den ene vedtakssaken var først i {name}.", $"Den eine vedtakssaka var først i {name}."), place),
            Outcome.Met => Verdict.Met(new($"Alle {number} vedtakssaker var først i {name}.", $"Alle dei {number} vedtakssakene var først i {name}."), place),
            _ => Verdict.Undocumented(new("Ingen vedtakssaker er dokumentert.", "Ingen vedtakssaker er dokumenterte."), place),
        };
        return verdict with { Sources = FindingWords.SourcesOf(decisions.Select(one => one.Meeting)) };
    }

    private static Outcome Stepped(ILookup<string, PartialDate> handled, Case decided, Meeting meeting)
    {
        var before = (decided.FirstHandling ?? decided.Id) is { } root && handled[root].Any(date => date < meeting.Date);
        return before ? Outcome.Met : decided.FirstHandling is null ? Outcome.Undocumented : Outcome.Broken;
    }
}
