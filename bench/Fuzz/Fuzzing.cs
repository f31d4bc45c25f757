using System.Diagnostics;
using Samla.Bench;
using Samla.Fuzz.Kinds;

namespace Samla.Fuzz;

/// <summary>Inputs made by chance from a seed, one after another; the same seed and number always give the same input.</summary>
/// <param name="seed">The seed.</param>
public sealed class Fuzzing(ulong seed)
{
    // One in so many is read twice, to see that the same comes of it.
    private const int Repeated = 10;
    private const int OfAThousand = 1_000;

    private static readonly IReadOnlyList<IFuzzKind> Kinds = [new FrontMatterKind(), new MarkdownKind(), new DocumentKind(), new AttachedFileKind(), new SiteKind()];

    /// <summary>Tries inputs and gives those that something went wrong with.</summary>
    /// <param name="from">The number of the first.</param>
    /// <param name="count">How many.</param>
    /// <param name="starting">Told of each, with its kind, before it is tried.</param>
    public IEnumerable<Failure> Try(int from, int count, Action<int, string>? starting = null)
    {
        for (var number = from; number < from + count; number++)
        {
            var kind = KindOf(number);
            starting?.Invoke(number, kind.Name);
            var files = kind.Make(new Prng($"{seed} {number}"));
            if (Fault(kind, files, twice: number % Repeated == 0) is { } what)
            {
                yield return new Failure(number, kind.Name, what, Smaller(kind, files, what));
            }
        }
    }

    /// <summary>The files of one input.</summary>
    public IReadOnlyList<FuzzFile> Input(int number) => KindOf(number).Make(new Prng($"{seed} {number}"));

    private IFuzzKind KindOf(int number)
    {
        var share = new Prng($"{seed} {number} kind").Below(OfAThousand);
        return Kinds.First(kind => (share -= kind.Share) < 0);
    }

    private static string? Fault(IFuzzKind kind, IReadOnlyList<FuzzFile> files, bool twice)
    {
        var watch = Stopwatch.StartNew();
        try
        {
            var outcome = kind.Outcome(files);
            if (watch.Elapsed > kind.Patience)
            {
                return $"It took {watch.Elapsed.TotalSeconds:0.0} s.";
            }

            return twice && kind.Outcome(files) != outcome ? "The same input gave something else the second time." : null;
        }
        catch (Exception exception)
        {
            return exception.ToString();
        }
    }

    // Whole files are left out, then pieces, as long as the same goes wrong.
    private static List<FuzzFile> Smaller(IFuzzKind kind, IReadOnlyList<FuzzFile> files, string what)
    {
        var watch = Stopwatch.StartNew();
        var least = files.ToList();
        for (var i = least.Count - 1; i >= 0 && least.Count > 1; i--)
        {
            var fewer = least.Where((_, at) => at != i).ToList();
            least = IsSame(fewer) ? fewer : least;
        }

        for (var i = 0; i < least.Count; i++)
        {
            for (var piece = least[i].Content.Length / 2; piece > 0; piece /= 2)
            {
                for (var at = 0; at + piece <= least[i].Content.Length && watch.Elapsed < TimeSpan.FromMinutes(1);)
                {
                    var shorter = least.ToList();
                    shorter[i] = least[i] with { Content = [.. least[i].Content[..at], .. least[i].Content[(at + piece)..]] };
                    if (IsSame(shorter))
                    {
                        least = shorter;
                    }
                    else
                    {
                        at += piece;
                    }
                }
            }
        }

        return least;

        bool IsSame(IReadOnlyList<FuzzFile> fewer) => Fault(kind, fewer, twice: what.StartsWith("The same", StringComparison.Ordinal)) is { } other && Head(other) == Head(what);
    }

    // What went wrong and where, without what it quotes of the input.
    private static string Head(string what) => string.Join('\n', what.Split('\n').Select(line => line.Trim()).Where((line, i) => i == 0 || line.StartsWith("at ", StringComparison.Ordinal)).Take(3).Select((line, i) => i == 0 ? line[..Math.Min(40, line.Length)] : line));
}
