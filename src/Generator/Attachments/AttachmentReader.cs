using Samla.Attachments.Markup;
using Samla.Attachments.Office;
using Samla.Attachments.Pdf;
using Samla.Attachments.Pictures;
using Samla.Diagnostics;
using Samla.Text;

namespace Samla.Attachments;

/// <summary>Reads a file that lies beside a meeting: what it is, every text in it, and what must not be published.</summary>
internal static class AttachmentReader
{
    private const int LongestEnding = 6;

    private static readonly Bilingual Content = new("teksten", "teksten");

    /// <summary>Reads one. Whatever the bytes are, it comes to an end and throws nothing.</summary>
    /// <param name="bytes">The file.</param>
    /// <param name="name">Its name, whose ending must agree with the content.</param>
    public static AttachmentContent Read(byte[] bytes, string name)
    {
        if (bytes.LongLength > AttachmentLimits.File)
        {
            return TooLarge(bytes.LongLength);
        }

        var gathering = new Gathering();
        var kind = Through(bytes, Path.GetExtension(name).ToLowerInvariant(), gathering);
        return new AttachmentContent(kind, gathering.Texts, gathering.Faults);
    }

    /// <summary>Reads a file that lies within another one.</summary>
    /// <param name="bytes">The file.</param>
    /// <param name="gathering">What is gathered of the file around it.</param>
    /// <param name="part">What it is called there.</param>
    public static void ReadInner(byte[] bytes, Gathering gathering, Bilingual part)
    {
        if (gathering.Depth >= AttachmentLimits.Depth)
        {
            gathering.Unreadable(
                $"Filen har filer inne i filer inne i filer. Grensen er {AttachmentLimits.Depth} nivåer.",
                $"Fila har filer inni filer inni filer. Grensa er {AttachmentLimits.Depth} nivå.");
            return;
        }

        _ = Through(bytes, null, gathering.Within(part));
    }

    private static AttachmentContent TooLarge(long length)
    {
        var gathering = new Gathering();
        gathering.Unreadable(
            $"Filen er på {length >> 20} MB. Grensen er {AttachmentLimits.File >> 20} MB; gjør bildene i den mindre, eller del den opp.",
            $"Fila er på {length >> 20} MB. Grensa er {AttachmentLimits.File >> 20} MB; gjer bileta i henne mindre, eller del henne opp.");
        return new AttachmentContent(null, gathering.Texts, gathering.Faults);
    }

    private static AttachmentKind? Through(byte[] bytes, string? ending, Gathering gathering)
    {
        AttachmentKind? kind = null;
        try
        {
            var found = KindFinder.Of(bytes);
            if (found.Refusal is { } refusal)
            {
                gathering.Fault(ending is null ? AttachmentRules.Embedded : AttachmentRules.Kind, refusal.Nb, refusal.Nn);
                return null;
            }

            kind = found.Kind == AttachmentKind.Text && ending == ".csv" ? AttachmentKind.Csv : found.Kind;
            if (ending is not null)
            {
                CheckEnding(kind!.Value, ending, gathering);
            }

            Texts(kind!.Value, bytes, gathering);
        }
        catch (Exception exception) when (exception is not OutOfMemoryException)
        {
            // What the readers meet in a damaged file is as varied as the damage; nothing of ours is open by then.
            gathering.Unreadable("Filen er skadet eller ikke lastet ned ferdig, så den kan ikke leses til ende.", "Fila er skadd eller ikkje lasta ned ferdig, så ho kan ikkje lesast til endes.");
        }

        return kind;
    }

    private static void CheckEnding(AttachmentKind kind, string ending, Gathering gathering)
    {
        var right = KindNames.EndingsOf(kind);
        if (right.Contains(ending))
        {
            return;
        }

        var name = KindNames.Of(kind);
        var shown = ending.Length is > 1 and <= LongestEnding && ending[1..].All(char.IsAsciiLetterOrDigit);
        gathering.Fault(
            AttachmentRules.Ending,
            $"Innholdet er {name.Nb}, men navnet ender {(shown ? $"på «{ending}»" : "på noe annet")}. Det skal ende på «{string.Join("» eller «", right)}».",
            $"Innhaldet er {name.Nn}, men namnet endar {(shown ? $"på «{ending}»" : "på noko anna")}. Det skal ende på «{string.Join("» eller «", right)}».");
    }

    private static void Texts(AttachmentKind kind, byte[] bytes, Gathering gathering)
    {
        switch (kind)
        {
            case AttachmentKind.Pdf:
                PdfReader.Read(bytes, gathering);
                break;
            case AttachmentKind.Docx or AttachmentKind.Xlsx or AttachmentKind.Pptx or AttachmentKind.Odt or AttachmentKind.Ods or AttachmentKind.Odp:
                OfficeReader.Read(bytes, gathering);
                break;
            case AttachmentKind.Csv or AttachmentKind.Text:
                LineTexts.Read(TextDecoding.Decode(bytes), kind == AttachmentKind.Csv, gathering);
                break;
            case AttachmentKind.Html or AttachmentKind.Svg:
                new MarkupText(gathering, Content).Read(TextDecoding.Decode(bytes));
                break;
            default:
                PictureReader.Read(kind, bytes, gathering);
                break;
        }
    }
}
