using System.CommandLine;
using Samla.Diagnostics;
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
        check.SetAction(line => Run(arguments.Read(line, OsloClock.DateAt(now)), output, errors));
        return check;
    }

    private static int Run(CheckOptions options, TextWriter output, TextWriter errors)
    {
        IReadOnlyList<EarlierFinding>? earlier = null;
        if (options.Against is { } file && (earlier = EarlierFinding.Read(file)) is null)
        {
            errors.WriteLine($"«{file}» er ikke en fil med funn. Skriv adressen til data/findings.json fra et tidligere bygg etter --against.");
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

        progress.Clear();
        if (result.Errors == 0 && Building.Unknown(options.Selection.Community, result.Portal, errors))
        {
            return ExitCode.Usage;
        }

        var diagnostics = result.Diagnostics.Where(options.Selection.Has).ToList();
        if (earlier is not null)
        {
            new TerminalReport(errors, result.LanguageOf).Write(diagnostics);
            return Compare(earlier, options, result, output);
        }

        var places = new FieldPlaces();
        var findings = result.Findings.Where(options.Selection.Has).Select(places.At).ToList();
        Tell(options, result, diagnostics, findings, output, errors);
        return result.Errors > 0 || findings.Any(one => Fails(one, options.FailOn)) ? ExitCode.Failed : ExitCode.Done;
    }

    // Of what was so before nobody is told again, so it doesn't count either.
    private static int Compare(IReadOnlyList<EarlierFinding> earlier, CheckOptions options, BuildResult result, TextWriter output)
    {
        if (result.Errors > 0)
        {
            output.WriteLine("Funnene kan ikke sammenlignes før feilene i filene er rettet.");
            return ExitCode.Failed;
        }

        var changes = FindingChanges.Between(earlier, result.Findings.Select(new FieldPlaces().At), options.Selection);
        new ChangesReport(output, result.Portal).Write(changes);
        return changes.Fresh.Any(one => Fails(one, options.FailOn)) ? ExitCode.Failed : ExitCode.Done;
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
                new TerminalReport(errors, result.LanguageOf).Write(diagnostics);
                new FindingReport(output, result.Portal, result.LanguageOf).Write(pressing, one => !options.Selection.IsOpen || one.BreaksDuty);
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
