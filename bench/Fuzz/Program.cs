using System.Diagnostics;
using Samla.Fuzz;

if (Options.Parse(args) is not { } options)
{
    Console.Error.WriteLine(Options.Usage);
    return 2;
}

const int Told = 10_000;
var stuck = TimeSpan.FromMinutes(2);
var watch = Stopwatch.StartNew();
var (number, began) = (options.From, watch.Elapsed);
var current = "";
var counts = new SortedDictionary<string, (int Number, TimeSpan Took)>(StringComparer.Ordinal);
var failures = 0;

// A stack that overflows or a loop without end can't be caught: the number is told, so that the input can be made again.
using var guard = new Timer(
    _ =>
    {
        if (watch.Elapsed - began > stuck)
        {
            Console.Error.WriteLine($"Stuck: fuzz --seed {options.Seed} --only {number}");
            Environment.Exit(3);
        }
    },
    null,
    stuck,
    TimeSpan.FromSeconds(10));
Console.WriteLine($"seed {options.Seed}");
var fuzzing = new Fuzzing(options.Seed);
foreach (var failure in fuzzing.Try(options.From, options.Count, Starting))
{
    failures++;
    Save(failure.Files, $"{failure.Number}");
    Console.WriteLine($"{failure.Kind}: fuzz --seed {options.Seed} --only {failure.Number}\n{failure.What}\n");
}

Count();
counts.Remove("");
if (options.Count == 1)
{
    Save(fuzzing.Input(options.From), $"{options.From}-whole");
}

Console.WriteLine($"{options.Count} inputs ({string.Join(", ", counts.Select(pair => $"{pair.Value.Number} {pair.Key} in {pair.Value.Took.TotalSeconds:0} s"))}), {failures} failures, {watch.Elapsed:h\\:mm\\:ss}, {Process.GetCurrentProcess().PeakWorkingSet64 >> 20} MB at the peak");
return failures == 0 ? 0 : 1;

void Starting(int next, string kind)
{
    Count();
    (number, began, current) = (next, watch.Elapsed, kind);
    if ((next - options.From) % Told == 0)
    {
        Console.WriteLine($"from {next}, {watch.Elapsed:h\\:mm\\:ss}");
    }
}

void Count()
{
    var (before, took) = counts.GetValueOrDefault(current);
    counts[current] = (before + 1, took + watch.Elapsed - began);
}

void Save(IEnumerable<FuzzFile> files, string name)
{
    foreach (var file in files)
    {
        var path = Path.Combine(options.Save, $"{options.Seed}-{name}", string.Concat(file.Path.Select(letter => char.IsControl(letter) ? '_' : letter)));
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllBytes(path, file.Content);
    }
}
