using System.Text;

namespace Samla.Packages;

/// <summary>Compound files: formats from before 2007, and packages under a password.</summary>
internal static class CompoundFile
{
    // The name of the stream that an encrypted package lies in ([MS-OFFCRYPTO], 2.3.4.4).
    private static readonly byte[] Encrypted = Encoding.Unicode.GetBytes("EncryptedPackage");

    /// <summary>Whether the bytes begin one.</summary>
    public static bool Is(ReadOnlySpan<byte> bytes) => bytes.StartsWith((ReadOnlySpan<byte>)[0xD0, 0xCF, 0x11, 0xE0]);

    /// <summary>Whether a package under a password lies in it.</summary>
    public static bool IsEncrypted(ReadOnlySpan<byte> bytes) => bytes.IndexOf(Encrypted) >= 0;
}
