using Samla.Editing;
using Samla.Serving;

namespace Samla.Commands;

/// <summary>The command <c>serve</c>: shows a built site until it is stopped.</summary>
internal static class Serve
{
    /// <summary>The port when none is given.</summary>
    public const int StandardPort = 8421;

    /// <summary>Runs until the program is stopped.</summary>
    public static async Task<int> Run(string folder, int port, LocalEditing? editing, TextWriter output, TextWriter errors, CancellationToken cancelled)
    {
        if (!File.Exists(Path.Combine(folder, "index.html")))
        {
            errors.WriteLine($"Det er ikke bygd noe nettsted i «{folder}». Kjør samla først.");
            return ExitCode.Usage;
        }

        try
        {
            await using var server = await SiteServer.Start(folder, port, editing);
            output.WriteLine($"Nettstedet vises på {server.Address}/. Stopp med Ctrl+C.");
            await server.Wait(cancelled);
            return ExitCode.Done;
        }
        catch (IOException)
        {
            errors.WriteLine($"Port {port} er i bruk. Velg en annen med --port.");
            return ExitCode.Failed;
        }
    }
}
