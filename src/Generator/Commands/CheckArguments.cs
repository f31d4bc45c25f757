using System.CommandLine;
using System.CommandLine.Parsing;
using Samla.Requirements;
using Samla.Text;

namespace Samla.Commands;

/// <summary>The options of <c>check</c>.</summary>
internal sealed class CheckArguments
{
    private readonly BuildArguments build;
    private readonly Option<CheckFormat> format = WordOption.Of<CheckFormat>("--format", "Hvordan det fortelles");
    private readonly Option<FailOn> failOn = WordOption.Of<FailOn>("--fail-on", "Hvilke plikter som gir kode 1");

    private readonly Option<string[]> only = new("--only")
    {
        Description = "Vis bare dette: en kode (SAM0106), en kravtype (seats) eller et utfall (met). Kan gjentas.",
        HelpName = "KODE|KRAVTYPE|UTFALL",
        DefaultValueFactory = _ => [],
    };

    private readonly Option<string?> community = new("--community") { Description = "Vis bare funnene i ett helsefellesskap." };
    private readonly Option<string?> against = new("--against") { Description = "Si hva som er nytt siden en tidligere mappe med innhold eller data/findings.json, som tekst til en pull request." };

    private readonly Option<bool> external = new("--external") { Description = "Spør også adressene utenfor nettstedet om de finnes. Det tar høyst ti minutter, og svarene huskes i noen dager." };

    /// <summary>Adds the options to a command.</summary>
    public CheckArguments(Command command)
    {
        build = new BuildArguments(command, writes: false);
        only.Validators.Add(Known);
        command.Options.Add(format);
        command.Options.Add(only);
        command.Options.Add(community);
        command.Options.Add(failOn);
        command.Options.Add(against);
        command.Options.Add(external);
        command.Validators.Add(result =>
        {
            if (result.GetValue(against) is not null && result.GetValue(format) is not (CheckFormat.Text or CheckFormat.Github))
            {
                result.AddError("--against gir tekst til en pull request eller merknader på linjene i den. Skriv det uten --format, eller med --format github.");
            }
        });
    }

    /// <summary>What was written.</summary>
    public CheckOptions Read(ParseResult parsed, DateOnly today) => new(
        build.Read(parsed, today),
        parsed.GetValue(format),
        Selection.Of(parsed.GetValue(only)!, parsed.GetValue(community)),
        parsed.GetValue(failOn),
        parsed.GetValue(against))
    {
        External = parsed.GetValue(external),
    };

    private static void Known(OptionResult result)
    {
        foreach (var word in result.Tokens.Select(token => token.Value).Where(word => !Selection.Knows(word)))
        {
            var near = Nearest.To(word, Selection.AllWords) is { } candidate ? $" Mente du «{candidate}»?" : "";
            result.AddError(
                $"«{word}» er verken en kode, en kravtype eller et utfall.{near} Skriv en kode som SAM0106, "
                + $"en kravtype ({string.Join(", ", RequirementKind.All.Keys)}) eller et utfall ({string.Join(", ", Words<Outcome>.All)}).");
        }
    }
}
