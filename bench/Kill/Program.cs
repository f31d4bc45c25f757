using System.Diagnostics;
using System.Globalization;
using Samla.Bench.Kill;

const string Usage = """
    kill --program SAMLA --input DIR --work DIR [--builds N] [--seed N]
      kills N builds (1000) of the content in DIR, two thirds of them while the site is laid out, looks at the site after each,
      and holds it against a clean build now and then and at the end; exit code 1 when anything was torn, lost or left
    """;

var options = args.Chunk(2).Where(pair => pair.Length == 2).ToDictionary(pair => pair[0], pair => pair[1], StringComparer.Ordinal);
if (!options.TryGetValue("--program", out var program) || !options.TryGetValue("--input", out var input) || !options.TryGetValue("--work", out var home)
    || !int.TryParse(options.GetValueOrDefault("--builds", "1000"), NumberStyles.None, CultureInfo.InvariantCulture, out var builds)
    || !int.TryParse(options.GetValueOrDefault("--seed", $"{Random.Shared.Next()}"), NumberStyles.None, CultureInfo.InvariantCulture, out var seed))
{
    Console.Error.WriteLine(Usage);
    return 2;
}

Console.WriteLine($"seed {seed}");
var clock = Stopwatch.StartNew();
var work = Directory.CreateDirectory(Path.Combine(home, $"kill-{seed}")).FullName;
try
{
    var (killed, layingOut, half, ended, opened, wrong) = new KilledBuilds(program, work, new Random(seed), Console.Out).Run(input, builds, every: 25);
    Console.WriteLine($"{killed} builds killed, {layingOut} of them while the site was laid out, {half} times it was then part one and part the other; {ended} were over before");
    Console.WriteLine($"pages opened meanwhile: {opened}; {clock.Elapsed.TotalSeconds:0} s in all");
    Console.WriteLine(wrong ?? "nothing torn, nothing lost, equal to a clean build at the end");
    return wrong is null ? 0 : 1;
}
finally
{
    Directory.Delete(work, recursive: true);
}
