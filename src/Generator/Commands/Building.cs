using Samla.Output;

namespace Samla.Commands;

/// <summary>A build as a command runs it: folders that can't be used and disks that fail are told of in a sentence.</summary>
internal static class Building
{
    /// <summary>The result, or the exit code when it didn't come to one.</summary>
    public static (BuildResult? Result, int Code) Run(BuildOptions options, Progress progress, TextWriter errors)
    {
        if (Missing(options.Input, errors))
        {
            return (null, ExitCode.Usage);
        }

        OutputLock? held = null;
        try
        {
            if (options.Output is { } folder)
            {
                if (OutputFolder.Refusal(folder, options.Input) is { } refusal)
                {
                    errors.WriteLine(Told(refusal, folder));
                    return (null, ExitCode.Usage);
                }

                held = OutputLock.Take(folder);
                if (held is null)
                {
                    errors.WriteLine($"Et annet bygg skriver til «{folder}» nå. Vent til det er ferdig, eller velg en annen mappe med --output.");
                    return (null, ExitCode.Failed);
                }
            }

            return (Build.Run(options, progress), ExitCode.Done);
        }
        catch (Exception exception) when (MachineTrouble.Is(exception, out var told))
        {
            progress.Clear();
            errors.WriteLine(told);
            if (options.Output is { } folder)
            {
                errors.WriteLine($"Hver side i «{folder}» er hel, som den var eller som den skulle bli. Neste bygg legger ut resten.");
            }

            return (null, ExitCode.Failed);
        }
        finally
        {
            held?.Dispose();
        }
    }

    private static string Told(string refusal, string folder) => refusal switch
    {
        OutputFolder.IsFile => $"«{folder}» er en fil. Skriv en mappe etter --output.",
        OutputFolder.IsInput => $"Nettstedet kan ikke skrives til «{folder}», for der ligger innholdet. Velg en annen mappe med --output.",
        _ => $"Mappen «{folder}» er ikke tom og er ikke laget av Samla. Den blir ikke rørt. Velg en annen mappe med --output, eller tøm den selv.",
    };

    /// <summary>Whether there is no such folder with content; then it is told.</summary>
    public static bool Missing(string input, TextWriter errors)
    {
        if (Directory.Exists(input))
        {
            return false;
        }

        errors.WriteLine($"Mappen «{input}» finnes ikke. Kjør samla fra mappen som har «input», eller skriv --input MAPPE.");
        return true;
    }

    /// <summary>Whether a community was asked for that isn't there; then it is told, with those that are.</summary>
    public static bool Unknown(string? community, Model.Portal portal, TextWriter errors)
    {
        if (community is null || portal.Communities.Has(community))
        {
            return false;
        }

        var ids = portal.Communities.Select(one => one.Id).ToList();
        var near = Text.Nearest.To(community, ids) is { } candidate ? $" Mente du «{candidate}»?" : "";
        errors.WriteLine($"Helsefellesskapet «{community}» finnes ikke.{near} Skriv {WordOption.Listed(ids)} etter --community.");
        return true;
    }
}
