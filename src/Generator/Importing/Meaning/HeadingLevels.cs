using Samla.Importing.Blocks;

namespace Samla.Importing.Meaning;

/// <summary>Gives headings the levels that a page has for them: cases and what stands beside them on the second, the rest below, none left out.</summary>
internal static class HeadingLevels
{
    /// <summary>The level of a paragraph in bold that is used as a heading: below every real one.</summary>
    public const int Bold = 20;

    private const int Highest = 2;
    private const int Lowest = 6;

    // What comes after the cases, however it is written.
    private static readonly string[] Closing = ["eventuelt", "ymse", "neste møte", "oppsummering", "oppfølging", "noter", "vedlegg", "møtet slutt", "møteslutt"];

    /// <summary>The same blocks with levels from 2.</summary>
    public static IReadOnlyList<Block> Of(IReadOnlyList<Block> blocks)
    {
        var cases = blocks.OfType<CaseStart>().Select(one => (int?)one.Level).Min();
        var deeper = blocks.OfType<Heading>().Select(one => one.Level).Where(level => cases is null || IsBelow(level, cases.Value)).Distinct().Order().ToList();
        var first = cases is null ? Highest : Highest + 1;
        var (above, begun) = (1, false);
        var levelled = new List<Block>(blocks.Count);
        foreach (var block in blocks)
        {
            if (block is CaseStart start)
            {
                (above, begun) = (Highest, true);
                levelled.Add(start with { Level = Highest });
            }
            else if (block is Heading heading)
            {
                var below = deeper.IndexOf(heading.Level);
                var isClosing = heading.Level == cases && Closing.Any(word => heading.Text.Plain.StartsWith(word, StringComparison.OrdinalIgnoreCase));
                var level = below < 0 || isClosing || (cases is not null && !begun) ? Highest : first + below;
                above = Math.Min(Math.Min(level, above + 1), Lowest);
                levelled.Add(heading with { Level = above });
            }
            else
            {
                levelled.Add(block);
            }
        }

        return levelled;
    }

    // Cases and what stands below them can both be paragraphs in bold.
    private static bool IsBelow(int level, int cases) => level > cases || (level == Bold && cases == Bold);
}
