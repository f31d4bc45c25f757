using System.Text;
using Samla.Diagnostics;

namespace Samla.Input;

/// <summary>Reads a file as text. A byte order mark and Windows line endings are taken away; what isn't UTF-8 is told of with its place.</summary>
internal static class TextFile
{
    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>The bytes; null when the file can't be opened, which has been told.</summary>
    public static byte[]? Bytes(InputFile file, DiagnosticBag diagnostics)
    {
        try
        {
            return File.ReadAllBytes(file.FullPath);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            diagnostics.Add(
                ReadingRules.Unreadable,
                new Place(file.Shown),
                "Filen kan ikke leses.",
                "Fila kan ikkje lesast.");
            return null;
        }
    }

    /// <summary>The text; null when it can't be read, which has been told.</summary>
    public static string? Read(InputFile file, DiagnosticBag diagnostics)
    {
        if (Bytes(file, diagnostics) is not { } bytes)
        {
            return null;
        }

        var content = bytes.AsSpan();
        if (content.StartsWith("\uFEFF"u8))
        {
            content = content[3..];
        }

        try
        {
            var text = Strict.GetString(content);
            return text.Contains('\r') ? text.Replace("\r\n", "\n").Replace('\r', '\n') : text;
        }
        catch (DecoderFallbackException exception)
        {
            var before = content[..Math.Clamp(exception.Index, 0, content.Length)];
            var line = before.Count((byte)'\n') + 1;
            var column = Encoding.UTF8.GetCharCount(before[(before.LastIndexOf((byte)'\n') + 1)..]) + 1;
            diagnostics.Add(
                ReadingRules.NotUtf8,
                new Place(file.Shown, line, column, line, column + 1),
                "Filen er ikke lagret som UTF-8.",
                "Fila er ikkje lagra som UTF-8.");
            return null;
        }
    }
}
