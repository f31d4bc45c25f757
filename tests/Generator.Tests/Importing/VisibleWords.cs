using System.IO.Compression;
using System.Text;
using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace Samla.Tests.Importing;

/// <summary>The words that somebody sees who opens a Word file, counted, read from its markup without the program.</summary>
internal static partial class VisibleWords
{
    private static readonly XNamespace W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    private static readonly XNamespace Mc = "http://schemas.openxmlformats.org/markup-compatibility/2006";

    private static readonly XName[] Parting = [W + "tab", W + "br", W + "cr", W + "footnoteReference", W + "endnoteReference"];

    // The words that say what a line is; they become fields, headings and marks.
    private static readonly string[] Labels = ["sak", "saksnr", "saksliste", "sakliste", "vedtak", "konklusjon", "beslutning", "samrøystes", "dato", "møtedato", "tid", "sted", "stad", "til", "stede", "stades", "tilstede", "forfall", "meldt", "frammøtte", "deltakarar", "deltakere", "fråfall", "referent", "ansvarlig", "og", "x"];

    /// <summary>The words of a file.</summary>
    public static Dictionary<string, int> Of(byte[] docx)
    {
        using var zip = new ZipArchive(new MemoryStream(docx));
        var text = new StringBuilder();
        foreach (var part in zip.Entries.Where(entry => entry.FullName is "word/document.xml" or "word/footnotes.xml" or "word/endnotes.xml"))
        {
            using var stream = part.Open();
            foreach (var paragraph in XDocument.Load(stream).Descendants(W + "p").Where(one => !one.Ancestors(Mc + "Fallback").Any()))
            {
                foreach (var piece in paragraph.Descendants().Where(one => one.Ancestors(W + "p").First() == paragraph && !one.Ancestors().Any(IsUnseen)))
                {
                    text.Append(piece.Name == W + "t" ? piece.Value : Parting.Contains(piece.Name) ? " " : "");
                }

                text.Append('\n');
            }
        }

        return Count(text.ToString());
    }

    /// <summary>The words of a text, counted. What Markdown marks as a sign is that sign, and bold parts no word.</summary>
    public static Dictionary<string, int> Count(string text) =>
        Word().Matches(text.Replace("\\", "", StringComparison.Ordinal).Replace("**", "", StringComparison.Ordinal)).GroupBy(match => match.Value.ToLowerInvariant()).ToDictionary(group => group.Key, group => group.Count(), StringComparer.Ordinal);

    /// <summary>The words that stand more often in a file than in what came of it, save labels and what was reshaped.</summary>
    public static IReadOnlyList<string> Lost(byte[] docx, ImportResult result, string reshaped)
    {
        var kept = Count(string.Join('\n', result.Files.Where(file => file.Key.EndsWith(".md", StringComparison.Ordinal)).Select(file => $"{file.Key}\n{file.Value}")) + result.Printed);
        var excused = Labels.Concat(reshaped.Split(' ')).ToHashSet(StringComparer.Ordinal);
        return [.. Of(docx).Where(word => !excused.Contains(word.Key) && kept.GetValueOrDefault(word.Key) < word.Value).Select(word => $"{word.Key} ({word.Value}, {kept.GetValueOrDefault(word.Key)})")];
    }

    private static bool IsUnseen(XElement element) =>
        element.Name == W + "del" || element.Name == W + "moveFrom" || (element.Name == W + "r" && element.Element(W + "rPr")?.Element(W + "vanish") is not null);

    [GeneratedRegex(@"[\p{L}\d]+")]
    private static partial Regex Word();
}
