using System.IO.Compression;
using System.Text;
using System.Xml;
using Samla.Packages;

namespace Samla.Attachments.Office;

/// <summary>The texts of a spreadsheet, which its cells refer to by number.</summary>
internal sealed class SharedStrings
{
    private readonly List<string> all = [];
    private readonly HashSet<int> used = [];

    /// <summary>Those that no cell refers to: they are in the file all the same.</summary>
    public IEnumerable<string> Unused => all.Where((_, i) => !used.Contains(i));

    /// <summary>The part that they stand in.</summary>
    public ZipArchiveEntry? Part { get; private init; }

    /// <summary>The texts; none in what isn't a spreadsheet.</summary>
    public static SharedStrings Of(ZipArchive zip)
    {
        var part = zip.Entries.FirstOrDefault(entry => entry.FullName.EndsWith("/sharedStrings.xml", StringComparison.OrdinalIgnoreCase));
        var strings = new SharedStrings { Part = part };
        if (part is null)
        {
            return strings;
        }

        using var reader = XmlReader.Create(part.Open(), PackageLimits.Xml);
        var text = new StringBuilder();
        var reading = false;
        while (reader.Read())
        {
            if (reader.NodeType == XmlNodeType.Element)
            {
                reading = reader.LocalName == "t";
                if (reader is { LocalName: "si", IsEmptyElement: true })
                {
                    strings.all.Add("");
                }
                else if (reader.LocalName == "rPh")
                {
                    text.Append(' ');
                }
            }
            else if (reading && reader.NodeType is XmlNodeType.Text or XmlNodeType.SignificantWhitespace or XmlNodeType.Whitespace or XmlNodeType.CDATA)
            {
                text.Append(reader.Value);
            }
            else if (reader.NodeType == XmlNodeType.EndElement)
            {
                reading = false;
                if (reader.LocalName == "si")
                {
                    strings.all.Add(text.ToString());
                    text.Clear();
                }
            }
        }

        return strings;
    }

    /// <summary>The text with a number; empty when there is none.</summary>
    public string At(string number)
    {
        if (!int.TryParse(number, out var index) || index < 0 || index >= all.Count)
        {
            return "";
        }

        used.Add(index);
        return all[index];
    }
}
