using System.Text;
using Samla.Bench;
using Samla.Fuzz.Making;

namespace Samla.Fuzz.Kinds;

/// <summary>The fields at the top of a page.</summary>
internal sealed class FrontMatterKind : IFuzzKind
{
    /// <inheritdoc/>
    public string Name => "front matter";

    /// <inheritdoc/>
    public int Share => 480;

    /// <inheritdoc/>
    public TimeSpan Patience => TimeSpan.FromSeconds(5);

    /// <inheritdoc/>
    public IReadOnlyList<FuzzFile> Make(Prng random)
    {
        var text = random.Chance(60) ? Mutation.Of(Fields(random.Pick(Seeds.Pages)), Seeds.Pages, Pieces.Yaml, random) : Generated(random);
        var bytes = Encoding.UTF8.GetBytes($"---\n{text}\n---\n\nTekst.\n");
        return [new FuzzFile(random.Pick(PageReading.Paths), random.Chance(5) ? Mutation.Of(bytes, random) : bytes)];
    }

    /// <inheritdoc/>
    public string Outcome(IReadOnlyList<FuzzFile> files) => PageReading.Outcome(files[0]);

    private static string Fields(string page) => page.IndexOf("\n---\n", StringComparison.Ordinal) is > 4 and var end ? page[4..end] : page;

    // Lines with a name and something behind it, further and further in.
    private static string Generated(Prng random)
    {
        var text = new StringBuilder(random.Chance(70) ? "title: Prøve\n" : "");
        var depth = 0;
        for (var lines = random.Between(1, 25); lines > 0; lines--)
        {
            depth = Math.Clamp(depth + random.Between(-1, 1), 0, 8);
            text.Append(' ', depth * 2).Append(random.Chance(25) ? "- " : "").Append(random.Chance(85) ? $"{random.Pick(Pieces.Words).TrimEnd(':')}: " : "")
                .Append(random.Chance(20) ? Mutation.From(Pieces.Yaml, random) : random.Chance(50) ? random.Pick(Pieces.Yaml) : random.Pick(Pieces.Words)).Append('\n');
        }

        return text.ToString();
    }
}
