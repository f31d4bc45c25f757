using System.Security.Cryptography;

namespace Samla.Search.Shards;

/// <summary>What a file's name has of its content, so that it can be cached for ever: eight hexadecimal digits of SHA-256.</summary>
internal static class ContentHash
{
    public static string Of(ReadOnlySpan<byte> content) => Convert.ToHexStringLower(SHA256.HashData(content).AsSpan(0, 4));
}
