namespace Samla.Attachments.Pdf;

/// <summary>The versions that a PDF has gone through: a program can write what it changes behind what is there (ISO 32000-1, 7.5.6).</summary>
internal static class PdfVersions
{
    // The first of the two ends of a file that is laid out for the web isn't that of a version (annex F).
    private const int HeadOfLinearized = 4096;

    /// <summary>Where each version but the last one ends.</summary>
    public static List<int> Ends(ReadOnlySpan<byte> pdf)
    {
        var marker = "%%EOF"u8;
        var ends = new List<int>();
        var linearized = pdf[..Math.Min(pdf.Length, HeadOfLinearized)].IndexOf("/Linearized"u8) >= 0;
        for (int at = 0, found; (found = pdf[at..].IndexOf(marker)) >= 0;)
        {
            at += found + marker.Length;
            ends.Add(at);
        }

        var first = linearized && ends.Count > 1 ? 1 : 0;
        return ends.Count > first ? ends[first..^1] : [];
    }
}
