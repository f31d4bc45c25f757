using System.Text;
using Samla.Diagnostics;
using Samla.Model;

namespace Samla.Input;

/// <summary>Reads a file as text. A byte order mark and Windows line endings are taken away; what isn't UTF-8, and letters that belong in no text, are told of with their places.</summary>
internal static class TextFile
{
    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    // The program's own file of addresses grows with the portal.
    private const int AddressBook = 100_000;
    private const int Kilo = 1_000;

    /// <summary>The bytes; null when the file can't be opened or is larger than the portal takes, which has been told.</summary>
    public static byte[]? Bytes(InputFile file, Limits limits, DiagnosticBag diagnostics)
    {
        var most = file.Kind == FileKind.Addresses ? Math.Max(AddressBook, limits.TextFile) : limits.TextFile;
        if (file.Length > (long)most * Kilo)
        {
            var size = Bound.Number((file.Length + Kilo - 1) / Kilo);
            Bound.Tell(diagnostics, SafetyRules.TooLarge, new Place(file.Shown), new($"Filen er på {size} kB.", $"Fila er på {size} kB."), $"{Bound.Number(most)} kB", "textFile");
            return null;
        }

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
    public static string? Read(InputFile file, Limits limits, DiagnosticBag diagnostics) =>
        Bytes(file, limits, diagnostics) is { } bytes ? Of(bytes, file.Shown, diagnostics) : null;

    /// <summary>The bytes of a file as text; null when they can't be read as text, which has been told.</summary>
    /// <param name="bytes">The bytes.</param>
    /// <param name="file">The file as it is shown in messages.</param>
    /// <param name="diagnostics">Where mistakes go.</param>
    public static string? Of(byte[] bytes, string file, DiagnosticBag diagnostics)
    {
        var content = bytes.AsSpan();
        if (content.StartsWith("\uFEFF"u8))
        {
            content = content[3..];
        }

        try
        {
            var text = InLines(Strict.GetString(content));
            LetterCheck.Text(text, file, diagnostics);
            return text;
        }
        catch (DecoderFallbackException exception)
        {
            var before = InLines(Encoding.UTF8.GetString(content[..Math.Clamp(exception.Index, 0, content.Length)]));
            var line = before.AsSpan().Count('\n') + 1;
            var column = before.Length - before.LastIndexOf('\n');
            diagnostics.Add(
                ReadingRules.NotUtf8,
                new Place(file, line, column, line, column + 1),
                "Filen er ikke lagret som UTF-8.",
                "Fila er ikkje lagra som UTF-8.");
            return null;
        }
    }

    private static string InLines(string text) => text.Contains('\r') ? text.Replace("\r\n", "\n").Replace('\r', '\n') : text;
}
