using System.Collections.Concurrent;
using System.Security.Cryptography;
using Samla.Output;

namespace Samla.Verifying;

/// <summary>A site in a folder, held against a manifest.</summary>
internal static class VerifiedFolder
{
    /// <summary>Every file that is missing, has changed or isn't in the manifest, by path.</summary>
    public static IReadOnlyList<Difference> Differences(string folder, Manifest manifest)
    {
        var there = new StandingFiles(Path.GetFullPath(folder));
        var differences = new ConcurrentBag<Difference>();
        Parallel.ForEach(manifest.Files, file =>
        {
            if (there.Links.Contains(file.Path))
            {
                differences.Add(new Difference(file.Path, DifferenceKind.Changed, "er en lenke til noe annet"));
            }
            else if (!there.Files.Contains(file.Path))
            {
                differences.Add(new Difference(file.Path, DifferenceKind.Missing));
            }
            else if (!IsAs(file, Path.Combine(folder, file.Path)))
            {
                differences.Add(new Difference(file.Path, DifferenceKind.Changed));
            }
        });
        var known = manifest.Files.Select(file => file.Path).Append(Manifest.FileName).ToHashSet(StringComparer.Ordinal);
        var extra = there.Files.Concat(there.Links).Where(path => !known.Contains(path)).Select(path => new Difference(path, DifferenceKind.Extra));
        return [.. differences.Concat(extra).OrderBy(one => one.Path, StringComparer.Ordinal)];
    }

    private static bool IsAs(ManifestFile file, string path)
    {
        using var content = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
        return content.Length == file.Size && Convert.ToHexStringLower(SHA256.HashData(content)) == file.Sha256;
    }
}
