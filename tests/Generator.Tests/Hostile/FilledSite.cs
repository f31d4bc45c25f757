using System.Text.Encodings.Web;
using System.Text.RegularExpressions;
using System.Text.Unicode;
using Samla.Diagnostics;
using Samla.Input;
using Samla.Input.Shapes;
using Samla.Input.Yaml;

namespace Samla.Tests.Hostile;

/// <summary>
/// The sample site with something else in the place of each text and each address that its author chose, in the fields and in the Markdown. Which fields those are is what the binders say, and one
/// that the sample doesn't use is added, so that a new field is one of them by itself. Each text is a word of its own, as <c>xq00012z</c>, and behind it what is tried.
/// </summary>
internal sealed partial class FilledSite
{
    // One of each place in which Markdown can have a text.
    private const string Pieces = """
        ## xq#

        xq# **xq#** *xq#* `xq#` [xq#](https://www.example/) [xq#](mailto:a@b.example)

        * xq#
        * xq#

        1. xq#

        > xq#

        | xq# | xq# |
        |:---|---:|
        | xq# | xq# |

        ```
        xq#
        ```

        <div>xq#</div>

            xq#

        """;

    // Severities would make errors of what is found.
    private static readonly string[] LeftOut = ["site.severities", "disputed.use"];

    private static readonly JavaScriptEncoder Escaping = JavaScriptEncoder.Create(UnicodeRanges.BasicLatin);

    private readonly (string Text, string Address, string Markdown) behind;
    private readonly string? only;
    private readonly HashSet<string> filled = new(StringComparer.Ordinal);
    private int words;

    private FilledSite((string Text, string Address, string Markdown) behind, string? only) => (this.behind, this.only) = (behind, only);

    /// <summary>What a binder holds against something else, so that nothing but that can stand there: a number, a file, a claim, a seat, the contact of security.txt, the site's own address.</summary>
    public static IReadOnlyList<string> Meant { get; } = ["agenda.number", "contact.email", "contact.phone", "contact.portrait", "disputed.use", "papers.file", "publisher.email", "requirements.seat", "requirements.with", "security.contact", "site.address"];

    /// <summary>Writes it.</summary>
    /// <param name="source">The folder with the sample's content.</param>
    /// <param name="folder">The folder of the content.</param>
    /// <param name="behind">What stands behind a word: in a text, in an address on the web, in Markdown.</param>
    /// <param name="only">The one field to fill, also of those in <see cref="Meant"/>; null fills all but those.</param>
    /// <returns>The fields that were filled, by the record that they stand in.</returns>
    public static IReadOnlySet<string> Write(string source, string folder, (string Text, string Address, string Markdown) behind, string? only = null)
    {
        var site = new FilledSite(behind, only);
        foreach (var file in new InputFolder(source, new DiagnosticBag()).List())
        {
            var target = Path.Combine(folder, file.Path);
            Directory.CreateDirectory(Path.GetDirectoryName(target)!);
            if (FileShape.All.FirstOrDefault(one => one.Kind == file.Kind) is { } shape)
            {
                File.WriteAllText(target, site.Filled(shape, File.ReadAllText(file.FullPath), file.Path));
            }
            else
            {
                File.Copy(file.FullPath, target);
            }
        }

        return site.filled;
    }

    /// <summary>Every field that holds a text or an address, by the record that it stands in, as <c>agenda.title</c>.</summary>
    public static IEnumerable<string> Fields() => FileShape.All.SelectMany(shape => In(shape.Record)).Distinct().Order(StringComparer.Ordinal);

    /// <summary>A word of its own.</summary>
    [GeneratedRegex("q[0-9]{5}z")]
    public static partial Regex Word();

    private static IEnumerable<string> In(RecordShape record) => record.Fields.Concat(record.Branches.Values.SelectMany(fields => fields)).SelectMany(field => field.Types.SelectMany(type => In($"{record.Name}.{field.Name}", type)));

    private static IEnumerable<string> In(string field, FieldType type) => type switch
    {
        FieldType.Text or FieldType.Web => [field],
        FieldType.Several several => In(field, several.Item),
        FieldType.Map map => In(map.Record),
        FieldType.List list => In(list.Record).Concat(list.Bare is { } bare ? In(field, bare) : []),
        _ => [],
    };

    private string Filled(FileShape shape, string text, string path)
    {
        if (Path.GetExtension(path) == ".md")
        {
            var front = FrontMatter.Split(text, path, new DiagnosticBag())!;
            var pieces = only is null ? FreshWord().Replace(Pieces, _ => Fresh() + behind.Markdown) : "";
            return $"---\n{Written(shape.Record, front.Fields)}\n---\n{front.Text}\n{pieces}\n";
        }

        var root = YamlReader.Read(text, path, 0, new DiagnosticBag())!;
        return shape.Form switch
        {
            FileForm.List => $"[{string.Join(",\n", ((ListNode)root).Items.Select(one => Written(shape.Record, (MapNode)one)))}]\n",
            FileForm.ById => string.Concat(((MapNode)root).Entries.Select(one => $"{one.Key.Text}: {Written(shape.Record, (MapNode)one.Value)}\n")),
            _ => Written(shape.Record, (MapNode)root) + "\n",
        };
    }

    // Flow style, in which every YAML text can be written.
    private string Written(RecordShape record, MapNode map)
    {
        var word = record.Decider is { } decider && map.Entries.FirstOrDefault(one => one.Key.Text == decider).Value is ScalarNode scalar ? scalar.Text : null;
        List<FieldShape> fields = [.. record.Fields, .. word is not null && record.Branches.TryGetValue(word, out var branch) ? branch : []];
        var written = map.Entries.Where(one => !LeftOut.Contains($"{record.Name}.{one.Key.Text}") || only == $"{record.Name}.{one.Key.Text}")
            .Select(one => $"{Quoted(one.Key.Text)}: {Written($"{record.Name}.{one.Key.Text}", fields.FirstOrDefault(field => field.Name == one.Key.Text)?.Types ?? [], one.Value)}").ToList();
        var added = fields.Where(field => map.Entries.All(one => one.Key.Text != field.Name) && !filled.Contains($"{record.Name}.{field.Name}") && IsFilled($"{record.Name}.{field.Name}", field.Types))
            .Select(field => $"{Quoted(field.Name)}: {Written($"{record.Name}.{field.Name}", field.Types, new ScalarNode("x", quoted: false, map.Place))}");
        return $"{{{string.Join(", ", [.. written, .. added])}}}";
    }

    private string Written(string field, IReadOnlyList<FieldType> types, Node node)
    {
        switch (node)
        {
            case ScalarNode { IsEmpty: true }:
                return "";
            case ScalarNode when IsFilled(field, types):
                filled.Add(field);
                return Quoted(types.Any(type => Item(type) is FieldType.Text) ? Fresh() + behind.Text : $"https://www.example/?{Fresh()}{behind.Address}");
            case ScalarNode scalar:
                return Bare().IsMatch(scalar.Text) ? scalar.Text : Quoted(scalar.Text);
            case ListNode list:
                return $"[{string.Join(", ", list.Items.Select(one => Written(field, types, one)))}]";
            case MapNode map when types.Select(RecordOf).FirstOrDefault(one => one is not null) is { } record:
                return Written(record, map);
            case MapNode map:
                return $"{{{string.Join(", ", map.Entries.Select(one => $"{Quoted(one.Key.Text)}: {Written(field, [], one.Value)}"))}}}";
            default:
                throw new InvalidOperationException(field);
        }
    }

    private string Fresh() => $"xq{++words:D5}z";

    private bool IsFilled(string field, IReadOnlyList<FieldType> types) => (only is null ? !Meant.Contains(field) : only == field) && types.Any(type => Item(type) is FieldType.Text or FieldType.Web);

    private static FieldType Item(FieldType type) => type switch
    {
        FieldType.Several several => several.Item,
        FieldType.List { Bare: { } bare } => bare,
        _ => type,
    };

    private static RecordShape? RecordOf(FieldType type) => type switch
    {
        FieldType.Map map => map.Record,
        FieldType.List list => list.Record,
        _ => null,
    };

    // JSON's texts are YAML's.
    private static string Quoted(string text) => $"\"{Escaping.Encode(text)}\"";

    [GeneratedRegex("xq#")]
    private static partial Regex FreshWord();

    [GeneratedRegex(@"^[A-Za-z0-9][A-Za-z0-9./:+-]*$")]
    private static partial Regex Bare();
}
