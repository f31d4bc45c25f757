using Samla.Diagnostics;
using Samla.Text;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;
using Event = YamlDotNet.Core.Events.ParsingEvent;

namespace Samla.Input.Yaml;

/// <summary>
/// Reads YAML to nodes with positions from the parser's events. Duplicate keys, anchors, aliases and tags are told of and read past, so that one
/// mistake doesn't hide the next.
/// </summary>
internal sealed class YamlReader
{
    private readonly string file;
    private readonly int linesAbove;
    private readonly DiagnosticBag diagnostics;
    private readonly string text;
    private readonly Parser parser;
    private readonly Dictionary<AnchorName, ScalarNode> anchored = [];

    private YamlReader(string text, string file, int linesAbove, DiagnosticBag diagnostics)
    {
        this.file = file;
        this.linesAbove = linesAbove;
        this.diagnostics = diagnostics;
        this.text = text;
        parser = new Parser(new StringReader(text));
    }

    /// <summary>The root, which is an empty scalar when nothing but comments was written; null when the text can't be read (which has been told).</summary>
    /// <param name="text">The YAML alone.</param>
    /// <param name="file">The file, for positions.</param>
    /// <param name="linesAbove">How many lines of the file stand above the text.</param>
    /// <param name="diagnostics">Where mistakes go.</param>
    public static Node? Read(string text, string file, int linesAbove, DiagnosticBag diagnostics) =>
        new YamlReader(text, file, linesAbove, diagnostics).Root();

    private Node? Root()
    {
        try
        {
            parser.Consume<StreamStart>();
            if (!parser.TryConsume<DocumentStart>(out _))
            {
                return new ScalarNode("", quoted: false, new Place(file, linesAbove + 1, 1, linesAbove + 1, 1));
            }

            var root = Next();
            parser.Consume<DocumentEnd>();
            if (parser.Current is DocumentStart second)
            {
                diagnostics.Add(
                    ReadingRules.YamlFeature,
                    PlaceOf(second),
                    "Filen har flere YAML-dokumenter etter hverandre.",
                    "Fila har fleire YAML-dokument etter kvarandre.");
            }

            return root;
        }
        catch (YamlException exception)
        {
            Unreadable(exception.Start, exception.End);
            return null;
        }
        catch (InvalidOperationException)
        {
            // The scanner's answer to a list or map in brackets that isn't closed.
            var last = parser.Current?.End ?? Mark.Empty;
            Unreadable(last, last);
            return null;
        }
    }

    private void Unreadable(Mark start, Mark end)
    {
        // A tab that indents is told of by the scanner at the beginning of the whole map.
        var (line, column, endLine, endColumn) = ((int)start.Line, (int)start.Column, (int)end.Line, (int)end.Column);
        var tab = text.Split('\n').Index().Skip(line - 1).FirstOrDefault(one => one.Item.AsSpan(0, one.Item.Length - one.Item.AsSpan().TrimStart().Length).Contains('\t'));
        if (tab.Item is not null)
        {
            (line, column) = (tab.Index + 1, tab.Item.IndexOf('\t') + 1);
            (endLine, endColumn) = (line, column + 1);
        }

        diagnostics.Add(
            ReadingRules.YamlSyntax,
            new Place(file, linesAbove + line, column, linesAbove + endLine, endColumn),
            "Feltene kan ikke leses herfra.",
            "Felta kan ikkje lesast herifrå.");
    }

    private Node Next()
    {
        var current = parser.Current ?? throw new InvalidOperationException("The parser stands at an event.");
        if (current is NodeEvent { Anchor.IsEmpty: false } or AnchorAlias or NodeEvent { Tag.IsEmpty: false })
        {
            diagnostics.Add(
                ReadingRules.YamlFeature,
                PlaceOf(current),
                "Her er det brukt et anker, et alias eller et merke.",
                "Her er det brukt eit anker, eit alias eller eit merke.");
        }

        switch (current)
        {
            case Scalar scalar:
                parser.MoveNext();
                var node = new ScalarNode(Composed.Of(scalar.Value), scalar.Style != ScalarStyle.Plain, PlaceOf(scalar));
                if (!scalar.Anchor.IsEmpty)
                {
                    anchored[scalar.Anchor] = node;
                }

                return node;
            // What the alias stands for, so that nothing more is said of its field.
            case AnchorAlias alias when anchored.TryGetValue(alias.Value, out var meant):
                parser.MoveNext();
                return meant;
            case SequenceStart:
                return List();
            case MappingStart:
                return Map();
            default:
                parser.MoveNext();
                return new ScalarNode("", false, PlaceOf(current));
        }
    }

    private ListNode List()
    {
        var start = parser.Consume<SequenceStart>();
        var items = new List<Node>();
        while (parser.Current is not SequenceEnd)
        {
            items.Add(Next());
        }

        parser.MoveNext();
        return new ListNode(items, PlaceOf(start));
    }

    private MapNode Map()
    {
        var start = parser.Consume<MappingStart>();
        var entries = new List<(ScalarNode Key, Node Value)>();
        while (parser.Current is not MappingEnd)
        {
            var key = Next();
            var value = Next();
            if (key is not ScalarNode name)
            {
                diagnostics.Add(
                    ReadingRules.WrongShape,
                    key.Place,
                    "Navnet på et felt må være et enkelt ord.",
                    "Namnet på eit felt må vere eit enkelt ord.");
                continue;
            }

            var first = entries.FirstOrDefault(entry => entry.Key.Text == name.Text).Key;
            if (first is null)
            {
                entries.Add((name, value));
                continue;
            }

            diagnostics.Add(new Diagnostic(
                ReadingRules.DuplicateKey,
                new($"Feltet «{name.Text}» står to ganger.", $"Feltet «{name.Text}» står to gonger."),
                name.Place)
            {
                Related = [new RelatedPlace(first.Place, new("Første gang her.", "Første gong her."))],
            });
        }

        parser.MoveNext();
        return new MapNode(entries, PlaceOf(start));
    }

    private Place PlaceOf(Event at) => new(
        file,
        linesAbove + (int)at.Start.Line,
        (int)at.Start.Column,
        linesAbove + (int)at.End.Line,
        (int)at.End.Column);
}
