using System.Security.Cryptography;

namespace Samla.Output;

/// <summary>A file of the site: its path below the output, its size in bytes, and its SHA-256 in small hexadecimal digits.</summary>
internal sealed record ManifestFile(string Path, long Size, string Sha256)
{
    /// <summary>A file with that content.</summary>
    public static ManifestFile Of(string path, ReadOnlySpan<byte> content)
    {
        Span<byte> hash = stackalloc byte[SHA256.HashSizeInBytes];
        SHA256.HashData(content, hash);
        return new ManifestFile(path, content.Length, Convert.ToHexStringLower(hash));
    }
}
