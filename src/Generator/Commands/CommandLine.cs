using System.CommandLine;
using System.Reflection;
using Samla.Addresses;

namespace Samla.Commands;

/// <summary>The command <c>samla</c>: <c>build</c> (also without a word), <c>check</c>, <c>due</c>, <c>explain</c>, <c>new</c>, <c>import</c>, <c>move</c>, <c>preview</c>, <c>schemas</c>, <c>serve</c> and <c>verify</c>.</summary>
internal static class CommandLine
{
    /// <summary>Runs a command line and gives the exit code.</summary>
    /// <param name="arguments">What was written behind the program's name.</param>
    /// <param name="input">Where answers to questions come from.</param>
    /// <param name="output">Where results go.</param>
    /// <param name="errors">Where diagnostics go.</param>
    /// <param name="now">The moment that «today» is taken from.</param>
    public static int Run(string[] arguments, TextReader input, TextWriter output, TextWriter errors, DateTimeOffset now)
    {
        (output, errors) = (new VisibleWriter(output), new VisibleWriter(errors));
        var root = new RootCommand("Samla bygger et nettsted om helsefellesskapene av Markdown-filer.");
        foreach (var option in root.Options.OfType<VersionOption>().ToList())
        {
            root.Options.Remove(option);
        }

        var version = new Option<bool>("--version") { Description = "Vis versjonen." };
        Builds(root);
        root.Options.Add(version);
        var build = new Command("build", "Bygg nettstedet (det samme som uten kommando).");
        Builds(build);
        root.Subcommands.Add(build);
        root.Subcommands.Add(CheckCommand.Make(output, errors, now));
        root.Subcommands.Add(DueCommand.Make(output, errors, now));
        root.Subcommands.Add(ExplainCommand.Make(output, errors));
        root.Subcommands.Add(NewCommand.Make(input, output, errors, now));
        root.Subcommands.Add(ImportCommand.Make(input, output, errors, now));
        root.Subcommands.Add(MoveCommand.Make(output, errors, now));
        root.Subcommands.Add(PreviewCommand.Make(output, errors, now));
        root.Subcommands.Add(SchemasCommand.Make(output));
        root.Subcommands.Add(ServeCommand(output, errors));
        root.Subcommands.Add(VerifyCommand.Make(output, errors));

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

        try
        {
            return parsed.Invoke(new InvocationConfiguration { Output = output, Error = errors, EnableDefaultExceptionHandler = false });
        }
        catch (Exception exception) when (MachineTrouble.Is(exception, out var told))
        {
            errors.WriteLine(told);
            return ExitCode.Failed;
        }
        catch (OperationCanceledException)
        {
            errors.WriteLine("Avbrutt.");
            return ExitCode.Failed;
        }

        void Builds(Command command)
        {
            var options = new BuildArguments(command, writes: true);
            command.SetAction(line => Run(options.Read(line, OsloClock.DateAt(now)), options.Remembers(line), output, errors));
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
            foreach (var message in Missing(parsed) is { } missing ? [missing] : parsed.Errors.Select(error => error.Message))
            {
                errors.WriteLine(message);
            }
        }

        errors.WriteLine("Kjør «samla --help» for å se hva som kan skrives.");
        return ExitCode.Usage;
    }

    // What the library tells of in English.
    private static string? Missing(ParseResult parsed)
    {
        var command = parsed.CommandResult.Command;
        if (command is not RootCommand && command.Subcommands.Count > 0)
        {
            return $"Skriv hva etter «{command.Name}»: {WordOption.Listed([.. command.Subcommands.Select(one => one.Name)])}.";
        }

        var arguments = command.Arguments.Where(one => one.Arity.MinimumNumberOfValues > 0 && parsed.GetResult(one) is null or { Tokens.Count: 0 }).Select(one => one.Name).ToList();
        return arguments.Count == 0 ? null : $"Det mangler noe etter «{command.Name}»: {string.Join(" og ", arguments)}.";
    }

    /// <summary>The version that the program was built as.</summary>
    public static string Version() =>
        typeof(CommandLine).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()?.InformationalVersion ?? "0";

    private static int Run(BuildOptions options, bool remember, TextWriter output, TextWriter errors)
    {
        var progress = new Progress(output, plain: Console.IsOutputRedirected);
        var (built, code) = Building.Run(options, progress, errors);
        if (built is not { } result)
        {
            return code;
        }

        progress.Clear();
        new Diagnostics.TerminalReport(errors, result.LanguageOf, result.Personal).Write(result.Diagnostics);
        ClosingTable.Write(output, options, result);
        return result.Errors > 0 ? ExitCode.Failed : remember ? Remember(options.Input, result.Lasting, output, errors) : ExitCode.Done;
    }

    private static int Remember(string input, IReadOnlyList<string> lasting, TextWriter output, TextWriter errors)
    {
        try
        {
            var fresh = Remembering.Add(input, lasting);
            output.WriteLine(fresh == 0 ? "Alle adressene stod i addresses.json fra før." : $"La {fresh} {(fresh == 1 ? "ny adresse" : "nye adresser")} til i addresses.json. Ta filen med når du publiserer.");
            return ExitCode.Done;
        }
        catch (Exception exception) when (MachineTrouble.Is(exception, out var told))
        {
            errors.WriteLine($"Nettstedet er bygd, men addresses.json kunne ikke skrives: {told}");
            return ExitCode.Failed;
        }
    }
}
