using Samla.Diagnostics;
using Samla.Model;
using Samla.Text;
using Samla.Time;

namespace Samla.Requirements.Kinds;

/// <summary>For how many years members or leaders sit.</summary>
public sealed class TermRequirement : RequirementKind
{
    private const string Members = "members";
    private const string Leaders = "leaders";

    /// <inheritdoc/>
    public override Bilingual About { get; } = new("Hvor lenge medlemmer eller ledere sitter.", "Kor lenge medlemmer eller leiarar sit.");

    /// <inheritdoc/>
    public override IReadOnlyList<SettingField> Settings { get; } =
    [
        new("years", SettingType.Count, new("Hvor mange år.", "Kor mange år."), Required: true),
        new(
            "of",
            SettingType.Word,
            new("Hvem det gjelder; ellers alle medlemmer.", "Kven det gjeld; elles alle medlemmer."),
            Allowed: [Members, Leaders, Words<Side>.For(Side.Municipal), Words<Side>.For(Side.Specialist), .. Words<SeatGroup>.All]),
    ];

    /// <inheritdoc/>
    public override string JudgedBy => "seats";

    /// <inheritdoc/>
    public override Bilingual Expected(Judging on, Requirement requirement, Subject subject)
    {
        var (those, years) = (FindingWords.Those(Of(requirement)), FindingWords.Years(Years(requirement)));
        return new($"Krever at {those.Nb} sitter i {years.Nb}.", $"Krev at {those.Nn} sit i {years.Nn}.");
    }

    /// <inheritdoc/>
    public override Verdict Judge(Judging on, Requirement requirement, Subject subject) =>
        CommitteeVerdicts.Of(on, subject, committee => One(on, requirement, committee));

    private static Verdict One(Judging on, Requirement requirement, Committee committee)
    {
        var (terms, all) = Of(requirement) == Leaders ? OfLeaders(on, committee) : OfMembers(on, committee, Of(requirement));
        if (terms.Count == 0)
        {
            return Verdict.Undocumented(
                Of(requirement) == Leaders
                    ? new("Hvem som leder nå, er ikke dokumentert.", "Kven som leier no, er ikkje dokumentert.")
                    : new("Hvem som sitter på plassene, er ikke dokumentert.", "Kven som sit på plassane, er ikkje dokumentert."),
                committee.Place);
        }

        var judged = terms.Select(term => (Term: term, Outcome: Judge(on, Years(requirement), term.Period))).ToList();
        if (judged.FirstOrDefault(one => one.Outcome == Outcome.Broken) is { Term: { } wrong })
        {
            return Verdict.Broken(Found(wrong), wrong.Place);
        }

        var known = judged.Count(one => one.Outcome == Outcome.Met);
        var found = new Bilingual($"{known} av {terms.Count} oppgitte har en periode som passer.", $"{known} av {terms.Count} oppgitte har ein periode som passar.");
        return known == terms.Count && all
            ? Verdict.Met(found, terms[0].Place)
            : Verdict.Undocumented(found, judged.MinBy(one => one.Outcome).Term.Place);
    }

    private static string Of(Requirement requirement) => requirement.Word("of") ?? Members;

    private static Count Years(Requirement requirement) => requirement.Count("years") ?? Count.Unknown;

    // A stated end that is coming tells how long the term is; with no end, only that it has lasted too long can be told. Who was re-elected has a new entry.
    private static Outcome Judge(Judging on, Count years, Period period)
    {
        if (period.From is not { } from)
        {
            return Outcome.Undocumented;
        }

        if ((period.Until ?? period.UntilPlanned) is not { } until)
        {
            return years.Max is { } limit && from.Latest.AddYears(limit) < on.Today ? Outcome.Broken : Outcome.Undocumented;
        }

        // To the day after the last: 1 January 2024 to 31 December 2027 is four years.
        var (shortest, longest) = (until.Earliest.AddDays(1), until.Latest.AddDays(1));
        var tooLong = years.Max is { } most && from.Latest.AddYears(most).AddDays(1) < shortest;
        var tooShort = from.Earliest.AddYears(years.Min).AddDays(-1) > longest;
        return tooLong || tooShort ? Outcome.Broken
            : from.Precision == DatePrecision.Span || until.Precision == DatePrecision.Span ? Outcome.Undocumented
            : Outcome.Met;
    }

    private static Bilingual Found(Term term)
    {
        var who = term.Who is { } name ? FindingWords.Same(name) : new Bilingual("Ett medlem", "Eitt medlem");
        var from = NorwegianDates.Long(term.Period.From!.Value);
        return (term.Period.Until ?? term.Period.UntilPlanned) is { } until
            ? new($"{who.Nb} sitter fra {from} til {NorwegianDates.Long(until)}.", $"{who.Nn} sit frå {from} til {NorwegianDates.Long(until)}.")
            : new($"{who.Nb} har sittet siden {from}.", $"{who.Nn} har sete sidan {from}.");
    }

    private static (List<Term> Terms, bool All) OfLeaders(Judging on, Committee committee) =>
        ([.. committee.Leaders.Where(one => LeadershipRequirement.PresenceOf(on, one) == Presence.Yes).Select(one => new Term(one.Name, one.Period, one.Place))], true);

    // A member without dates sits as long as the seat is given for.
    private static (List<Term> Terms, bool All) OfMembers(Judging on, Committee committee, string of)
    {
        var seats = on.SeatsOf(committee).Where(seat => DeputiesRequirement.IsOf(on, seat, of)).ToList();
        var terms = seats.SelectMany(seat => OccupancyRequirement.Holders(on, seat)
            .Where(one => one.Presence == Presence.Yes)
            .Select(one => new Term(one.Member.Name, one.Member.Period == Period.Open ? seat.Period : one.Member.Period, one.Member.Place))).ToList();
        return (terms, DeputiesRequirement.AreAll(on, committee, seats, terms.Count));
    }

    private sealed record Term(string? Who, Period Period, Place Place);
}
