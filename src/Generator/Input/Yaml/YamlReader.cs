using System.Buffers;
using Samla.Diagnostics;
using Samla.Model;
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
    // YAML 1.1 breaks lines where nothing else does, and then every place below would be wrong.
    private static readonly SearchValues<char> OtherLineBreaks = SearchValues.Create("\u0085\u2028\u2029");

    private readonly string file;
    private readonly int linesAbove;
    private readonly DiagnosticBag diagnostics;
    private readonly Limits limits;
    private readonly string text;
    private readonly Parser parser;
    private readonly Dictionary<AnchorName, ScalarNode> anchored = [];

    private int depth;

    private YamlReader(string text, string file, int linesAbove, DiagnosticBag diagnostics, Limits limits)
    {
        this.limits = limits;
        this.file = file;
        this.linesAbove = linesAbove;
        this.diagnostics = diagnostics;
        this.text = text;
        parser = new Parser(new StringReader(text.AsSpan().ContainsAny(OtherLineBreaks) ? Unbroken(text) : text));
    }

    /// <summary>The root, which is an empty scalar when nothing but comments was written; null when the text can't be read (which has been told).</summary>
    /// <param name="text">The YAML alone.</param>
    /// <param name="file">The file, for positions.</param>
    /// <param name="linesAbove">How many lines of the file stand above the text.</param>
    /// <param name="diagnostics">Where mistakes go.</param>
    /// <param name="limits">How much of each thing is read.</param>
    public static Node? Read(string text, string file, int linesAbove, DiagnosticBag diagnostics, Limits? limits = null) =>
        new YamlReader(text, file, linesAbove, diagnostics, limits ?? Limits.Standard).Root();

    private static string Unbroken(string text) => string.Concat(text.Select(letter => OtherLineBreaks.Contains(letter) ? ' ' : letter));

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
            if (root is null)
            {
                return null;
            }

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
        var lines = text.Split('\n');
        var (line, column, endLine, endColumn) = ((int)start.Line, (int)start.Column, (int)end.Line, (int)end.Column);
        // In a text that breaks off the parser may have counted on past its end.
        if (line > lines.Length)
        {
            (line, column) = (lines.Length, lines[^1].Length + 1);
            (endLine, endColumn) = (line, column);
        }

        var tab = lines.Index().Skip(line - 1).FirstOrDefault(one => one.Item.AsSpan(0, one.Item.Length - one.Item.AsSpan().TrimStart().Length).Contains('\t'));
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

    // Null when what is there is nested too deep to be read, which has been told; then nothing more of the text is read.
    private Node? Next()
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
                var node = Value(scalar);
                if (!scalar.Anchor.IsEmpty)
                {
                    anchored[scalar.Anchor] = node;
                }

                return node;
            // What the alias stands for, so that nothing more is said of its field.
            case AnchorAlias alias when anchored.TryGetValue(alias.Value, out var meant):
                parser.MoveNext();
                return meant;
            case SequenceStart or MappingStart when depth == limits.Nesting:
                TooMuch(current, new("Her står det lister og grupper av felt i for mange nivåer inne i hverandre.", "Her står det lister og grupper av felt i for mange nivå inne i kvarandre."), limits.Nesting, "nesting");
                return null;
            case SequenceStart:
                return Within(List);
            case MappingStart:
                return Within(Map);
            default:
                parser.MoveNext();
                return new ScalarNode("", false, PlaceOf(current));
        }
    }

    private Node? Within(Func<Node?> read)
    {
        depth++;
        var node = read();
        depth--;
        return node;
    }

    private ScalarNode Value(Scalar scalar)
    {
        var place = PlaceOf(scalar);
        var value = scalar.Value;
        LetterCheck.Title(value, place, diagnostics, Written(scalar));
        if (value.Length > limits.Paragraph)
        {
            TooMuch(scalar, new($"Verdien er på {Bound.Number(value.Length)} tegn.", $"Verdien er på {Bound.Number(value.Length)} teikn."), limits.Paragraph, "paragraph");
            value = value[..limits.Paragraph];
        }

        return new ScalarNode(Composed.Of(value), scalar.Style != ScalarStyle.Plain, place);
    }

    // The parser counts past the end of a text that ends in the middle of a value.
    private ReadOnlySpan<char> Written(Scalar scalar)
    {
        var (start, end) = ((int)Math.Min(scalar.Start.Index, text.Length), (int)Math.Min(scalar.End.Index, text.Length));
        return text.AsSpan(start, Math.Max(0, end - start));
    }

    private ListNode? List()
    {
        var start = parser.Consume<SequenceStart>();
        var items = new List<Node>();
        var count = 0;
        for (; parser.Current is not SequenceEnd; count++)
        {
            if (Next() is not { } item)
            {
                return null;
            }

            if (count < limits.Items)
            {
                items.Add(item);
            }
        }

        parser.MoveNext();
        if (count > limits.Items)
        {
            TooMuch(start, new($"Listen har {Bound.Number(count)} punkter.", $"Lista har {Bound.Number(count)} punkt."), limits.Items, "items");
        }

        return new ListNode(items, PlaceOf(start));
    }

    private MapNode? Map()
    {
        var start = parser.Consume<MappingStart>();
        var entries = new List<(ScalarNode Key, Node Value)>();
        var names = new Dictionary<string, ScalarNode>(StringComparer.Ordinal);
        var count = 0;
        for (; parser.Current is not MappingEnd; count++)
        {
            if (Next() is not { } key || Next() is not { } value)
            {
                return null;
            }

            if (count < limits.Items)
            {
                Add(key, value, entries, names);
            }
        }

        parser.MoveNext();
        if (count > limits.Items)
        {
            TooMuch(start, new($"Gruppen har {Bound.Number(count)} felt.", $"Gruppa har {Bound.Number(count)} felt."), limits.Items, "items");
        }

        return new MapNode(entries, PlaceOf(start));
    }

    private void Add(Node key, Node value, List<(ScalarNode Key, Node Value)> entries, Dictionary<string, ScalarNode> names)
    {
        if (key is not ScalarNode name)
        {
            diagnostics.Add(
                ReadingRules.WrongShape,
                key.Place,
                "Navnet på et felt må være et enkelt ord.",
                "Namnet på eit felt må vere eit enkelt ord.");
        }
        else if (names.TryAdd(name.Text, name))
        {
            entries.Add((name, value));
        }
        else
        {
            diagnostics.Add(new Diagnostic(
                ReadingRules.DuplicateKey,
                new($"Feltet «{name.Text}» står to ganger.", $"Feltet «{name.Text}» står to gonger."),
                name.Place)
            {
                Related = [new RelatedPlace(names[name.Text].Place, new("Første gang her.", "Første gong her."))],
            });
        }
    }

    private void TooMuch(Event at, Bilingual found, int bound, string name) => Bound.Tell(diagnostics, SafetyRules.TooMuch, PlaceOf(at), found, Bound.Number(bound), name);

    // Of what stands for nothing the parser may give an end before the beginning.
    private Place PlaceOf(Event at)
    {
        var (start, end) = (at.Start, at.End);
        if ((end.Line, end.Column).CompareTo((start.Line, start.Column)) < 0)
        {
            end = start;
        }

        return new Place(file, linesAbove + (int)start.Line, (int)start.Column, linesAbove + (int)end.Line, (int)end.Column);
    }
}
