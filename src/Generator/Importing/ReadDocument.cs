using Samla.Importing.Meaning;
using Samla.Importing.Word;

namespace Samla.Importing;

/// <summary>A Word file, read.</summary>
/// <param name="File">Where it is.</param>
/// <param name="Meeting">The meeting it tells of; null when it can't be read.</param>
/// <param name="LeftBehind">What wasn't taken along.</param>
/// <param name="Refusal">Why it can't be read; null when it can.</param>
internal sealed record ReadDocument(string File, ImportedMeeting? Meeting, IReadOnlyList<string> LeftBehind, string? Refusal)
{
    /// <summary>Reads a file; whatever is wrong with it becomes a sentence.</summary>
    public static ReadDocument Of(string file, ImportTarget target)
    {
        var opened = WordFile.Open(file);
        if (opened.Bytes is null)
        {
            return Refused(file, opened.Refusal!);
        }

        if (WordReader.Read(opened.Bytes) is not { } text)
        {
            return Refused(file, "Filen er skadet, så Word-dokumentet i den kan ikke leses. Åpne den i Word og lagre den på nytt.");
        }

        return text.Blocks.Count == 0
            ? Refused(file, "Det står ingen tekst i filen.")
            : new ReadDocument(file, MeetingReader.Read(text, target.HintsFor(file)), text.LeftBehind, null);
    }

    private static ReadDocument Refused(string file, string refusal) => new(file, null, [], refusal);
}
