using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using Samla.Tests.Calendars;

namespace Samla.Tests.Hostile;

/// <summary>Two sites that are the same but for what stands behind each word, read in each format's own parser: what differs beyond that.</summary>
/// <param name="behind">What may stand behind a word in the other.</param>
internal sealed partial class Compared(params string[] behind)
{
    private readonly string[] behind = [.. behind.Concat(behind.Select(Uri.UnescapeDataString)).Select(Plain)];

    private static readonly HtmlParser Html = new();

    private readonly List<string> faults = [];

    /// <summary>What differs, by file.</summary>
    public IReadOnlyList<string> Faults => faults;

    /// <summary>How many texts with a word of their own were read back, by the ending of the files.</summary>
    public SortedDictionary<string, int> Read { get; } = new(StringComparer.Ordinal);

    /// <summary>Holds a file against the same file of the other site.</summary>
    public void Compare(string path, byte[] harmless, byte[] hostile)
    {
        var ending = Path.GetExtension(path);
        switch (ending)
        {
            case ".html":
                Nodes(path, Html.ParseDocument(Encoding.UTF8.GetString(harmless)), Html.ParseDocument(Encoding.UTF8.GetString(hostile)));
                break;
            case ".json":
                Values(path, JsonDocument.Parse(harmless).RootElement, JsonDocument.Parse(hostile).RootElement);
                break;
            case ".xml":
                Elements(path, XDocument.Parse(Encoding.UTF8.GetString(harmless)).Root!, XDocument.Parse(Encoding.UTF8.GetString(hostile)).Root!);
                break;
            case ".ics":
                Components(path, CalendarReader.Read(harmless), CalendarReader.Read(hostile));
                break;
            case ".vcf":
                Cards(path, harmless, hostile);
                break;
            case ".txt":
                var (lines, others) = (Encoding.UTF8.GetString(harmless).Split('\n'), Encoding.UTF8.GetString(hostile).Split('\n'));
                Each(path, lines.Length, others.Length, i => Text(path, lines[i], Uri.UnescapeDataString(others[i])));
                break;
            default:
                if (!harmless.AsSpan().SequenceEqual(hostile))
                {
                    faults.Add($"{path}: the bytes differ");
                }

                break;
        }
    }

    private void Nodes(string at, INode one, INode other)
    {
        if (one.NodeType != other.NodeType || one.NodeName != other.NodeName || one.ChildNodes.Length != other.ChildNodes.Length)
        {
            faults.Add($"{at}: {one.NodeName} with {one.ChildNodes.Length} inside is {other.NodeName} with {other.ChildNodes.Length}: {Start(one)} | {Start(other)}");
            return;
        }

        if (one is IText)
        {
            Text(at, one.TextContent, other.TextContent);
        }
        else if (one is IHtmlScriptElement { Type: "application/ld+json" })
        {
            Values($"{at} json-ld", JsonDocument.Parse(one.TextContent).RootElement, JsonDocument.Parse(other.TextContent).RootElement);
            return;
        }
        else if (one is IElement element)
        {
            Attributes($"{at} {element.LocalName}", element, (IElement)other);
        }

        for (var i = 0; i < one.ChildNodes.Length; i++)
        {
            Nodes(at, one.ChildNodes[i], other.ChildNodes[i]);
        }
    }

    private void Attributes(string at, IElement one, IElement other)
    {
        if (!one.Attributes.Select(attribute => attribute.Name).SequenceEqual(other.Attributes.Select(attribute => attribute.Name)))
        {
            faults.Add($"{at}: {string.Join(' ', one.Attributes.Select(attribute => attribute.Name))} is {string.Join(' ', other.Attributes.Select(attribute => attribute.Name))}");
            return;
        }

        foreach (var attribute in one.Attributes)
        {
            var value = other.GetAttribute(attribute.Name)!;
            if (value.StartsWith("tel:", StringComparison.Ordinal))
            {
                Text(at, "tel:", Digits().Replace(value, ""));
            }
            else
            {
                Text($"{at}@{attribute.Name}", attribute.Value, value.StartsWith("mailto:", StringComparison.Ordinal) ? Uri.UnescapeDataString(value) : value);
            }

            if (attribute.Name is "href" or "src" or "action" or "formaction" or "srcset" or "data" or "poster" or "xlink:href" && !Allowed().IsMatch(value))
            {
                faults.Add($"{at}@{attribute.Name}: «{value}» is no address that may stand here");
            }
        }
    }

    private void Values(string at, JsonElement one, JsonElement other)
    {
        if (one.ValueKind != other.ValueKind)
        {
            faults.Add($"{at}: {one.ValueKind} is {other.ValueKind}");
        }
        else if (one.ValueKind == JsonValueKind.Object)
        {
            var (names, others) = (one.EnumerateObject().ToList(), other.EnumerateObject().ToList());
            Each(at, names.Count, others.Count, i =>
            {
                Text($"{at} name", names[i].Name, others[i].Name);
                Values($"{at} {names[i].Name}", names[i].Value, others[i].Value);
            });
        }
        else if (one.ValueKind == JsonValueKind.Array)
        {
            Each(at, one.GetArrayLength(), other.GetArrayLength(), i => Values(at, one[i], other[i]));
        }
        else if (one.ValueKind == JsonValueKind.String)
        {
            Text(at, one.GetString()!, other.GetString()!);
        }
        else
        {
            Text(at, one.GetRawText(), other.GetRawText());
        }
    }

    private void Elements(string at, XElement one, XElement other)
    {
        if (one.Name != other.Name)
        {
            faults.Add($"{at}: {one.Name} is {other.Name}");
            return;
        }

        var (attributes, others) = (one.Attributes().ToList(), other.Attributes().ToList());
        Each(at, attributes.Count, others.Count, i =>
        {
            Text(at, $"{attributes[i].Name}", $"{others[i].Name}");
            Text($"{at} {attributes[i].Name}", attributes[i].Value, others[i].Value);
        });
        var (nodes, otherNodes) = (one.Nodes().ToList(), other.Nodes().ToList());
        Each(at, nodes.Count, otherNodes.Count, i =>
        {
            switch (nodes[i], otherNodes[i])
            {
                case (XElement inner, XElement otherInner):
                    Elements($"{at} {inner.Name.LocalName}", inner, otherInner);
                    break;
                case (XText text, XText otherText):
                    Text(at, text.Value, otherText.Value);
                    break;
                default:
                    faults.Add($"{at}: {nodes[i].NodeType} is {otherNodes[i].NodeType}");
                    break;
            }
        });
    }

    private void Components(string at, CalendarComponent one, CalendarComponent other)
    {
        Text(at, one.Name, other.Name);
        Each(at, one.Properties.Count, other.Properties.Count, i =>
        {
            Text(at, one.Properties[i].Name, other.Properties[i].Name);
            Text($"{at} {one.Properties[i].Name}", Unescaped(one.Properties[i].Value), Unescaped(other.Properties[i].Value));
        });
        Each(at, one.Inside.Count, other.Inside.Count, i => Components(at, one.Inside[i], other.Inside[i]));
    }

    private void Cards(string at, byte[] one, byte[] other)
    {
        var (lines, others) = (CalendarReader.Unfolded(one), CalendarReader.Unfolded(other));
        Each(at, lines.Count, others.Count, i =>
        {
            var (name, value) = Parted(lines[i]);
            var (otherName, otherValue) = Parted(others[i]);
            Text(at, name, otherName);
            // A name and an organisation have parts, which a semicolon in a text may not make more of.
            var (parts, otherParts) = name is "N" or "ORG" ? (Parts().Split(value), Parts().Split(otherValue)) : ([value], [otherValue]);
            Each($"{at} {name}", parts.Length, otherParts.Length, part => Text($"{at} {name}", Unescaped(parts[part]), Unescaped(otherParts[part])));
        });

        static (string, string) Parted(string line) => (line[..line.IndexOf(':')], line[(line.IndexOf(':') + 1)..]);
    }

    private void Each(string at, int one, int other, Action<int> compare)
    {
        if (one != other)
        {
            faults.Add($"{at}: {one} are {other}");
            return;
        }

        for (var i = 0; i < one; i++)
        {
            compare(i);
        }
    }

    private void Text(string at, string one, string other)
    {
        var (plain, found) = (Plain(one), Plain(other));
        var words = FilledSite.Word().Count(plain);
        if (words > 0)
        {
            var ending = Path.GetExtension(at[..(at + ' ').IndexOf(' ')]);
            Read[ending] = Read.GetValueOrDefault(ending) + words;
        }

        if (plain != found && !IsThat(plain, found))
        {
            faults.Add($"{at}: «{Short(plain)}» is «{Short(found)}»");
        }
    }

    // Letter by letter what stands there, and behind each word one of what may; a text that is cut says so.
    private bool IsThat(string plain, string found)
    {
        IEnumerable<int> ends = [0];
        var from = 0;
        foreach (Match word in FilledSite.Word().Matches(plain))
        {
            var piece = plain[from..(word.Index + word.Length)];
            from = word.Index + word.Length;
            ends = ends.Where(end => string.CompareOrdinal(found, end, piece, 0, piece.Length) == 0)
                .SelectMany(end => behind.Where(one => string.CompareOrdinal(found, end + piece.Length, one, 0, one.Length) == 0).Select(one => end + piece.Length + one.Length)).Distinct().ToList();
        }

        // An address or an anchor is made of the letters, and nothing but letters, numbers and hyphens is left of them.
        if (InAddress().Replace(found, "$1") == plain)
        {
            return true;
        }

        return ends.Any(end => found[end..] == plain[from..]) || (found.EndsWith('…') && behind.Any(one => FilledSite.Word().Replace(plain, word => word.Value + one).StartsWith(found[..^1], StringComparison.Ordinal)));
    }

    // How many spaces there are, and of which kind, is nobody's harm; the formats differ in it.
    private static string Plain(string text) => SearchStart().Replace(Spaces().Replace(Samla.Text.Composed.Of(text), ""), "");

    private static string Unescaped(string value) => Escape().Replace(value, escape => escape.Value[1] is 'n' or 'N' ? "\n" : escape.Value[1..]);

    private static string Start(INode node) => Short(node is IElement element ? element.OuterHtml : node.TextContent);

    private static string Short(string text) => text.Length < 300 ? text : text[..300] + "…";

    [GeneratedRegex("(q[0-9]{5}z)[a-z0-9-]*")]
    private static partial Regex InAddress();

    // Named by what is in it.
    [GeneratedRegex("^/assets/sok/start\\.[0-9a-f]{8}\\.json$")]
    private static partial Regex SearchStart();

    [GeneratedRegex("[0-9+]")]
    private static partial Regex Digits();

    [GeneratedRegex(@"^(https://|mailto:[^?&]*$|tel:|webcal://|/(?![/\\])|#|$|data:image/|\.\./|[a-z0-9-]+/?$)")]
    private static partial Regex Allowed();

    [GeneratedRegex(@"[\s\p{Cc}\ufffe]+")]
    private static partial Regex Spaces();

    [GeneratedRegex(@"(?<!\\)(?:\\\\)*;")]
    private static partial Regex Parts();

    [GeneratedRegex(@"\\(.)")]
    private static partial Regex Escape();
}
