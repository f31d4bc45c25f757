using Samla.Packages;

namespace Samla.Importing.Word;

/// <summary>A file from the disk, looked at before it is read: is it a Word file, and one of a size that can be read?</summary>
/// <param name="Bytes">The file; null when it can't be read as Word.</param>
/// <param name="Refusal">Why not, as a sentence.</param>
internal sealed record WordFile(byte[]? Bytes, string? Refusal)
{
    /// <summary>Opens a file; whatever is wrong with it becomes a sentence.</summary>
    public static WordFile Open(string path)
    {
        try
        {
            var file = new FileInfo(path);
            if (Directory.Exists(path))
            {
                return Refused("Dette er en mappe. Skriv --from-folder foran mappen for å hente alle Word-filene i den.");
            }

            if (!file.Exists)
            {
                return Refused("Filen finnes ikke.");
            }

            if (file.Length > PackageLimits.File)
            {
                return Refused($"Filen er på {file.Length >> 20} MB. Samla leser Word-filer på opptil {PackageLimits.File >> 20} MB; gjør bildene mindre i Word og lagre på nytt.");
            }

            var bytes = File.ReadAllBytes(path);
            return WhyNot(bytes) is { } refusal ? Refused(refusal) : new WordFile(bytes, null);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return Refused("Filen kan ikke leses. Er den åpen i et annet program, eller mangler du tilgang til den?");
        }
    }

    /// <summary>Why these bytes can't be read as Word; null when they can.</summary>
    public static string? WhyNot(byte[] bytes)
    {
        ReadOnlySpan<byte> content = bytes;
        if (content.IsEmpty)
        {
            return "Filen er tom.";
        }

        if (CompoundFile.Is(content))
        {
            return CompoundFile.IsEncrypted(content)
                ? "Filen er beskyttet med passord. Åpne den i Word, fjern passordet under Fil > Info > Beskytt dokument, og lagre på nytt."
                : "Filen er i et gammelt format (.doc). Åpne den i Word og lagre den som .docx.";
        }

        if (content.StartsWith("%PDF"u8))
        {
            return "Dette er en PDF. Bruk Word-filen som den ble laget av.";
        }

        if (content.StartsWith("{\\rtf"u8))
        {
            return "Dette er en RTF-fil. Åpne den i Word og lagre den som .docx.";
        }

        return content.StartsWith("PK"u8) ? PackageCheck.Refusal(bytes) : "Dette er ikke en Word-fil (.docx).";
    }

    private static WordFile Refused(string refusal) => new(null, refusal);
}
