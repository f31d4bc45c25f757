using System.CommandLine;
using System.Globalization;
using System.Reflection;
using Samla.Output;

namespace Samla.Commands;

/// <summary>The command <c>samla</c>: <c>build</c> (also without a word) and <c>check</c>.</summary>
internal static class CommandLine
{
    /// <summary>Runs a command line and gives the exit code.</summary>
    /// <param name="arguments">What was written behind the program's name.</param>
    /// <param name="output">Where results go.</param>
    /// <param name="errors">Where diagnostics go.</param>
    /// <param name="now">The moment that «today» is taken from.</param>
    public static int Run(string[] arguments, TextWriter output, TextWriter errors, DateTimeOffset now)
    {
        var input = new Option<string>("--input") { Description = "Mappen med innholdet.", DefaultValueFactory = _ => "input", Recursive = true };
        var date = new Option<DateOnly>("--date")
        {
            Description = "Dagen nettstedet bygges for, som 2024-10-01. Ellers dagens dato i Norge.",
            DefaultValueFactory = _ => OsloClock.DateAt(now),
            CustomParser = result => Date(result),
            Recursive = true,
        };
        var baseUrl = new Option<string?>("--base-url") { Description = "Adressen nettstedet legges ut på. Ellers den i site.yaml.", Recursive = true };
        var noIndex = new Option<bool>("--noindex") { Description = "Be søkemotorer la nettstedet være (forhåndsvisning).", Recursive = true };
        baseUrl.Validators.Add(result =>
        {
            if (result.GetValueOrDefault<string>() is { } text && !(Uri.TryCreate(text, UriKind.Absolute, out var uri) && uri.Scheme is "https" or "http"))
            {
                result.AddError($"«{text}» er ikke en adresse. Skriv for eksempel --base-url https://samla.example.");
            }
        });

        // The root builds, and so does the word «build»: both take a folder to write to, which «check» has no use for.
        var folders = new[] { OutputOption(), OutputOption() };
        BuildOptions Options(ParseResult parsed, Option<string>? folder) => new(
            parsed.GetValue(input)!,
            folder is null ? null : parsed.GetValue(folder),
            parsed.GetValue(date),
            parsed.GetValue(baseUrl)?.TrimEnd('/'),
            parsed.GetValue(noIndex));

        var root = new RootCommand("Samla bygger et nettsted om helsefellesskapene av Markdown-filer.") { input, folders[0], date, baseUrl, noIndex };
        var build = new Command("build", "Bygg nettstedet (det samme som uten kommando).") { folders[1] };
        var check = new Command("check", "Se etter feil uten å skrive noe.");
        root.Subcommands.Add(build);
        root.Subcommands.Add(check);
        root.SetAction(parsed => Run(Options(parsed, folders[0]), output, errors));
        build.SetAction(parsed => Run(Options(parsed, folders[1]), output, errors));
        check.SetAction(parsed => Run(Options(parsed, null), output, errors));
        if (root.Options.OfType<VersionOption>().FirstOrDefault() is { } version)
        {
            root.Options.Remove(version);
        }

        var shown = new Option<bool>("--version") { Description = "Vis versjonen." };
        root.Options.Add(shown);

        var result = root.Parse(arguments);
        if (result.Errors.Count > 0)
        {
            foreach (var error in result.Errors)
            {
                errors.WriteLine(error.Message);
            }

            errors.WriteLine("Kjør «samla --help» for å se hva som kan skrives.");
            return ExitCode.Usage;
        }

        if (result.GetValue(shown))
        {
            output.WriteLine($"samla {Version()}");
            return ExitCode.Done;
        }

        return result.Invoke(new InvocationConfiguration { Output = output, Error = errors });
    }

    private static Option<string> OutputOption() =>
        new("--output") { Description = "Mappen nettstedet skrives til.", DefaultValueFactory = _ => "output" };

    private static DateOnly Date(System.CommandLine.Parsing.ArgumentResult result)
    {
        var text = result.Tokens.Count == 1 ? result.Tokens[0].Value : "";
        if (DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day))
        {
            return day;
        }

        result.AddError($"«{text}» er ikke en dato. Skriv for eksempel --date 2024-10-01.");
        return default;
    }

    private static string Version() =>
        typeof(CommandLine).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()?.InformationalVersion ?? "0";

    private static int Run(BuildOptions options, TextWriter output, TextWriter errors)
    {
        if (!Directory.Exists(options.Input))
        {
            errors.WriteLine($"Mappen «{options.Input}» finnes ikke. Kjør samla fra mappen som har «input», eller skriv --input MAPPE.");
            return ExitCode.Usage;
        }

        if (options.Output is { } folder && OutputFolder.Refusal(folder, options.Input) is { } refusal)
        {
            errors.WriteLine(refusal switch
            {
                OutputFolder.IsFile => $"«{folder}» er en fil. Skriv en mappe etter --output.",
                OutputFolder.IsInput => $"Nettstedet kan ikke skrives til «{folder}», for der ligger innholdet. Velg en annen mappe med --output.",
                _ => $"Mappen «{folder}» er ikke tom og er ikke laget av Samla. Den blir ikke rørt. Velg en annen mappe med --output, eller tøm den selv.",
            });
            return ExitCode.Usage;
        }

        var progress = new Progress(output, plain: Console.IsOutputRedirected);
        BuildResult result;
        try
        {
            result = Build.Run(options, progress);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            progress.Clear();
            errors.WriteLine($"Nettstedet kunne ikke skrives: {exception.Message} Det som lå i «{options.Output}», er ikke endret av denne byggingen, eller blir rettet av neste.");
            return ExitCode.Failed;
        }

        progress.Clear();
        new Diagnostics.TerminalReport(errors, result.LanguageOf).Write(result.Diagnostics);
        ClosingTable.Write(output, options, result);
        return result.Errors > 0 ? ExitCode.Failed : ExitCode.Done;
    }
}
