namespace Samla.Bench.Kill;

/// <summary>One of two states of the content, and what a build of it that nobody disturbs writes.</summary>
/// <param name="Input">The folder with the content.</param>
/// <param name="Files">Every file of the site by its path.</param>
internal sealed record Variant(string Input, IReadOnlyDictionary<string, byte[]> Files)
{
    /// <summary>The folder of the community's first committee gets a meeting more and every other text a line more; a file beside a meeting changes.</summary>
    public static void Change(string from, string to)
    {
        foreach (var (file, index) in Directory.EnumerateFiles(from, "*", SearchOption.AllDirectories).Order(StringComparer.Ordinal).Select((file, index) => (file, index)))
        {
            var target = Path.Combine(to, Path.GetRelativePath(from, file));
            Directory.CreateDirectory(Path.GetDirectoryName(target)!);
            File.Copy(file, target);
            if (Path.GetExtension(file) == ".txt" || (Path.GetExtension(file) == ".md" && index % 2 == 0))
            {
                File.AppendAllText(target, "\nEn linje til.\n");
            }
        }

        foreach (var committee in Directory.EnumerateFiles(Path.Combine(to, "communities"), "index.md", SearchOption.AllDirectories).Where(file => Depth(to, file) == 4).ToList())
        {
            var meeting = Directory.CreateDirectory(Path.Combine(Path.GetDirectoryName(committee)!, "2019-01-09")).FullName;
            File.WriteAllText(Path.Combine(meeting, "index.md"), "---\nsummary: Et møte som bare er i det ene innholdet.\n---\n\nTekst.\n");
            File.WriteAllText(Path.Combine(meeting, "notat.txt"), "Et notat.\n");
        }
    }

    private static int Depth(string root, string file) => Path.GetRelativePath(root, file).Split(Path.DirectorySeparatorChar).Length;
}
