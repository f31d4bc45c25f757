using System.CommandLine;
using Samla.Drafting;

namespace Samla.Commands;

/// <summary>The command <c>new guideline</c>: a guideline in numbered chapters.</summary>
internal static class NewGuideline
{
    /// <summary>The command.</summary>
    public static Command Make(NewConsole console)
    {
        var community = NewArguments.Option("--community", "Helsefellesskapet, som oslo, eller national.");
        var title = NewArguments.Option("--title", "Navnet.");
        var id = NewArguments.Option("--id", "Id-en i adressen, som deltakelse.");
        var adopted = NewArguments.Option("--adopted", "Når den ble vedtatt.");
        return NewArguments.Command(
            "guideline",
            "Skriv siden til en retningslinje, med overskriftene til kapitlene.",
            console,
            (line, site, answers) =>
            {
                if (NewAgreement.Owner(site, answers, line.GetValue(community)) is not { } owner)
                {
                    return ExitCode.Usage;
                }

                var name = answers.To(new Question("Navn", "--title", Reading.Text), line.GetValue(title));
                var slug = answers.To(NewAgreement.IdQuestion(site, $"guidelines/{owner}", name), line.GetValue(id));
                var on = answers.To(new Question("Vedtatt", "--adopted", Reading.Date, MayBeEmpty: true), line.GetValue(adopted));
                if (answers.Stopped)
                {
                    return ExitCode.Usage;
                }

                var text = new PageDraft()
                    .Field("title", name)
                    .Field("draft", true)
                    .Plain("adopted", on)
                    .Headings(Headings.OfGuideline(site.LanguageOf(owner)))
                    .ToString();
                return site.Write(NewCommand.DraftNext, ($"guidelines/{owner}/{slug}.md", text));
            },
            community, title, id, adopted);
    }
}
