using System.Text;
using Samla.Bench;
using Samla.Commands;
using Samla.Diagnostics;
using Samla.Fuzz.Holding;
using Samla.Fuzz.Making;
using Samla.Output;

namespace Samla.Fuzz.Kinds;

/// <summary>A whole site of a few files, built. The theme has no fault on any page, whatever the content is.</summary>
internal sealed class SiteKind : IFuzzKind
{
    private static readonly string[] Names = ["", "con", "a b.pdf", "Plan.pdf", "plan.pdf", "-x", "x.", "æ.md", "index.md", "\u202Ex.pdf", "a\nb.pdf", "2024-13-01.md", "x?.pdf", "nytt.xml", "index.html", "_redirects"];
    private static readonly DateOnly Day = new(2025, 6, 1);
    private static readonly Rule[] OfTheTheme = [PageRules.BrokenLink, PageRules.Structure, PageRules.Policy];

    /// <inheritdoc/>
    public string Name => "site";

    /// <inheritdoc/>
    public int Share => 4;

    /// <inheritdoc/>
    public TimeSpan Patience => TimeSpan.FromSeconds(30);

    /// <inheritdoc/>
    public IReadOnlyList<FuzzFile> Make(Prng random)
    {
        var files = Small(random).ToDictionary(file => file.Path, file => file, StringComparer.Ordinal);
        for (var changes = random.Between(1, 4); changes > 0; changes--)
        {
            var file = random.Pick([.. files.Values]);
            if (random.Chance(20))
            {
                var path = $"{Path.GetDirectoryName(file.Path)}/{random.Pick(Names)}".Trim('/');
                files.Remove(file.Path);
                files[path] = file with { Path = path };
            }
            else
            {
                var pieces = file.Path.EndsWith(".md", StringComparison.Ordinal) && random.Chance(50) ? Pieces.Markdown : Pieces.Yaml;
                files[file.Path] = file with { Content = Encoding.UTF8.GetBytes(Mutation.Of(Encoding.UTF8.GetString(file.Content), Seeds.Pages, pieces, random)) };
            }
        }

        return [.. files.Values];
    }

    /// <inheritdoc/>
    public string Outcome(IReadOnlyList<FuzzFile> files)
    {
        using var folder = new Folder(files);
        var built = Samla.Commands.Build.Run(new BuildOptions(folder.Input, folder.Output, Day, null, false), new Progress(TextWriter.Null, plain: true));
        Places.Hold(built.Diagnostics, Folder.TextOf);
        if (built.Diagnostics.FirstOrDefault(one => OfTheTheme.Contains(one.Rule)) is { } fault)
        {
            throw new InvalidOperationException($"A finished page has a fault: {fault.Rule.Code} {fault.Place} {fault.Message.Nb}");
        }

        if (built.Errors > 0 == Directory.Exists(folder.Output))
        {
            throw new InvalidOperationException($"{built.Errors} errors, and the site is {(Directory.Exists(folder.Output) ? "" : "not ")}there.");
        }

        var outcome = new StringBuilder();
        foreach (var one in built.Diagnostics)
        {
            outcome.AppendLine($"{one.Place} {one.Rule.Code} {one.Message.Nb}");
        }

        var written = built.Errors > 0 ? [] : Directory.GetFiles(folder.Output, "*", SearchOption.AllDirectories);
        foreach (var path in written.Order(StringComparer.Ordinal))
        {
            outcome.AppendLine($"{path} {Convert.ToHexString(System.Security.Cryptography.SHA256.HashData(File.ReadAllBytes(path)))}");
        }

        return outcome.ToString();
    }

    // A community of the samples with a few of its committees and meetings, and what they point to.
    private static IEnumerable<FuzzFile> Small(Prng random)
    {
        var kept = random.Between(1, 3);
        return Seeds.Samples.Where(file => !file.Path.StartsWith("communities/", StringComparison.Ordinal) || file.Path.Count(letter => letter == '/') < 3 || random.Below(10) < kept);
    }
}
