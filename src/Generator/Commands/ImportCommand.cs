using System.CommandLine;
using Samla.Diagnostics;
using Samla.Importing;
using Samla.Input;
using Samla.Model;
using Samla.Text;

namespace Samla.Commands;

/// <summary>The command <c>import</c>: minutes, agendas and meeting packs from Word to Markdown.</summary>
internal static class ImportCommand
{
    /// <summary>The command; answers to its questions come from <paramref name="answers"/>, «today» is taken from <paramref name="now"/>.</summary>
    public static Command Make(TextReader answers, TextWriter output, TextWriter errors, DateTimeOffset now)
    {
        var file = new Argument<string?>("fil") { Description = "Word-filen (.docx) med referat eller saksliste.", Arity = ArgumentArity.ZeroOrOne };
        var committee = new Option<string?>("--committee") { Description = "Utvalget møtet hører til, som oslo/ssu. Må skrives." };
        var folder = new Option<string?>("--from-folder") { Description = "En mappe med mange referater, eller med én innkalling og vedleggene til den." };
        var input = BuildArguments.Input();
        var date = BuildArguments.Date("");
        date.Description = "Møtedatoen, som 2024-10-01, når den ikke står i filen eller står feil der.";
        var force = new Option<bool>("--force") { Description = "Erstatt møtet hvis det finnes fra før." };
        var import = new Command("import", "Hent et møte fra Word: referat, saksliste eller innkalling med vedlegg.") { file, committee, folder, input, date, force };
        import.Validators.Add(line =>
        {
            if (line.GetValue(committee) is null)
            {
                line.AddError("Skriv utvalget møtet hører til, som --committee oslo/ssu.");
            }
            else if ((line.GetValue(file) is null) == (line.GetValue(folder) is null))
            {
                line.AddError("Skriv enten en Word-fil eller --from-folder MAPPE.");
            }
            else if (line.GetValue(folder) is not null && line.GetResult(date) is not null)
            {
                line.AddError("--date gjelder én fil og kan ikke stå sammen med --from-folder.");
            }
        });
        import.SetAction(line => Run(line.GetValue(file), line.GetValue(folder), line.GetValue(committee)!, line.GetValue(input)!, line.GetValue(date), line.GetValue(force), answers, output, errors, OsloClock.DateAt(now)));
        return import;
    }

    private static int Run(string? file, string? folder, string committee, string input, DateOnly? date, bool force, TextReader answers, TextWriter output, TextWriter errors, DateOnly today)
    {
        if (Building.Missing(input, errors))
        {
            return ExitCode.Usage;
        }

        if (folder is not null && !Directory.Exists(folder))
        {
            errors.WriteLine($"Mappen «{folder}» finnes ikke. Skriv en mappe med Word-filer etter --from-folder.");
            return ExitCode.Usage;
        }

        if (Target(ContentReader.Read(input, new DiagnosticBag()).Portal, committee, input, force, errors) is not { } target)
        {
            return ExitCode.Usage;
        }

        var importer = new Importer(target, answers, output, errors);
        if (folder is not null)
        {
            importer.Folder(folder);
        }
        else
        {
            importer.One(file!, date);
        }

        return ReadBack(input, importer.Written, today, errors) && importer.AllDone ? ExitCode.Done : ExitCode.Failed;
    }

    private static ImportTarget? Target(Portal portal, string id, string input, bool force, TextWriter errors)
    {
        if (portal.Committees.Find(id) is { } committee)
        {
            var community = portal.Communities.Find(committee.Community);
            string?[] names = [committee.Title, committee.Short, .. committee.OtherNames, community?.Title, community?.Short];
            return new ImportTarget(input, id, community?.Head.Language ?? Language.Nb, [.. names.OfType<string>()], force);
        }

        var near = Nearest.To(id, portal.Committees.Ids) is { } candidate ? $" Mente du «{candidate}»?" : "";
        errors.WriteLine($"Utvalget «{id}» finnes ikke.{near} Skriv navnet på mappen til utvalget under «communities», som oslo/ssu, etter --committee.");
        return null;
    }

    // What the site says of the new files: a picture without a text, for instance.
    private static bool ReadBack(string input, IReadOnlyList<string> written, DateOnly today, TextWriter errors)
    {
        if (written.Count == 0)
        {
            return true;
        }

        var (content, diagnostics) = Build.Read(input, today);
        var paths = written.Select(Path.GetFullPath).ToHashSet(StringComparer.Ordinal);
        var own = diagnostics.Where(one => paths.Contains(Path.GetFullPath(one.Place.File))).ToList();
        new TerminalReport(errors, content.LanguageOf, content.Personal).Write(own);
        return own.All(one => one.Severity != Severity.Error);
    }
}
