using System.CommandLine;

namespace Samla.Commands;

/// <summary>The command <c>new</c>: writes the file of something new, asking for what it isn't told.</summary>
internal static class NewCommand
{
    /// <summary>What to do when a page is written that isn't to be seen yet.</summary>
    public const string DraftNext = "Skriv teksten, se på siden med «samla preview» og se etter feil med «samla check». Ta bort linjen «draft: true» når siden skal legges ut.";

    /// <summary>The command; «today» is taken from <paramref name="now"/>.</summary>
    public static Command Make(TextReader input, TextWriter output, TextWriter errors, DateTimeOffset now)
    {
        var console = new NewConsole(input, output, errors, OsloClock.DateAt(now));
        return new Command("new", "Skriv filen til noe nytt: et møte, et referat, et organ, en avtale, en retningslinje, en plan eller et helsefellesskap.")
        {
            NewMeeting.Make(console), NewMinutes.Make(console), NewCommittee.Make(console), NewAgreement.Make(console), NewGuideline.Make(console), NewPlan.Make(console), NewCommunity.Make(console),
        };
    }
}
