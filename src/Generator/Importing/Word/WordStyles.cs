using System.Text.RegularExpressions;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace Samla.Importing.Word;

/// <summary>What a document's styles mean. Their ids follow the language of Word («Overskrift1»), their names mostly don't («heading 1»).</summary>
internal sealed partial class WordStyles
{
    private const int LongestChain = 20;

    private readonly Dictionary<string, W.Style> styles = new(StringComparer.Ordinal);
    private readonly string? standard;

    public WordStyles(W.Styles? part)
    {
        foreach (var style in part?.Elements<W.Style>() ?? [])
        {
            if (style.StyleId?.Value is { } id)
            {
                styles.TryAdd(id, style);
            }
        }

        standard = styles.Values.FirstOrDefault(style => style.Type?.InnerText == "paragraph" && IsOn(style.Default?.InnerText))?.StyleId?.Value;
    }

    /// <summary>The level of a heading, 0 for the document's title; null for other text.</summary>
    public int? HeadingLevel(W.ParagraphProperties? properties)
    {
        if (properties?.OutlineLevel?.Val?.InnerText is { } own)
        {
            return Outline(own);
        }

        foreach (var style in Chain(properties?.ParagraphStyleId?.Val?.Value))
        {
            var name = style.StyleName?.Val?.Value ?? style.StyleId?.Value ?? "";
            if (TitleName().IsMatch(name))
            {
                return 0;
            }

            if (HeadingName().Match(name) is { Success: true } match)
            {
                return match.Groups[1].Value[0] - '0';
            }

            if (style.StyleParagraphProperties?.OutlineLevel?.Val?.InnerText is { } level)
            {
                return Outline(level);
            }
        }

        return null;
    }

    /// <summary>Whether a paragraph belongs to a table of contents.</summary>
    public bool IsContents(W.ParagraphProperties? properties) =>
        Chain(properties?.ParagraphStyleId?.Val?.Value).Take(1).Any(style => ContentsName().IsMatch(style.StyleName?.Val?.Value ?? style.StyleId?.Value ?? ""));

    /// <summary>The list that a paragraph's style belongs to.</summary>
    public W.NumberingProperties? NumberingOf(W.ParagraphProperties? properties) =>
        Chain(properties?.ParagraphStyleId?.Val?.Value).Select(style => style.StyleParagraphProperties?.NumberingProperties).FirstOrDefault(one => one is not null);

    /// <summary>Whether a run is in a form, by itself, its own style or the paragraph's.</summary>
    /// <typeparam name="T">The form: bold, italic or hidden.</typeparam>
    public bool Has<T>(W.RunProperties? run, W.ParagraphProperties? paragraph) where T : W.OnOffType
    {
        if (run?.GetFirstChild<T>() is { } own)
        {
            return IsOn(own.Val?.InnerText);
        }

        var chains = Chain(run?.RunStyle?.Val?.Value, orStandard: false).Concat(Chain(paragraph?.ParagraphStyleId?.Val?.Value));
        return chains.Select(style => style.StyleRunProperties?.GetFirstChild<T>()).FirstOrDefault(one => one is not null) is { } inherited && IsOn(inherited.Val?.InnerText);
    }

    /// <summary>What a switch says; there without a value it is on.</summary>
    public static bool IsOn(string? value) => value is null or "1" or "true" or "on";

    private IEnumerable<W.Style> Chain(string? id, bool orStandard = true)
    {
        var next = id ?? (orStandard ? standard : null);
        for (var i = 0; i < LongestChain && next is not null && styles.TryGetValue(next, out var style); i++)
        {
            yield return style;
            next = style.BasedOn?.Val?.Value;
        }
    }

    // Level 9 is body text.
    private static int? Outline(string value) => value is [>= '0' and <= '8'] ? value[0] - '0' + 1 : null;

    [GeneratedRegex(@"^(?:heading|overskrift)\s*([1-9])$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex HeadingName();

    [GeneratedRegex(@"^(title|tittel)$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex TitleName();

    [GeneratedRegex(@"^(toc|contents|innhold|inh|innh)\s*(heading|\d)|^(overskrift for innholdsfortegnelse|innholdsfortegnelse)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex ContentsName();
}
