using System.CommandLine;
using Samla.Editing;
using Samla.Previewing;
using Samla.Theme;

namespace Samla.Commands;

/// <summary>The command <c>preview</c>: the site on this machine as the files are while somebody writes in them.</summary>
internal static class PreviewCommand
{
    // Whoever works in the repository sees its theme change too.
    private const string ThemeFolder = "theme";

    /// <summary>The command; «today» is taken from <paramref name="now"/>.</summary>
    public static Command Make(TextWriter output, TextWriter errors, DateTimeOffset now)
    {
        var port = new Option<int>("--port") { Description = "Porten på denne maskinen.", DefaultValueFactory = _ => Serve.StandardPort };
        var cms = new Option<bool>("--cms") { Description = "La redigeringen på /admin/ skrive til filene på denne maskinen i stedet for til GitHub." };
        var preview = new Command("preview", "Vis nettstedet på denne maskinen mens du skriver, med feil og utkast.") { port, cms };
        var build = new BuildArguments(preview, writes: false);
        preview.SetAction((line, cancelled) => Run(build.Read(line, OsloClock.DateAt(now)) with { NoIndex = true }, line.GetValue(port), line.GetValue(cms), output, errors, cancelled));
        return preview;
    }

    private static async Task<int> Run(BuildOptions options, int port, bool cms, TextWriter output, TextWriter errors, CancellationToken cancelled)
    {
        if (Building.Missing(options.Input, errors))
        {
            return ExitCode.Usage;
        }

        try
        {
            using var making = ThemeMaking.Start(ThemeFolder, errors);
            var theme = making is null ? ThemeFiles.BesideProgram : new ThemeFiles(Path.Combine(ThemeFolder, "built"));
            await using var preview = await Preview.Start(options, theme, port, cms ? new LocalEditing(options.Input) : null);
            output.WriteLine($"Nettstedet vises på {preview.Address}/ og følger med på filene i «{options.Input}». Stopp med Ctrl+C.");
            if (cms)
            {
                output.WriteLine($"Rediger på {preview.Address}/admin/.");
            }

            await preview.Wait(cancelled);
            return ExitCode.Done;
        }
        catch (IOException)
        {
            errors.WriteLine($"Port {port} er i bruk. Velg en annen med --port.");
            return ExitCode.Failed;
        }
    }
}
