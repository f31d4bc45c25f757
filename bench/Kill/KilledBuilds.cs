using System.Diagnostics;

namespace Samla.Bench.Kill;

/// <summary>
/// Builds two variants of a site in turn into the same folder and kills each build at a random moment: a third of them anywhere in its time, a third while the site is laid out, a third just when a page drawn by lot has come into place. After each the folder is looked at.
/// </summary>
/// <param name="program">The program that builds.</param>
/// <param name="work">A folder for everything.</param>
/// <param name="random">Where the moments come from.</param>
/// <param name="progress">Where it is told how far it has come.</param>
internal sealed class KilledBuilds(string program, string work, Random random, TextWriter progress)
{
    private readonly string site = Path.Combine(work, "site");
    private readonly string staging = Path.Combine(work, ".site.staging");
    private TimeSpan whole;
    private TimeSpan layingOut;
    private (TimeSpan Whole, TimeSpan LayingOut) lastTimes;

    /// <summary>What came of them.</summary>
    /// <param name="Killed">Builds that were killed.</param>
    /// <param name="LayingOut">Those of them that had begun to lay out the site.</param>
    /// <param name="Half">Those of them after which the site was part one variant, part the other.</param>
    /// <param name="Ended">Builds that were over before.</param>
    /// <param name="Opened">How many times a page was opened while sites were laid out.</param>
    /// <param name="Wrong">What was wrong; null when nothing was.</param>
    internal sealed record Result(int Killed, int LayingOut, int Half, int Ended, long Opened, string? Wrong);

    /// <summary>Runs until so many were killed, or something is wrong.</summary>
    /// <param name="input">The content.</param>
    /// <param name="builds">How many are killed.</param>
    /// <param name="every">After how many the site is built to its end and held against a clean build.</param>
    public Result Run(string input, int builds, int every)
    {
        Variant.Change(input, Path.Combine(work, "changed"));
        Variant[] variants = [Clean(input, "clean-1"), Clean(Path.Combine(work, "changed"), "clean-2")];
        // The second build has as much to lay out as those that are killed.
        var wrong = Mended(variants[0]) ?? Mended(variants[1]);
        (whole, layingOut) = lastTimes;
        var (killed, publishing, half, ended) = (0, 0, 0, 0);
        using var reader = new Reader(site, variants[0], variants[1]);
        for (var i = 1; killed < builds && wrong is null; i++)
        {
            var (wasKilled, hadBegun) = Kill(variants[i % 2], reader, (Moment)(i / 2 % 3));
            killed += wasKilled ? 1 : 0;
            ended += wasKilled ? 0 : 1;
            publishing += wasKilled && hadBegun ? 1 : 0;
            wrong = Looked(variants, out var mixed) ?? reader.Wrong;
            half += mixed ? 1 : 0;
            if (wrong is null && (i % every == 0 || killed == builds))
            {
                wrong = Mended(variants[random.Next(2)]);
                progress.WriteLine($"{killed} killed, {publishing} while laid out, {half} times part one and part the other");
            }
        }

        return new Result(killed, publishing, half, ended, reader.Opened, wrong ?? Mended(variants[0]) ?? Mended(variants[1]));
    }

    private enum Moment
    {
        Any,
        LayingOut,
        PageInPlace,
    }

    private (bool Killed, bool HadBegun) Kill(Variant variant, Reader reader, Moment moment)
    {
        using var build = new SiteBuild(program, variant.Input, site);
        switch (moment)
        {
            case Moment.Any:
                Pause(whole * random.NextDouble());
                break;
            case Moment.LayingOut:
                reader.Wake();
                Task.WhenAny(build.Publishing).Wait();
                Pause(layingOut * random.NextDouble());
                break;
            default:
                var page = Path.Combine(site, reader.Pages[random.Next(reader.Pages.Count)]);
                var before = File.GetLastWriteTimeUtc(page);
                reader.Wake();
                SpinWait.SpinUntil(() => build.IsOver || (build.Publishing.IsCompleted && File.GetLastWriteTimeUtc(page) != before));
                break;
        }

        var killed = build.Kill();
        reader.Rest();
        return (killed, build.Publishing.IsCompletedSuccessfully);
    }

    // The system's own pause isn't fine enough for moments while a site is laid out.
    private static void Pause(TimeSpan pause)
    {
        var clock = Stopwatch.StartNew();
        if (pause > TimeSpan.FromMilliseconds(20))
        {
            Thread.Sleep(pause - TimeSpan.FromMilliseconds(10));
        }

        SpinWait.SpinUntil(() => clock.Elapsed >= pause);
    }

    // Every file must be one variant's or the other's, and what both have must be there.
    private string? Looked(Variant[] variants, out bool mixed)
    {
        var found = FilesOf(site);
        var (one, other) = (variants[0].Files, variants[1].Files);
        var first = found.Count(file => Is(one, file) && !Is(other, file));
        var second = found.Count(file => Is(other, file) && !Is(one, file));
        mixed = first > 0 && second > 0;
        var torn = found.Where(file => !Is(one, file) && !Is(other, file)).Select(file => file.Key).FirstOrDefault();
        var lost = one.Keys.FirstOrDefault(path => other.ContainsKey(path) && !found.ContainsKey(path));
        return torn is not null ? $"{torn} is neither the one nor the other" : lost is not null ? $"{lost} is gone" : null;
    }

    private static bool Is(IReadOnlyDictionary<string, byte[]> variant, KeyValuePair<string, byte[]> file) =>
        variant.TryGetValue(file.Key, out var content) && content.AsSpan().SequenceEqual(file.Value);

    // Builds to the end; what is there afterwards must be what a clean build writes.
    private string? Mended(Variant variant)
    {
        using var build = new SiteBuild(program, variant.Input, site);
        Task.WhenAny(build.Publishing).Wait();
        SpinWait.SpinUntil(() => build.IsOver || !Directory.Exists(staging));
        var laidOut = build.Elapsed;
        if (build.Wait() != 0)
        {
            return $"the build of {variant.Input} failed";
        }

        lastTimes = (build.Elapsed, laidOut - build.Publishing.Result);

        var found = FilesOf(site);
        return Directory.Exists(staging) ? "the staging folder is left"
            : found.Count == variant.Files.Count && found.All(file => Is(variant.Files, file)) ? null
            : "the mended site isn't what a clean build writes";
    }

    private Variant Clean(string input, string name)
    {
        using var build = new SiteBuild(program, input, Path.Combine(work, name));
        return build.Wait() == 0 ? new Variant(input, FilesOf(Path.Combine(work, name))) : throw new InvalidOperationException($"{input} can't be built.");
    }

    private static Dictionary<string, byte[]> FilesOf(string folder) =>
        Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories).ToDictionary(path => Path.GetRelativePath(folder, path), File.ReadAllBytes, StringComparer.Ordinal);
}
