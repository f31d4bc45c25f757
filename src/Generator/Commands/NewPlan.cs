using System.CommandLine;
using System.Globalization;
using Samla.Drafting;
using Samla.Model;
using Samla.Text;
using Samla.Theme.Interface;

namespace Samla.Commands;

/// <summary>The command <c>new plan</c>: a plan of a community.</summary>
internal static class NewPlan
{
    /// <summary>The command.</summary>
    public static Command Make(NewConsole console)
    {
        var community = NewArguments.Option("--community", "Helsefellesskapet, som oslo.");
        var kind = NewArguments.Option("--kind", "Hva slags plan det er.");
        var year = NewArguments.Option("--year", "Det første året.");
        var until = NewArguments.Option("--until", "Det siste året, når planen er for flere.");
        var title = NewArguments.Option("--title", "Navnet.");
        var id = NewArguments.Option("--id", "Id-en i adressen, som handlingsplan-2026.");
        return NewArguments.Command(
            "plan",
            "Skriv siden til en handlingsplan, et årshjul, en årsmelding eller en annen plan.",
            console,
            (line, site, answers) =>
            {
                if (NewCommittee.Owner(site, answers, line.GetValue(community)) is not { } owner)
                {
                    return ExitCode.Usage;
                }

                var names = InterfaceWords.In(Language.Nb).PlanKindName;
                var of = answers.To(new Question("Slag", "--kind", Reading.Word(names), Words<PlanKind>.For(PlanKind.Action), Explained: Reading.Listed("Slagene", names)), line.GetValue(kind));
                var first = answers.To(new Question("År", "--year", Reading.Year, (console.Today.Year + 1).ToString(CultureInfo.InvariantCulture)), line.GetValue(year));
                var last = answers.To(new Question("Til og med", "--until", text => Until(text, first), MayBeEmpty: true), line.GetValue(until));
                var years = last is null || last == first ? first : $"{first}-{last}";
                var word = of is null ? "" : InterfaceWords.In(site.LanguageOf(owner)).PlanKindName(Words<PlanKind>.Find(of)!.Value);
                var name = answers.To(new Question("Navn", "--title", Reading.Text, $"{word} {years?.Replace('-', '–')}"), line.GetValue(title));
                var slug = answers.To(NewAgreement.IdQuestion(site, $"communities/{owner}/plans", name), line.GetValue(id));
                if (answers.Stopped)
                {
                    return ExitCode.Usage;
                }

                var text = new PageDraft()
                    .Field("title", name)
                    .Field("draft", true)
                    .Field("kind", of)
                    .Plain("years", last is null || last == first ? first : $"{{ from: {first}, until: {last} }}")
                    .Headings(Headings.OfPlan())
                    .ToString();
                return site.Write(NewCommand.DraftNext, ($"communities/{owner}/plans/{slug}.md", text));
            },
            community, kind, year, until, title, id);
    }

    private static (string? Value, string? Wrong) Until(string text, string? first) =>
        Reading.Year(text) is { Value: { } last } && string.CompareOrdinal(last, first) < 0
            ? (null, $"Planen kan ikke slutte i {last} når den begynner i {first}.")
            : Reading.Year(text);
}
