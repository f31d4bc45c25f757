using System.CommandLine;
using Samla.Addresses;
using Samla.Diagnostics;
using Samla.Input;
using Samla.Moving;
using Samla.News;
using Samla.Privacy;
using Samla.Reports;
using Samla.Text;
using Samla.Theme;

namespace Samla.Commands;

/// <summary>The command <c>move</c>: gives a page another id, with everything that leads to it, and keeps the old address as a redirect.</summary>
internal static class MoveCommand
{
    /// <summary>The command; «today» is taken from <paramref name="now"/>.</summary>
    public static Command Make(TextWriter output, TextWriter errors, DateTimeOffset now)
    {
        var old = new Argument<string>("gammel") { Description = "Id-en slik den er nå, som oslo/ssu/2024-03-18. Det som hører til, flyttes med." };
        var fresh = new Argument<string>("ny") { Description = "Id-en som den skal få." };
        var input = BuildArguments.Input();
        var move = new Command("move", "Gi en side et annet navn: henvisninger skrives om, og den gamle adressen fører videre.") { old, fresh, input };
        move.SetAction(line => Run(line.GetValue(old)!.Trim('/'), line.GetValue(fresh)!.Trim('/'), line.GetValue(input)!, OsloClock.DateAt(now), output, errors));
        return move;
    }

    private static int Run(string old, string fresh, string input, DateOnly today, TextWriter output, TextWriter errors)
    {
        if (Building.Missing(input, errors))
        {
            return ExitCode.Usage;
        }

        var (content, diagnostics) = Build.Read(input, today);
        if (Told(diagnostics, content.LanguageOf, content.Personal, errors))
        {
            errors.WriteLine("Rett feilene over først. Ingenting er flyttet.");
            return ExitCode.Failed;
        }

        if (MoveRefusal.Of(old, fresh, new InputFolder(input, new DiagnosticBag()).List()) is { } refusal)
        {
            errors.WriteLine(refusal);
            return ExitCode.Usage;
        }

        var move = new Move(Move.KindOf(old)!.Value, old, fresh, LanguageOf(old, content), LanguageOf(fresh, content));
        var pages = PageKinds.Plan(content.Portal, PortalNews.Of(content.Portal, today));
        var lasting = LastingAddresses.Of(pages, content.Attachments.Select(one => one.Address), content.Attachments);
        try
        {
            var planned = PlannedMove.Of(move, content, input, lasting);
            var progress = new Progress(output, plain: Console.IsOutputRedirected);
            if (Fails(planned, input, today, progress, errors))
            {
                return ExitCode.Failed;
            }

            planned.Apply(input);
            MoveReport.Write(output, planned, content.Addresses.Redirects);
            return ExitCode.Done;
        }
        catch (Exception exception) when (MachineTrouble.Is(exception, out var told))
        {
            errors.WriteLine($"Flyttingen kunne ikke gjøres: {told} Alt er som før.");
            return ExitCode.Failed;
        }
    }

    // The site as it will be is checked in a copy, so that a move with a mistake is never begun.
    private static bool Fails(PlannedMove planned, string input, DateOnly today, Progress progress, TextWriter errors)
    {
        var copy = Directory.CreateTempSubdirectory("samla-").FullName;
        try
        {
            planned.CopyTo(input, copy);
            var result = Check(copy, today, progress);
            progress.Clear();
            if (!Mistakes(result.Diagnostics).Any())
            {
                return false;
            }

            var before = Check(input, today, progress);
            progress.Clear();
            if (Told(before.Diagnostics, before.LanguageOf, before.Personal, errors))
            {
                errors.WriteLine("Rett feilene over først. Ingenting er flyttet.");
                return true;
            }

            using var told = new StringWriter();
            Told(result.Diagnostics, result.LanguageOf, result.Personal, told);
            errors.Write(told.ToString().Replace(copy, input.Replace('\\', '/').TrimEnd('/'), StringComparison.Ordinal));
            errors.WriteLine("Slik ville det blitt etter flyttingen. Ingenting er flyttet.");
            return true;
        }
        finally
        {
            Directory.Delete(copy, recursive: true);
        }
    }

    private static BuildResult Check(string input, DateOnly today, Progress progress) => Build.Run(new BuildOptions(input, null, today, null, false), progress);

    private static bool Told(IReadOnlyList<Diagnostic> diagnostics, Func<string, Language> languageOf, PersonalData personal, TextWriter errors)
    {
        var mistakes = Mistakes(diagnostics).ToList();
        new TerminalReport(errors, languageOf, personal).Write(mistakes);
        return mistakes.Count > 0;
    }

    // What is wrong with an attachment is so wherever it lies; in the copy it is there by its name alone.
    private static IEnumerable<Diagnostic> Mistakes(IReadOnlyList<Diagnostic> diagnostics) =>
        diagnostics.Where(one => one.Severity == Severity.Error && !AttachmentRules.All.Contains(one.Rule));

    private static Language LanguageOf(string id, Content content) => content.Portal.Communities.Find(id.Split('/')[0])?.Language ?? Language.Nb;
}
