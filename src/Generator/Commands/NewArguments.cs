using System.CommandLine;
using Samla.Drafting;
using Samla.Input;
using Samla.Diagnostics;

namespace Samla.Commands;

/// <summary>What every <c>new</c> command takes, and how it asks for the rest.</summary>
internal sealed class NewArguments
{
    private readonly Option<string> input = BuildArguments.Input();
    private readonly Option<bool> yes = new("--yes", "-y") { Description = "Ta forslagene uten å spørre." };

    /// <summary>A command with these options beside its own.</summary>
    /// <param name="name">The word.</param>
    /// <param name="description">What it does.</param>
    /// <param name="run">Does it, with what was written, and gives the exit code.</param>
    /// <param name="console">Where to ask and tell.</param>
    /// <param name="own">Its own options and arguments.</param>
    public static Command Command(string name, string description, NewConsole console, Func<ParseResult, NewSite, Answers, int> run, params Symbol[] own)
    {
        var arguments = new NewArguments();
        var command = new Command(name, description);
        foreach (var symbol in own)
        {
            if (symbol is Argument argument)
            {
                command.Arguments.Add(argument);
            }
            else
            {
                command.Options.Add((Option)symbol);
            }
        }

        command.Options.Add(arguments.input);
        command.Options.Add(arguments.yes);
        command.SetAction(line =>
        {
            var folder = line.GetValue(arguments.input)!;
            if (Building.Missing(folder, console.Errors))
            {
                return ExitCode.Usage;
            }

            var answers = new Answers(console.Input, console.Output, console.Errors, asks: !line.GetValue(arguments.yes));
            return run(line, new NewSite(folder, ContentReader.Read(folder, new DiagnosticBag()), new InputFolder(folder, new DiagnosticBag()).List(), console), answers);
        });
        return command;
    }

    /// <summary>An option that is asked for when it isn't written.</summary>
    public static Option<string?> Option(string name, string description) => new(name) { Description = description };
}
