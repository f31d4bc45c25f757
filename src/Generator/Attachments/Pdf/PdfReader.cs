using System.Text;
using Samla.Attachments.Office;
using Samla.Attachments.Pictures;
using Samla.Diagnostics;

namespace Samla.Attachments.Pdf;

/// <summary>Reads PDFs: the pages through poppler-utils, and what stands beside them from the objects of the file.</summary>
internal static class PdfReader
{
    private const int Versions = 10;
    private const int ShownPages = 10;
    private const int LookedAt = 20;
    private const byte White = 250;

    // What Windows calls a document that is printed to PDF.
    private static readonly string[] PrintedTitles = ["Microsoft Word - ", "Microsoft Excel - ", "Microsoft PowerPoint - ", "PowerPoint-presentasjon", "untitled"];

    private static readonly string[] Written = ["Title:", "Subject:", "Keywords:", "Author:"];

    /// <summary>Gathers all of it. A PDF that can't be read through is never left without a fault.</summary>
    public static void Read(byte[] bytes, Gathering gathering)
    {
        var beside = new PdfTexts(PdfObjects.Of(bytes, gathering), gathering);
        if (beside.IsEncrypted)
        {
            gathering.Unreadable("PDF-en er beskyttet med passord eller mot endring, så ikke alt i den kan leses.", "PDF-en er verna med passord eller mot endring, så ikkje alt i han kan lesast.");
        }
        else
        {
            beside.Read();
        }

        var told = Poppler.Info(bytes);
        var text = told.State == PrintedState.Done ? Poppler.Text(bytes) : told;
        switch (text.State)
        {
            case PrintedState.Absent:
                gathering.Fault(AttachmentRules.PdfUnread, "PDF-en er ikke lest, for pdfinfo og pdftotext mangler på maskinen.", "PDF-en er ikkje lesen, for pdfinfo og pdftotext manglar på maskina.");
                break;
            case PrintedState.Failed when !beside.IsEncrypted:
                gathering.Unreadable("PDF-en er skadet, og kan ikke leses.", "PDF-en er skadd, og kan ikkje lesast.");
                break;
            case PrintedState.Endless:
                gathering.Unreadable(
                    $"PDF-en er for stor eller innviklet. Grensen er {AttachmentLimits.Patience.TotalSeconds:F0} sekunder og {AttachmentLimits.Printed >> 20} MB tekst.",
                    $"PDF-en er for stor eller innfløkt. Grensa er {AttachmentLimits.Patience.TotalSeconds:F0} sekund og {AttachmentLimits.Printed >> 20} MB tekst.");
                break;
            case PrintedState.Done:
                Properties(Encoding.UTF8.GetString(told.Bytes), beside, gathering);
                var pages = PagesOf(text);
                for (var i = 0; i < pages.Length; i++)
                {
                    gathering.Text(new($"side {i + 1}", $"side {i + 1}"), pages[i]);
                }

                CheckText(bytes, pages, gathering);
                Earlier(bytes, pages, gathering);
                break;
        }
    }

    private static string[] PagesOf(Printed text) => Encoding.UTF8.GetString(text.Bytes).Split('\f')[..^1];

    private static void Properties(string told, PdfTexts beside, Gathering gathering)
    {
        var lines = told.Split('\n');
        string First(string key) => lines.FirstOrDefault(line => line.StartsWith(key, StringComparison.Ordinal))?[key.Length..].Trim() ?? "";
        var xmp = beside.IsEncrypted ? "" : beside.Xmp;
        // Of a file that isn't encrypted they are read from the file itself.
        foreach (var line in lines.Where(line => beside.IsEncrypted && Written.Any(key => line.StartsWith(key, StringComparison.Ordinal))))
        {
            gathering.Text(new("egenskapene", "eigenskapane"), line[(line.IndexOf(':') + 1)..]);
        }

        if (XmpReader.Values(xmp, "dc:creator").Append(First("Author:")).Any(PersonNames.IsPerson))
        {
            gathering.Fault(AttachmentRules.Author, "PDF-en har navnet på en person som forfatter.", "PDF-en har namnet på ein person som forfattar.");
        }

        if (!XmpReader.Values(xmp, "dc:title").Append(First("Title:")).Any(title => title.Any(char.IsLetterOrDigit) && !PrintedTitles.Any(printed => title.StartsWith(printed, StringComparison.OrdinalIgnoreCase))))
        {
            gathering.Fault(AttachmentRules.PdfTitle, "PDF-en har ingen tittel.", "PDF-en har ingen tittel.");
        }

        if (!beside.IsEncrypted && !beside.HasLanguage)
        {
            gathering.Fault(AttachmentRules.PdfLanguage, "PDF-en sier ikke hvilket språk den er på.", "PDF-en seier ikkje kva språk han er på.");
        }

        // The last one: a title can have lines of its own.
        if (lines.LastOrDefault(line => line.StartsWith("Tagged:", StringComparison.Ordinal))?.Contains("yes", StringComparison.Ordinal) != true)
        {
            gathering.Fault(AttachmentRules.PdfTags, "PDF-en er ikke merket, så overskrifter, lister og tabeller er ikke til å finne.", "PDF-en er ikkje merkt, så overskrifter, lister og tabellar er ikkje til å finne.");
        }
    }

    // A page that is blank needs no text.
    private static void CheckText(byte[] bytes, string[] pages, Gathering gathering)
    {
        var silent = Enumerable.Range(1, pages.Length).Where(page => !pages[page - 1].Any(char.IsLetterOrDigit)).ToList();
        if (silent.Count == pages.Length)
        {
            gathering.Fault(AttachmentRules.PdfText, "PDF-en har ingen tekst, bare bilder av den.", "PDF-en har ingen tekst, berre bilete av han.");
            return;
        }

        var shown = silent.Where((page, i) => i >= LookedAt || !IsBlank(bytes, page)).ToList();
        if (shown.Count > 0)
        {
            var numbers = string.Join(", ", shown.Take(ShownPages));
            gathering.Fault(
                AttachmentRules.PdfText,
                $"PDF-en har ingen tekst på side {numbers}{(shown.Count > ShownPages ? " og flere" : "")}.",
                $"PDF-en har ingen tekst på side {numbers}{(shown.Count > ShownPages ? " og fleire" : "")}.");
        }
    }

    // «P5», width, height and 255, each on its line, and a byte for each point.
    private static bool IsBlank(byte[] bytes, int page)
    {
        var picture = Poppler.Picture(bytes, page);
        ReadOnlySpan<byte> points = picture.Bytes;
        for (var line = 0; line < 3; line++)
        {
            points = points[(points.IndexOf((byte)'\n') + 1)..];
        }

        return picture.State == PrintedState.Done && points.IndexOfAnyInRange((byte)0, White) < 0;
    }

    // What was taken out of a file that is only added to, is still there for those who cut the end off.
    private static void Earlier(byte[] bytes, string[] pages, Gathering gathering)
    {
        var ends = PdfVersions.Ends(bytes);
        if (ends.Count > Versions)
        {
            gathering.Unreadable(
                $"PDF-en har {ends.Count} tidligere utgaver i seg. Grensen er {Versions}; lag den på nytt fra dokumentet.",
                $"PDF-en har {ends.Count} tidlegare utgåver i seg. Grensa er {Versions}; lag han på nytt frå dokumentet.");
        }

        foreach (var end in ends.TakeLast(Versions))
        {
            var text = Poppler.Text(bytes[..end]);
            var before = text.State == PrintedState.Done ? PagesOf(text) : [];
            var other = before.Where((page, i) => i >= pages.Length || page != pages[i]).Where(page => page.Any(char.IsLetterOrDigit)).ToList();
            foreach (var page in other)
            {
                gathering.Text(new("en tidligere utgave av teksten", "ei tidlegare utgåve av teksten"), page);
            }

            if (other.Count > 0)
            {
                gathering.Fault(
                    AttachmentRules.Changes,
                    "PDF-en har en tidligere utgave av teksten i seg. Lag den på nytt fra dokumentet.",
                    "PDF-en har ei tidlegare utgåve av teksten i seg. Lag han på nytt frå dokumentet.");
            }
        }
    }
}
