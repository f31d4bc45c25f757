using System.Security.Cryptography;
using System.Text;

namespace Samla.Bench;

/// <summary>
/// One SHA-256 for many files: of the lines «sha256, two spaces, path» in the ordinal order of the paths. It is what this prints:
/// <c>cd DIR &amp;&amp; find . -type f -printf '%P\n' | LC_ALL=C sort | xargs sha256sum | sha256sum</c>
/// </summary>
internal static class Digest
{
    /// <summary>The digest of the files, in hexadecimal.</summary>
    public static string Of(IReadOnlyList<CorpusFile> files)
    {
        var lines = new string[files.Count];
        Parallel.For(0, files.Count, i =>
            lines[i] = $"{Convert.ToHexStringLower(SHA256.HashData(files[i].Content()))}  {files[i].Path}\n");
        Array.Sort(lines, (a, b) => string.CompareOrdinal(a, 66, b, 66, int.MaxValue));
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(string.Concat(lines))));
    }
}
