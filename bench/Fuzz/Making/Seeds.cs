using System.Text;
using Samla.Tests.Importing;

namespace Samla.Fuzz.Making;

/// <summary>Real content, which inputs are made from: the samples and the content of the repository, and the documents that the tests of the import have.</summary>
internal static class Seeds
{
    /// <summary>The samples by path, without the file that the program writes itself.</summary>
    public static IReadOnlyList<FuzzFile> Samples { get; } = Files("samples/input");

    /// <summary>Texts of pages, front matter and all.</summary>
    public static IReadOnlyList<string> Pages { get; } =
        [.. Samples.Concat(Files("input/communities")).Concat(Files("input/guidelines")).Where(file => file.Path.EndsWith(".md", StringComparison.Ordinal) && file.Content.Length < 20_000).Select(file => Encoding.UTF8.GetString(file.Content))];

    /// <summary>Word files.</summary>
    public static IReadOnlyList<byte[]> Documents { get; } = [.. MinutesDocuments.All.Select(one => one.Bytes)];

    private static FuzzFile[] Files(string folder)
    {
        var root = Path.Combine(Root(), folder);
        return
        [
            .. Directory.EnumerateFiles(root, "*", SearchOption.AllDirectories).Order(StringComparer.Ordinal)
                .Select(path => new FuzzFile(Path.GetRelativePath(root, path).Replace('\\', '/'), File.ReadAllBytes(path)))
                .Where(file => file.Path != "addresses.json"),
        ];
    }

    private static string Root()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "Samla.slnx")))
            {
                return folder.FullName;
            }
        }

        throw new InvalidOperationException("Samla.slnx stands in no folder above the program.");
    }
}
