using System.CommandLine;
using Samla.Explaining;

namespace Samla.Commands;

/// <summary>The command <c>explain</c>: the page about a code or a kind of requirement, as text.</summary>
internal static class ExplainCommand
{
    /// <summary>The command.</summary>
    public static Command Make(TextWriter output, TextWriter errors)
    {
        var word = new Argument<string?>("ord") { Description = "En kode (SAM0106), navnet på den (unknown-key) eller en kravtype (seats).", Arity = ArgumentArity.ZeroOrOne };
        var explain = new Command("explain", "Forklar en kode eller en kravtype.") { word };
        explain.SetAction(line => Run(line.GetValue(word), output, errors));
        return explain;
    }

    private static int Run(string? word, TextWriter output, TextWriter errors)
    {
        if (word is not null && HelpPage.Find(word) is { } page)
        {
            output.Write(PlainPage.Of(page.Markdown));
            return ExitCode.Done;
        }

        if (word is not null)
        {
            var near = HelpPage.Near(word).Select(one => $"«{one}»").ToList();
            errors.WriteLine($"«{word}» er verken en kode eller en kravtype.{(near.Count > 0 ? $" Mente du {WordOption.Listed(near)}?" : "")}");
        }

        errors.WriteLine($"Skriv en kode fra {HelpPage.Codes[0]} til {HelpPage.Codes[^1]}{(HelpPage.Kinds.Count > 0 ? $", eller en kravtype: {string.Join(", ", HelpPage.Kinds)}" : "")}.");
        return ExitCode.Usage;
    }
}
