using System.Text;
using Samla.Bench;
using Samla.Fuzz.Making;

namespace Samla.Fuzz.Kinds;

/// <summary>The text of a page.</summary>
internal sealed class MarkdownKind : IFuzzKind
{
    /// <inheritdoc/>
    public string Name => "Markdown";

    /// <inheritdoc/>
    public int Share => 480;

    /// <inheritdoc/>
    public TimeSpan Patience => TimeSpan.FromSeconds(5);

    /// <inheritdoc/>
    public IReadOnlyList<FuzzFile> Make(Prng random)
    {
        var text = random.Chance(50) ? Mutation.Of(Text(random.Pick(Seeds.Pages)), Seeds.Pages, Pieces.Markdown, random) : Mutation.From(Pieces.Markdown, random);
        return [new FuzzFile(random.Pick(PageReading.Paths), Encoding.UTF8.GetBytes($"---\ntitle: Prøve\ntier: strategic\nkind: service\n---\n\n{text}\n"))];
    }

    /// <inheritdoc/>
    public string Outcome(IReadOnlyList<FuzzFile> files) => PageReading.Outcome(files[0]);

    private static string Text(string page) => page.IndexOf("\n---\n", StringComparison.Ordinal) is > 0 and var end ? page[(end + 5)..] : page;
}
