using System.CommandLine;
using System.Reflection;
using Samla.Output;

namespace Samla.Commands;

/// <summary>The command <c>samla</c>: <c>build</c> (also without a word), <c>check</c> and <c>serve</c>.</summary>
internal static class CommandLine
{
    /// <summary>Runs a command line and gives the exit code.</summary>
    /// <param name="arguments">What was written behind the program's name.</param>
    /// <param name="output">Where results go.</param>
    /// <param name="errors">Where diagnostics go.</param>
    /// <param name="now">The moment that «today» is taken from.</param>
    public static int Run(string[] arguments, TextWriter output, TextWriter errors, DateTimeOffset now)
    {
        var root = new RootCommand("Samla bygger et nettsted om helsefellesskapene av Markdown-filer.");
        foreach (var option in root.Options.OfType<VersionOption>().ToList())
        {
            root.Options.Remove(option);
        }

        var version = new Option<bool>("--version") { Description = "Vis versjonen." };
        Builds(root, writes: true);
        root.Options.Add(version);
        var build = new Command("build", "Bygg nettstedet (det samme som uten kommando).");
        Builds(build, writes: true);
        root.Subcommands.Add(build);
        var check = new Command("check", "Se etter feil uten å skrive noe.");
        Builds(check, writes: false);
        root.Subcommands.Add(check);
        root.Subcommands.Add(ServeCommand(output, errors));

        var parsed = root.Parse(arguments);
        if (parsed.Errors.Count > 0)
        {
            return ReportUsage(parsed, errors);
        }

        if (parsed.GetValue(version))
        {
            output.WriteLine($"samla {Version()}");
            return ExitCode.Done;
        }

        return parsed.Invoke(new InvocationConfiguration { Output = output, Error = errors });

        void Builds(Command command, bool writes)
        {
            var options = new BuildArguments(command, writes);
            command.SetAction(line => Run(options.Read(line, OsloClock.DateAt(now)), output, errors));
        }
    }

    private static Command ServeCommand(TextWriter output, TextWriter errors)
    {
        var folder = BuildArguments.Output("Mappen med det bygde nettstedet.");
        var port = new Option<int>("--port") { Description = "Porten på denne maskinen.", DefaultValueFactory = _ => Serve.StandardPort };
        var serve = new Command("serve", "Vis det bygde nettstedet på denne maskinen.") { folder, port };
        serve.SetAction((parsed, cancelled) => Serve.Run(parsed.GetValue(folder)!, parsed.GetValue(port), output, errors, cancelled));
        return serve;
    }

    private static int ReportUsage(ParseResult parsed, TextWriter errors)
    {
        foreach (var word in parsed.UnmatchedTokens)
        {
            errors.WriteLine($"«{word}» er ikke en kommando eller et valg som passer her.");
        }

        if (parsed.UnmatchedTokens.Count == 0)
        {
            foreach (var error in parsed.Errors)
            {
                errors.WriteLine(error.Message);
            }
        }

        errors.WriteLine("Kjør «samla --help» for å se hva som kan skrives.");
        return ExitCode.Usage;
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
            errors.WriteLine($"Nettstedet kunne ikke skrives ferdig: {exception.Message} Rett det og bygg på nytt.");
            return ExitCode.Failed;
        }

        progress.Clear();
        new Diagnostics.TerminalReport(errors, result.LanguageOf).Write(result.Diagnostics);
        ClosingTable.Write(output, options, result);
        return result.Errors > 0 ? ExitCode.Failed : ExitCode.Done;
    }
}
