using System.Globalization;
using System.Text;
using System.Xml;
using Samla.Diagnostics;
using Samla.Packages;
using Samla.Text;

namespace Samla.Attachments.Office;

/// <summary>One walk through a part of a package, whichever format it is of: its texts in the pieces that a reader sees, and what must not be published.</summary>
/// <param name="part">The name of the part.</param>
/// <param name="package">What is known of the package.</param>
/// <param name="gathering">Where all goes.</param>
internal sealed class OfficeWalk(string part, Package package, Gathering gathering)
{
    private const int ShortestValue = 6;

    // Attributes that people write, or that hold what they have written.
    private static readonly HashSet<string> Written =
    [
        "alt", "author", "caption", "current-value", "desc", "descr", "display", "displayName", "displayText", "error", "errorTitle", "formula", "href", "initials", "instr", "keywords", "label",
        "location", "name", "prompt", "promptTitle", "string", "string-value", "subject", "tag", "Target", "title", "tooltip", "userId", "userName",
    ];

    // Elements of Word and Excel whose values people write.
    private static readonly HashSet<string> WrittenValues =
        ["w:alias", "w:tag", "w:tblCaption", "w:tblDescription", "w:docVar", "w:default", "w:statusText", "w:helpText", "w:listItem", "x:filter", "x:customFilter", "x:s", "x:n", "x:d"];

    private readonly Bilingual place = package.Places.Of(part);
    private readonly OfficeFaults faults = new(package, gathering);
    private readonly ElementNames names = new();
    private readonly TablePosition position = new();
    private readonly Stack<OpenElement> open = new();
    private readonly Stack<Frame> frames = new();
    private readonly HashSet<string> chosen = new(StringComparer.Ordinal);
    private (string? Type, string? Style) cell;
    private bool sheets;
    private bool slides;
    private int paragraphs;
    private int tables;
    private int pages;
    private int deleted;
    private int inserted;
    private int codes;
    private int hiding;
    private int choices;
    private int fallbacks;
    private bool inRun;
    private bool hiddenParagraph;
    private bool hiddenRun;

    private string Top => open.Count > 0 ? open.Peek().Name : "";

    private bool InRow => frames.Count > 0 && frames.Peek().Kind == FrameKind.Row;

    /// <summary>Gathers all of it. Throws what a damaged part throws.</summary>
    public void Through(XmlReader reader)
    {
        while (reader.Read())
        {
            switch (reader.NodeType)
            {
                case XmlNodeType.Element when reader.Depth > PackageLimits.Depth:
                    gathering.Unreadable(
                        $"Filen har elementer inne i hverandre dypere enn noe program skriver. Grensen er {PackageLimits.Depth} nivåer.",
                        $"Fila har element inni kvarandre djupare enn noko program skriv. Grensa er {PackageLimits.Depth} nivå.");
                    return;
                case XmlNodeType.Element:
                    var empty = reader.IsEmptyElement;
                    Begin(names.Of(reader.NamespaceURI, reader.LocalName), reader);
                    if (empty)
                    {
                        End();
                    }

                    break;
                case XmlNodeType.EndElement:
                    End();
                    break;
                case XmlNodeType.Whitespace when Top is not ("w:t" or "a:t" or "x:t" or "text:p" or "text:h" or "text:span" or "text:a"):
                    break;
                case XmlNodeType.Text or XmlNodeType.CDATA or XmlNodeType.SignificantWhitespace or XmlNodeType.Whitespace:
                    Text(reader.Value);
                    break;
                case XmlNodeType.Comment or XmlNodeType.ProcessingInstruction:
                    gathering.Text(place, reader.Value);
                    break;
            }
        }
    }

    private void Begin(string name, XmlReader reader)
    {
        faults.Of(name, reader);
        var kind = KindOf(name);
        var frame = kind is { } one ? new Frame(one) : null;
        var hides = name switch
        {
            "text:p" or "text:h" or "text:span" => faults.IsHidden(reader),
            "text:section" => reader.GetAttribute("display", reader.NamespaceURI) == "none" || faults.IsHidden(reader),
            _ => false,
        };
        hiding += hides ? 1 : 0;
        Step(name, 1);
        switch (name)
        {
            case "w:p" or "a:p" or "text:p" or "text:h" or "x:is" when InRow:
            case "w:tr" or "a:tr" or "table:table-row" when InRow:
                Space('\n');
                break;
            case "w:p" or "a:p" or "text:p" or "text:h":
                paragraphs += fallbacks == 0 ? 1 : 0;
                break;
            case "w:tr" or "a:tr" or "table:table-row" or "x:row":
                position.BeginRow(reader);
                break;
            case "w:tc" or "a:tc" or "table:table-cell" or "table:covered-table-cell" or "x:c":
                BeginCell(reader);
                break;
            case "w:tbl" or "a:tbl" or "table:table" or "x:worksheet" when !InRow:
                tables++;
                position.Begin();
                break;
            case "x:col" or "table:table-column":
                position.Columns(reader);
                break;
            case "w:tab" or "w:ptab" or "text:tab" or "w:br" or "w:cr" or "a:br" or "text:line-break" or "text:s":
                Space(' ');
                break;
            case "w:noBreakHyphen":
                Text("-");
                break;
            case "w:pStyle":
                hiddenParagraph = IsHiddenStyle(reader);
                break;
            case "w:r":
                (inRun, hiddenRun) = (true, hiddenParagraph);
                break;
            case "w:rStyle" when inRun:
                hiddenRun |= IsHiddenStyle(reader);
                break;
            case "w:vanish" when inRun:
                hiddenRun = OfficeFaults.IsOn(reader);
                break;
            case "office:spreadsheet":
                sheets = true;
                break;
            case "office:presentation":
                slides = true;
                break;
            case "draw:page":
                pages++;
                break;
        }

        if (frame is not null)
        {
            frames.Push(frame);
        }

        open.Push(new OpenElement(name, frame is not null, hides));
        Attributes(name, reader);
    }

    private void End()
    {
        var element = open.Pop();
        if (element.HasFrame)
        {
            Finish(element.Name, frames.Pop());
        }

        hiding -= element.Hides ? 1 : 0;
        Step(element.Name, -1);
        switch (element.Name)
        {
            case "w:r":
                (inRun, hiddenRun) = (false, false);
                break;
            case "w:p":
                hiddenParagraph = false;
                break;
        }
    }

    // A text of its own begins at rows, at paragraphs that aren't in a row, at what stands aside of the text, and at every element outside of texts.
    private FrameKind? KindOf(string name) => name switch
    {
        "x:v" when Top == "x:c" => FrameKind.Value,
        "w:tr" or "a:tr" or "table:table-row" or "x:row" => InRow ? null : FrameKind.Row,
        "w:p" or "a:p" or "text:p" or "text:h" or "x:si" or "x:is" or "x:text" => InRow ? null : FrameKind.Paragraph,
        "w:txbxContent" or "w:pict" or "w:drawing" or "w:object" or "mc:Fallback" or "office:annotation" or "text:note" or "text:tracked-changes" or "draw:frame" or "draw:text-box" or "draw:custom-shape"
            or "x:f" or "x:rPh" => FrameKind.Element,
        _ => frames.Count == 0 || frames.Peek().Kind == FrameKind.Element ? FrameKind.Element : null,
    };

    private void Step(string name, int by)
    {
        deleted += name is "w:del" or "w:moveFrom" ? by : 0;
        inserted += name is "w:ins" or "w:moveTo" ? by : 0;
        codes += name is "w:instrText" or "w:delInstrText" ? by : 0;
        choices += name == "mc:Choice" ? by : 0;
        fallbacks += name == "mc:Fallback" ? by : 0;
    }

    private void BeginCell(XmlReader reader)
    {
        position.BeginCell(reader);
        cell = (reader.GetAttribute("t"), reader.GetAttribute("s"));
        if (InRow && frames.Peek().Cells++ > 0)
        {
            frames.Peek().Now.Append('\t');
            frames.Peek().Before?.Append('\t');
        }
    }

    private void Space(char space)
    {
        if (frames.Count > 0 && !(space == '\n' && frames.Peek().Now is { Length: var length } now && (length == 0 || now[length - 1] == '\t')))
        {
            Text(space.ToString());
        }
    }

    private void Text(string text)
    {
        if (frames.Count == 0)
        {
            gathering.Text(place, text);
            return;
        }

        var frame = frames.Peek();
        if (codes > 0)
        {
            (frame.Codes ??= new StringBuilder()).Append(text);
            return;
        }

        frame.Before ??= deleted + inserted > 0 ? new StringBuilder(frame.Now.ToString()) : null;
        _ = deleted == 0 ? frame.Now.Append(text) : frame.Now;
        _ = inserted == 0 || deleted > 0 ? frame.Before?.Append(text) : frame.Before;
        if ((hiding > 0 || hiddenRun || InRow) && !string.IsNullOrWhiteSpace(text))
        {
            Hidden();
        }
    }

    private void Hidden()
    {
        if (hiding > 0 || hiddenRun)
        {
            faults.HiddenText();
        }

        if (InRow && position.InHiddenRow)
        {
            gathering.Fault(AttachmentRules.Hidden, "Filen har skjulte rader med innhold.", "Fila har skjulte rader med innhald.");
        }

        if (InRow && position.InHiddenColumn)
        {
            gathering.Fault(AttachmentRules.Hidden, "Filen har skjulte kolonner med innhold.", "Fila har skjulte kolonnar med innhald.");
        }
    }

    private void Finish(string name, Frame frame)
    {
        if (frame.Kind == FrameKind.Value)
        {
            Value(frame.Now.ToString());
            return;
        }

        var where = Where(frame.Kind);
        Gather(where, frame.Now);
        if (frame.Before is { } before && !before.Equals(frame.Now))
        {
            Gather(where, before);
        }

        if (frame.Codes is { } written)
        {
            Gather(where, written);
        }

        if (name is "creator" or "lastModifiedBy" or "Manager" or "initial-creator" or "printed-by" && Top is "coreProperties" or "Properties" or "office:meta")
        {
            faults.Person(frame.Now.ToString());
        }
    }

    // What is said once more for older programs isn't gathered once more.
    private void Gather(Bilingual where, StringBuilder words)
    {
        if (words.Length == 0)
        {
            return;
        }

        var text = words.ToString();
        _ = choices > 0 && chosen.Add(text);
        if (fallbacks == 0 || !chosen.Contains(text))
        {
            gathering.Text(where, text);
        }
    }

    // Of a number it is what a reader may see: a date, or all of its digits; with ten of them the first may have been a zero.
    private void Value(string raw)
    {
        if (cell.Type == "s")
        {
            Text(package.Strings.At(raw));
            return;
        }

        var isNumber = cell.Type is null or "n" && double.TryParse(raw, NumberStyles.Float, CultureInfo.InvariantCulture, out _);
        if (!isNumber)
        {
            Text(raw);
            return;
        }

        var number = double.Parse(raw, CultureInfo.InvariantCulture);
        var text = package.Dates.Of(cell.Style, number) ?? (Math.Floor(number) == number && Math.Abs(number) < 1e15 ? number.ToString("F0", CultureInfo.InvariantCulture) : raw);
        Text(text);
        if (text.Length == 10 && text.All(char.IsAsciiDigit))
        {
            gathering.Text(Where(FrameKind.Row), "0" + text);
        }
    }

    private void Attributes(string name, XmlReader reader)
    {
        var leadsInside = name == "Relationship" && reader.GetAttribute("TargetMode") != "External";
        if (leadsInside || name is "x:c" or "x:row" or "w:p" or "w:r" or "w:rPr" or "w:pPr" || name.StartsWith("style:", StringComparison.Ordinal))
        {
            return;
        }

        var isValue = WrittenValues.Contains(name);
        while (reader.MoveToNextAttribute())
        {
            if (Written.Contains(reader.LocalName) || isValue && reader.LocalName is "val" or "value" or "v" || reader.LocalName == "value" && reader.Value.Length >= ShortestValue)
            {
                gathering.Text(Where(InRow ? FrameKind.Row : FrameKind.Element), reader.Value);
            }
        }

        reader.MoveToElement();
    }

    private bool IsHiddenStyle(XmlReader reader) => package.Hidden.Contains(reader.GetAttribute("val", reader.NamespaceURI) ?? "");

    private Bilingual Where(FrameKind kind)
    {
        if (slides && pages > 0)
        {
            return new($"lysbilde {pages}", $"lysbilete {pages}");
        }

        if (sheets && tables > 0)
        {
            return kind == FrameKind.Row ? new($"ark {tables}, rad {position.Row}", $"ark {tables}, rad {position.Row}") : new($"ark {tables}", $"ark {tables}");
        }

        return kind switch
        {
            FrameKind.Row when part.StartsWith("xl/", StringComparison.OrdinalIgnoreCase) => new($"{place.Nb}, rad {position.Row}", $"{place.Nn}, rad {position.Row}"),
            FrameKind.Row => new($"{place.Nb}, tabell {tables}, rad {position.Row}", $"{place.Nn}, tabell {tables}, rad {position.Row}"),
            FrameKind.Paragraph when part is "word/document.xml" or "content.xml" => new($"{place.Nb}, avsnitt {paragraphs}", $"{place.Nn}, avsnitt {paragraphs}"),
            _ => place,
        };
    }
}
