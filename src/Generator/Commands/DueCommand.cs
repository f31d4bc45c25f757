using System.CommandLine;
using Samla.Diagnostics;
using Samla.Input;
using Samla.Reports;
using Samla.Requirements;

namespace Samla.Commands;

/// <summary>The command <c>due</c>: what falls due in the time to come.</summary>
internal static class DueCommand
{
    private static readonly Within Standard = new(60, 'd');

    /// <summary>The command; «today» is taken from <paramref name="now"/>.</summary>
    public static Command Make(TextWriter output, TextWriter errors, DateTimeOffset now)
    {
        var within = new Option<Within>("--within")
        {
            Description = "Hvor langt fram: 60d (dager), 8w (uker) eller 6m (måneder).",
            HelpName = "60d|8w|6m",
            DefaultValueFactory = _ => Standard,
            CustomParser = result =>
            {
                var text = result.Tokens.Count == 1 ? result.Tokens[0].Value : "";
                if (Within.Parse(text) is { } span)
                {
                    return span;
                }

                result.AddError($"«{text}» er ikke et tidsrom. Skriv dager, uker eller måneder: --within 60d, 8w eller 6m.");
                return Standard;
            },
        };
        var input = BuildArguments.Input();
        var date = BuildArguments.Date("Dagen det regnes fra");
        var community = new Option<string?>("--community") { Description = "Vis bare ett helsefellesskap." };
        var format = WordOption.Of<DueFormat>("--format", "Hvordan det fortelles");
        var files = new Option<string?>("--files") { Description = "Adressen som filene ligger under, for lenker i Markdown.", HelpName = "URL" };
        var due = new Command("due", "Vis hva som forfaller: perioder, avtaler, lederskifter, referater og møter.") { within, input, date, community, format, files };
        due.SetAction(line =>
        {
            var today = line.GetValue(date) ?? OsloClock.DateAt(now);
            var until = line.GetValue(within).After(today);
            return Run(line.GetValue(input)!, today, until, line.GetValue(community), errors, (content, items) =>
            {
                if (line.GetValue(format) == DueFormat.Markdown)
                {
                    new DueTaskList(output, content.Portal, content.LanguageOf, line.GetValue(files)).Write(items, today, until);
                }
                else
                {
                    new DueReport(output, content.Portal, content.LanguageOf).Write(items, today, until);
                }
            });
        });
        return due;
    }

    private static int Run(
        string input, DateOnly today, DateOnly until, string? community, TextWriter errors, Action<Content, IReadOnlyList<DueItem>> tell)
    {
        if (Building.Missing(input, errors))
        {
            return ExitCode.Usage;
        }

        var (content, diagnostics) = Build.Read(input, today);
        if (diagnostics.Where(one => one.Severity == Severity.Error).ToList() is { Count: > 0 } mistakes)
        {
            new TerminalReport(errors, content.LanguageOf, content.Personal).Write(mistakes);
            errors.WriteLine("Rett feilene over og prøv igjen.");
            return ExitCode.Failed;
        }

        if (Building.Unknown(community, content.Portal, errors))
        {
            return ExitCode.Usage;
        }

        var items = DueDates.Within(content.Portal, today, until).Where(one => community is null || one.Community == community);
        tell(content, [.. items]);
        return ExitCode.Done;
    }
}
