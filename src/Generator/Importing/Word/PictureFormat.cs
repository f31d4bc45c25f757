namespace Samla.Importing.Word;

/// <summary>The formats of pictures that browsers show, told by how a file begins.</summary>
internal static class PictureFormat
{
    /// <summary>What the file's name shall end with; null when browsers don't show it (EMF, WMF, TIFF) or it can hold script (SVG).</summary>
    public static string? Of(ReadOnlySpan<byte> bytes) =>
        bytes.StartsWith((ReadOnlySpan<byte>)[0x89, 0x50, 0x4E, 0x47]) ? "png"
        : bytes.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xD8, 0xFF]) ? "jpg"
        : bytes.StartsWith("GIF8"u8) ? "gif"
        : bytes.Length > 12 && bytes.StartsWith("RIFF"u8) && bytes[8..].StartsWith("WEBP"u8) ? "webp"
        : null;
}
