using System.CommandLine;
using Samla.Diagnostics;
using Samla.Outside;
using Samla.Reports;
using Samla.Requirements;

namespace Samla.Commands;

/// <summary>The command <c>check</c>: what is wrong in the files, and what comes of holding the requirements against them.</summary>
internal static class CheckCommand
{
    /// <summary>The command; «today» is taken from <paramref name="now"/>.</summary>
    public static Command Make(TextWriter output, TextWriter errors, DateTimeOffset now)
    {
        var check = new Command("check", "Se etter feil og hold kravene mot opplysningene, uten å skrive noe.");
        var arguments = new CheckArguments(check);
        check.SetAction(line => Run(arguments.Read(line, OsloClock.DateAt(now)), now, output, errors));
        return check;
    }

    private static int Run(CheckOptions options, DateTimeOffset now, TextWriter output, TextWriter errors)
    {
        EarlierSite? earlier = null;
        if (options.Against is { } path && (earlier = EarlierSite.Read(path, options.Build.Date)) is null)
        {
            errors.WriteLine(
                $"«{path}» er verken en mappe med innhold eller en fil med funn. Skriv mappen med innholdet slik det var, eller data/findings.json fra et tidligere bygg, etter --against.");
            return ExitCode.Usage;
        }

        // What a program reads has nothing else in it.
        var forPeople = options.Format == CheckFormat.Text && earlier is null;
        var progress = new Progress(forPeople ? output : TextWriter.Null, plain: Console.IsOutputRedirected || !forPeople);
        var (built, code) = Building.Run(options.Build, progress, errors);
        if (built is not { } result)
        {
            return code;
        }

        if (options.External)
        {
            progress.Step("Spør adressene utenfor nettstedet …");
            result = result with { Diagnostics = OutsideCheck.Of(result, now) };
        }

        progress.Clear();
        if (result.Errors == 0 && Building.Unknown(options.Selection.Community, result.Portal, errors))
        {
            return ExitCode.Usage;
        }

        var diagnostics = result.Diagnostics.Where(options.Selection.Has).ToList();
        if (earlier is not null)
        {
            return Compare(earlier, options, result, diagnostics, output, errors);
        }

        var places = new FieldPlaces();
        var findings = result.Findings.Where(options.Selection.Has).Select(places.At).ToList();
        Tell(options, result, diagnostics, findings, output, errors);
        return result.Errors > 0 || findings.Any(one => Fails(one, options.FailOn)) ? ExitCode.Failed : ExitCode.Done;
    }

    // Of what was so before nobody is told again, so it doesn't count either.
    private static int Compare(EarlierSite earlier, CheckOptions options, BuildResult result, List<Diagnostic> diagnostics, TextWriter output, TextWriter errors)
    {
        var changes = result.Errors > 0 || earlier.Findings is null
            ? null
            : FindingChanges.Between(earlier.Findings, result.Findings.Select(new FieldPlaces().At), options.Selection);
        if (options.Format == CheckFormat.Github)
        {
            new GithubReport(output, result).Write(diagnostics, changes?.Fresh.Where(one => !options.Selection.IsOpen || one.Outcome == Outcome.Broken) ?? []);
        }
        else
        {
            new TerminalReport(errors, result.LanguageOf, result.Personal).Write(diagnostics);
            TellChanges(earlier, changes, options.Build, result, diagnostics, output);
        }

        return result.Errors > 0 || changes?.Fresh.Any(one => Fails(one, options.FailOn)) == true ? ExitCode.Failed : ExitCode.Done;
    }

    private static void TellChanges(EarlierSite earlier, FindingChanges? changes, BuildOptions build, BuildResult result, List<Diagnostic> diagnostics, TextWriter output)
    {
        if (earlier.Published is { } published)
        {
            new MistakesReport(output, result).Write(diagnostics);
            if (result.Errors == 0)
            {
                new PublishingReport(output, build.BaseUrl).Write(ContentChanges.Between(published, PublishedContent.Of(build.Input, result.Portal, build.Date)));
                output.WriteLine();
            }
        }

        if (changes is not null)
        {
            new ChangesReport(output, result.Portal).Write(changes);
        }
        else
        {
            output.WriteLine(result.Errors > 0
                ? "Funnene kan ikke sammenlignes før feilene i filene er rettet."
                : "Funnene kan ikke sammenlignes, for det er feil i innholdet det sammenlignes med.");
        }
    }

    private static void Tell(CheckOptions options, BuildResult result, List<Diagnostic> diagnostics, List<Finding> findings, TextWriter output, TextWriter errors)
    {
        // Without --only what is met isn't a result that anybody waits for, and there is far more of what isn't documented than anybody can read.
        var pressing = options.Selection.IsOpen ? findings.Where(one => one.Outcome == Outcome.Broken).ToList() : findings;
        switch (options.Format)
        {
            case CheckFormat.Github:
                new GithubReport(output, result).Write(diagnostics, pressing);
                break;
            case CheckFormat.Sarif:
                output.Write(new SarifReport(result).Of(diagnostics, pressing));
                break;
            case CheckFormat.Json:
                output.Write(JsonReport.Of(diagnostics, findings));
                break;
            default:
                new TerminalReport(errors, result.LanguageOf, result.Personal).Write(diagnostics);
                new FindingReport(output, result.Portal, result.LanguageOf, result.Personal).Write(pressing, one => !options.Selection.IsOpen || one.BreaksDuty);
                ClosingTable.Write(output, options.Build, result);
                CheckSummary.Write(output, options, result, findings.Count(one => Fails(one, options.FailOn)));
                break;
        }
    }

    private static bool Fails(Finding finding, FailOn failOn) => failOn switch
    {
        FailOn.Broken => finding.BreaksDuty,
        FailOn.Undocumented => finding.Requirement.IsDuty && finding.Outcome is (Outcome.Broken or Outcome.Undocumented),
        _ => false,
    };
}
