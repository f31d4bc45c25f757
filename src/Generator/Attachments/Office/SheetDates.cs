using System.Globalization;
using System.IO.Compression;
using System.Xml;
using Samla.Packages;

namespace Samla.Attachments.Office;

/// <summary>Which cells of a spreadsheet are dates, by their styles: in the cell itself there is only a count of days.</summary>
internal sealed class SheetDates
{
    private const int From1904 = 1462;
    private const int LastDay = 2_958_465 - From1904;

    private readonly HashSet<string> formats = [.. Enumerable.Range(14, 4).Append(22).Concat(Enumerable.Range(27, 10)).Concat(Enumerable.Range(50, 9)).Select(id => id.ToString(CultureInfo.InvariantCulture))];
    private readonly List<bool> styles = [];
    private int first;

    /// <summary>Those of a package; none in what isn't a spreadsheet.</summary>
    public static SheetDates Of(ZipArchive zip)
    {
        var dates = new SheetDates();
        dates.Read(zip.GetEntry("xl/styles.xml"));
        dates.Read(zip.GetEntry("xl/workbook.xml"));
        return dates;
    }

    /// <summary>The date as it is written in Norwegian; null when the cell is no date.</summary>
    public string? Of(string? style, double value)
    {
        if (!int.TryParse(style, out var index) || index < 0 || index >= styles.Count || !styles[index] || value is not (>= 1 and <= LastDay))
        {
            return null;
        }

        return DateTime.FromOADate(Math.Floor(value) + first).ToString("dd.MM.yyyy", CultureInfo.InvariantCulture);
    }

    private void Read(ZipArchiveEntry? entry)
    {
        if (entry is null)
        {
            return;
        }

        using var reader = XmlReader.Create(entry.Open(), PackageLimits.Xml);
        var cells = false;
        while (reader.Read())
        {
            switch (reader.LocalName)
            {
                case "cellXfs":
                    cells = reader.NodeType == XmlNodeType.Element;
                    break;
                case "numFmt" when reader.GetAttribute("numFmtId") is { } id && IsDate(reader.GetAttribute("formatCode") ?? ""):
                    formats.Add(id);
                    break;
                case "xf" when cells && reader.NodeType == XmlNodeType.Element:
                    styles.Add(formats.Contains(reader.GetAttribute("numFmtId") ?? ""));
                    break;
                case "workbookPr" when reader.GetAttribute("date1904") is "1" or "true":
                    first = From1904;
                    break;
            }
        }
    }

    // A format with day or year in it, outside of words in quotation marks and brackets.
    private static bool IsDate(string format)
    {
        var inside = '\0';
        foreach (var letter in format)
        {
            if (inside != '\0')
            {
                inside = letter == inside ? '\0' : inside;
            }
            else if (letter is '"' or '[')
            {
                inside = letter == '"' ? '"' : ']';
            }
            else if (letter is 'd' or 'D' or 'y' or 'Y' or 'å')
            {
                return true;
            }
        }

        return false;
    }
}
