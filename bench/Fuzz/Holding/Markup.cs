using System.Text.RegularExpressions;

namespace Samla.Fuzz.Holding;

/// <summary>What must hold of text that was rendered: no tag, attribute or address but those that the program writes itself, each closed where it was opened.</summary>
internal static partial class Markup
{
    private static readonly HashSet<string> Tags = ["p", "a", "em", "strong", "code", "pre", "ul", "ol", "li", "blockquote", "h2", "h3", "h4", "h5", "h6", "table", "thead", "tbody", "tr", "th", "td", "div"];
    private static readonly HashSet<string> Empty = ["br", "hr", "img"];
    private static readonly HashSet<string> Attributes = ["id", "href", "src", "alt", "loading", "class", "scope", "start", "tabindex", "role", "aria-label"];
    private static readonly HashSet<string> Classes = ["scroll", "data", "num"];

    /// <summary>Throws when something doesn't.</summary>
    public static void Hold(string html)
    {
        var open = new Stack<string>();
        for (var at = html.IndexOf('<', StringComparison.Ordinal); at >= 0; at = html.IndexOf('<', at + 1))
        {
            var tag = Tag().Match(html, at);
            Require(tag.Success && tag.Index == at, html, at);
            var name = tag.Groups["name"].Value;
            if (tag.Groups["end"].Length > 0)
            {
                Require(open.TryPop(out var opened) && opened == name, html, at);
                continue;
            }

            Require(Tags.Contains(name) || Empty.Contains(name), html, at);
            foreach (Match attribute in Attribute().Matches(tag.Value))
            {
                Require(IsSafe(attribute.Groups["name"].Value, attribute.Groups["value"].Value), html, at);
            }

            if (!Empty.Contains(name))
            {
                open.Push(name);
            }
        }

        Require(open.Count == 0, html, html.Length);
    }

    private static bool IsSafe(string name, string value) => Attributes.Contains(name) && name switch
    {
        "href" => value.Length > 0 && IsAddress(value),
        "src" => value[0] == '/' && !value.StartsWith("//", StringComparison.Ordinal),
        "class" => Classes.Contains(value),
        "id" => value.All(letter => char.IsAsciiLetterOrDigit(letter) || letter == '-'),
        _ => true,
    };

    private static bool IsAddress(string value) =>
        value[0] == '#'
        || (value[0] == '/' && (value.Length == 1 || value[1] is not ('/' or '\\')))
        || value.StartsWith("https://", StringComparison.OrdinalIgnoreCase)
        || (value.StartsWith("mailto:", StringComparison.OrdinalIgnoreCase) && !value.Contains('?'))
        || (value.StartsWith("tel:", StringComparison.OrdinalIgnoreCase) && value[4..].All(letter => char.IsAsciiDigit(letter) || "+-().%".Contains(letter)));

    private static void Require(bool holds, string html, int at)
    {
        if (!holds)
        {
            throw new InvalidOperationException($"Rendered text has what it mustn't: {html[Math.Max(0, at - 80)..Math.Min(html.Length, at + 160)]}");
        }
    }

    [GeneratedRegex("<(?<end>/?)(?<name>[a-z][a-z0-9]*)(?: [a-z-]+=\"[^\"<>]*\")* ?/?>", RegexOptions.CultureInvariant)]
    private static partial Regex Tag();

    [GeneratedRegex(" (?<name>[a-z-]+)=\"(?<value>[^\"]*)\"", RegexOptions.CultureInvariant)]
    private static partial Regex Attribute();
}
