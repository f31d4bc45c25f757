using Samla.Diagnostics;
using Samla.Text;

namespace Samla.Input;

/// <summary>Tells of letters that can't be seen, and of those that look like others.</summary>
internal static class LetterCheck
{
    // Who has more of the same to mend will see the rest when these are mended.
    private const int Most = 20;

    /// <summary>Tells of what belongs in no text at all.</summary>
    /// <param name="text">The text of a file.</param>
    /// <param name="file">The file as it is shown in messages.</param>
    /// <param name="diagnostics">Where mistakes go.</param>
    public static void Text(string text, string file, DiagnosticBag diagnostics)
    {
        var told = 0;
        for (var from = 0; told < Most && HiddenLetters.IndexOfHarmful(text.AsSpan(from)) is >= 0 and var found; told++)
        {
            var at = from + found;
            var line = text.AsSpan(0, at).Count('\n') + 1;
            var column = at - text.AsSpan(0, at).LastIndexOf('\n');
            var length = HiddenLetters.Length(text, at);
            Tell(text, at, new Place(file, line, column, line, column + length), diagnostics);
            from = at + length;
        }
    }

    /// <summary>Tells of what belongs in no title, no name and no field.</summary>
    /// <param name="title">The title as it is read.</param>
    /// <param name="place">Where it stands.</param>
    /// <param name="diagnostics">Where mistakes go.</param>
    /// <param name="written">The title as it was written, when that was looked through by <see cref="Text"/>: what was told of there isn't told again.</param>
    public static void Title(string title, Place place, DiagnosticBag diagnostics, ReadOnlySpan<char> written)
    {
        if (HiddenLetters.IndexOfHidden(title) is >= 0 and var hidden && HiddenLetters.IndexOfHarmful(written) < 0)
        {
            Tell(title, hidden, place, diagnostics);
        }

        LookAlikes(title, place, diagnostics);
    }

    /// <summary>Tells of the first letter that looks like another.</summary>
    public static void LookAlikes(string text, Place place, DiagnosticBag diagnostics)
    {
        if (LookAlike.First(text) is { } one)
        {
            diagnostics.Add(
                SafetyRules.LookAlikeLetter,
                place,
                $"«{one.Letter}» i «{one.Word}» er {one.Kind.Nb} ({one.Code}), ikke «{one.Meant}».",
                $"«{one.Letter}» i «{one.Word}» er {one.Kind.Nn} ({one.Code}), ikkje «{one.Meant}».");
        }
    }

    /// <summary>Tells of one letter.</summary>
    public static void Tell(ReadOnlySpan<char> text, int at, Place place, DiagnosticBag diagnostics)
    {
        var (code, kind) = (HiddenLetters.Code(text, at), HiddenLetters.KindOf(text, at));
        diagnostics.Add(SafetyRules.HiddenLetter, place, $"Her står {kind.Nb} ({code}).", $"Her står {kind.Nn} ({code}).");
    }
}
