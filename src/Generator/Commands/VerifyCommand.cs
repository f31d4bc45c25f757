using System.CommandLine;
using Samla.Output;
using Samla.Verifying;

namespace Samla.Commands;

/// <summary>The command <c>verify</c>: holds a built or published site against the manifest of a build, file by file.</summary>
internal static class VerifyCommand
{
    /// <summary>The command.</summary>
    public static Command Make(TextWriter output, TextWriter errors)
    {
        var site = new Argument<string>("nettsted") { Description = "Mappen med nettstedet, eller adressen det er lagt ut på (https://…)." };
        var manifest = new Option<string?>("--manifest") { Description = "Manifestet det skal holdes mot, fra bygget som skal være lagt ut. Ellers nettstedets eget manifest.json." };
        var verify = new Command("verify", "Se etter at hver fil på et nettsted er slik manifestet sier, byte for byte.") { site, manifest };
        verify.SetAction((line, cancelled) => Run(line.GetValue(site)!, line.GetValue(manifest), output, errors, cancelled));
        return verify;
    }

    private static async Task<int> Run(string site, string? manifestPath, TextWriter output, TextWriter errors, CancellationToken cancelled)
    {
        Manifest? given = null;
        if (manifestPath is not null && (given = Read(manifestPath, errors)) is null)
        {
            return ExitCode.Usage;
        }

        if (Uri.TryCreate(site, UriKind.Absolute, out var address) && address.Scheme is "https" or "http")
        {
            return await Address(address!, given, output, errors, cancelled);
        }

        if (!Directory.Exists(site))
        {
            errors.WriteLine($"«{site}» er verken en mappe som finnes eller en adresse som begynner med https://.");
            return ExitCode.Usage;
        }

        return (given ?? Read(Path.Combine(site, Manifest.FileName), errors)) is { } manifest
            ? Tell(manifest, VerifiedFolder.Differences(site, manifest), manifest.Files.Count, output, errors)
            : ExitCode.Usage;
    }

    private static async Task<int> Address(Uri address, Manifest? given, TextWriter output, TextWriter errors, CancellationToken cancelled)
    {
        if (address.Scheme == "http" && !address.IsLoopback)
        {
            errors.WriteLine("Skriv en adresse som begynner med https://. Uten kryptering kan hvem som helst på veien svare.");
            return ExitCode.Usage;
        }

        using var published = new VerifiedAddress(address);
        var manifest = given;
        if (manifest is null)
        {
            (manifest, var seen) = await published.OwnManifest(cancelled);
            if (manifest is null)
            {
                errors.WriteLine($"Det er ikke noe manifest på {address}: {Manifest.FileName} {seen}. Skriv et med --manifest, for eksempel {Manifest.FileName} fra mappen som ble lagt ut.");
                return ExitCode.Failed;
            }
        }

        var skipped = manifest.Files.Where(file => !VerifiedAddress.IsServed(file)).Select(file => file.Path).ToList();
        if (skipped.Count > 0)
        {
            output.WriteLine($"Ser ikke etter {string.Join(" og ", skipped)}: de er beskjeder til verten, som ikke viser dem.");
        }

        return Tell(manifest, await published.Differences(manifest, cancelled), manifest.Files.Count - skipped.Count, output, errors);
    }

    private static Manifest? Read(string path, TextWriter errors)
    {
        if (!File.Exists(path))
        {
            errors.WriteLine($"Det er ikke noe manifest i «{path}». Bygg nettstedet, eller skriv hvor manifestet er med --manifest.");
            return null;
        }

        if (Manifest.Read(File.ReadAllBytes(path)) is { } manifest)
        {
            return manifest;
        }

        errors.WriteLine($"«{path}» er ikke et manifest som Samla har skrevet.");
        return null;
    }

    private static int Tell(Manifest manifest, IReadOnlyList<Difference> differences, int files, TextWriter output, TextWriter errors)
    {
        output.WriteLine(manifest.Input switch
        {
            null => $"Manifestet er fra Samla {manifest.Version}. Hvilket innhold det var, står ikke i det.",
            { Changed: true } input => $"Manifestet er fra Samla {manifest.Version} og innholdet i {input.Id}, med endringer som ikke var lagret i git.",
            var input => $"Manifestet er fra Samla {manifest.Version} og innholdet i {input.Id}.",
        });
        foreach (var one in differences)
        {
            errors.WriteLine($"  {Name(one.What)}  {one.Path}{(one.Detail is null ? "" : $": {one.Detail}")}");
        }

        output.WriteLine(differences.Count == 0
            ? $"Alle {files} filer er som i manifestet."
            : $"{differences.Count} {(differences.Count == 1 ? "fil er" : "filer er")} ikke som i manifestet, som har {files}. Bygg og legg ut på nytt, eller finn ut hvem som har endret nettstedet.");
        return differences.Count == 0 ? ExitCode.Done : ExitCode.Failed;
    }

    private static string Name(DifferenceKind kind) => kind switch
    {
        DifferenceKind.Missing => "mangler  ",
        DifferenceKind.Changed => "endret   ",
        DifferenceKind.Extra => "for mye  ",
        _ => "feil svar",
    };
}
