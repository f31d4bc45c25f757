using System.CommandLine;
using Samla.Drafting;
using Samla.Input;
using Samla.Model;
using Samla.Text;
using Samla.Writing;

namespace Samla.Commands;

/// <summary>The command <c>new minutes</c>: makes an agenda ready for its minutes, in the same file.</summary>
internal static class NewMinutes
{
    /// <summary>The command.</summary>
    public static Command Make(NewConsole console)
    {
        var meeting = new Argument<string>("møte") { Description = "Møtets id, som oslo/ssu/2024-03-18." };
        return NewArguments.Command(
            "minutes",
            "Gjør et møte klart til referat: deltakere, og en overskrift for hver sak.",
            console,
            (line, site, _) => Run(line.GetValue(meeting)!.Trim('/'), site),
            meeting);
    }

    private static int Run(string id, NewSite site)
    {
        var (console, portal) = (site.Console, site.Content.Portal);
        if (portal.Meetings.Find(id) is not { } meeting || site.Files.FirstOrDefault(one => one.Kind == FileKind.Meeting && one.Id == id) is not { } file)
        {
            console.Errors.WriteLine(Missing(id, site));
            return ExitCode.Usage;
        }

        if (!meeting.Body.IsEmpty || meeting.Cases.Any(one => one.Section is not null))
        {
            console.Errors.WriteLine($"{file.Shown} har alt tekst under feltene. Den blir ikke rørt.");
            return ExitCode.Usage;
        }

        if (meeting.Minutes?.Status == MinutesStatus.None)
        {
            console.Errors.WriteLine($"{file.Shown} sier at det ikke finnes referat (minutesStatus: none). Ta bort det feltet først.");
            return ExitCode.Usage;
        }

        var called = portal.Committees.Find(meeting.Committee) is { } committee ? Called.WithSecretary(portal, committee, meeting.Date.Latest) : [];
        try
        {
            if (MinutesDraft.Of(File.ReadAllBytes(file.FullPath), meeting, called) is not { } text)
            {
                console.Errors.WriteLine($"Feltene i {file.Shown} står ikke på hver sin linje, så ingenting kan legges til. Skriv dem på hver sin linje først.");
                return ExitCode.Usage;
            }

            SafeFile.Write(file.FullPath, text);
        }
        catch (Exception exception) when (MachineTrouble.Is(exception, out var told))
        {
            console.Errors.WriteLine($"Det kunne ikke skrives: {told} Ingenting er endret.");
            return ExitCode.Failed;
        }

        Tell(console.Output, file.Shown, meeting, called.Count);
        return ExitCode.Done;
    }

    private static void Tell(TextWriter output, string file, Meeting meeting, int called)
    {
        output.WriteLine($"Skrev i {file}.");
        output.WriteLine(meeting.Cases.Count == 0
            ? "Møtet har ingen saksliste. Skriv en overskrift for hver sak, som «## 12/26 Budsjett»."
            : "Skriv teksten under hver sak, og vedtaket bak «Vedtak:». Et tomt vedtak er en advarsel så lenge referatet er et utkast (minutesStatus: draft).");
        output.WriteLine(called == 0
            ? "Ingen medlemmer er kjent på møtedagen. Skriv hvem som møtte, i «attendance»."
            : "Rett hvem som møtte, i «attendance», før referatet legges ut. Se på siden med «samla preview», og se etter feil med «samla check».");
    }

    private static string Missing(string id, NewSite site)
    {
        if (site.Content.Absent.FirstOrDefault(page => page.Id == id) is { } absent)
        {
            return absent.Draft ? $"Møtet «{id}» er et utkast. Ta bort «draft: true» i filen først." : $"Filen til «{id}» kan ikke leses. Kjør «samla check» og rett den først.";
        }

        return $"Det finnes ikke noe møte «{id}».{(Nearest.To(id, site.Ids(FileKind.Meeting)) is { } near ? $" Mente du «{near}»?" : " Skriv id-en, som oslo/ssu/2024-03-18.")}";
    }
}
