using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Unicode;
using System.Text.RegularExpressions;
using Samla.Diagnostics;
using Samla.Input;
using Samla.Input.Shapes;
using Samla.Input.Yaml;

namespace Samla.Tests.Hostile;

/// <summary>
/// The sample site, which uses every field, with something else in the place of each text and each address that its author chose. Which fields those are is what the binders say, so that a
/// new field is one of them by itself. Each text is a word of its own, as <c>xq00012z</c>, and behind it what is tried.
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

    // What a binder takes for a text and holds against something else: a case's number, a clause of the text, a word that stands for a field.
    private readonly IReadOnlySet<string> kept;
    private readonly Func<int, string> behind;
    private readonly string inBody;
    private readonly SortedSet<string> filled = new(StringComparer.Ordinal);
    private int words;

    private FilledSite(IReadOnlySet<string> kept, Func<int, string> behind, string inBody) => (this.kept, this.behind, this.inBody) = (kept, behind, inBody);

    /// <summary>Writes it.</summary>
    /// <param name="folder">The folder of the content.</param>
    /// <param name="kept">Fields that are left as they were, as <c>meeting.agenda.number</c>.</param>
    /// <param name="behind">What stands behind a word, by the word's number.</param>
    /// <param name="inBody">What stands behind a word in the Markdown below.</param>
    /// <returns>The fields that were filled.</returns>
    public static IReadOnlySet<string> Write(string folder, IReadOnlySet<string> kept, Func<int, string> behind, string inBody)
    {
        var source = Path.Combine(Repository.Root, "samples", "input");
        var site = new FilledSite(kept, behind, inBody);
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

    /// <summary>Every field that holds a text or an address, as <c>meeting.agenda.title</c>.</summary>
    public static IEnumerable<string> Fields() => FileShape.All.SelectMany(shape => In(Words.For(shape.Kind), shape.Record)).Distinct().Order(StringComparer.Ordinal);

    /// <summary>A text with what stands behind each word of it put in.</summary>
    public static string Put(string text, Func<int, string> behind) => Word().Replace(text, word => word.Value + behind(int.Parse(word.Groups[1].Value, CultureInfo.InvariantCulture)));

    private static IEnumerable<string> In(string path, RecordShape record) => record.Fields.Concat(record.Branches.Values.SelectMany(fields => fields)).SelectMany(field => field.Types.SelectMany(type => In($"{path}.{field.Name}", type)));

    private static IEnumerable<string> In(string path, FieldType type) => type switch
    {
        FieldType.Text or FieldType.Web => [path],
        FieldType.Several several => In(path, several.Item),
        FieldType.Map map => In(path, map.Record),
        FieldType.List list => In(path, list.Record).Concat(list.Bare is { } bare ? In(path, bare) : []),
        _ => [],
    };

    private string Filled(FileShape shape, string text, string path)
    {
        var name = Words.For(shape.Kind);
        if (shape.Form != FileForm.Fields || shape.Kind == FileKind.Site)
        {
            var root = YamlReader.Read(text, path, 0, new DiagnosticBag())!;
            return shape.Form switch
            {
                FileForm.List => $"[{string.Join(",\n", ((ListNode)root).Items.Select(one => Written(name, shape.Record, (MapNode)one)))}]\n",
                FileForm.ById => string.Concat(((MapNode)root).Entries.Select(one => $"{one.Key.Text}: {Written(name, shape.Record, (MapNode)one.Value)}\n")),
                _ => Written(name, shape.Record, (MapNode)root) + "\n",
            };
        }

        var front = FrontMatter.Split(text, path, new DiagnosticBag())!;
        var pieces = FreshWord().Replace(Pieces, _ => Fresh() + inBody);
        return $"---\n{Written(name, shape.Record, front.Fields)}\n---\n{front.Text}\n{pieces}\n";
    }

    // Flow style, in which every YAML text can be written.
    private string Written(string path, RecordShape record, MapNode map)
    {
        var word = record.Decider is { } decider && map.Entries.FirstOrDefault(one => one.Key.Text == decider).Value is ScalarNode scalar ? scalar.Text : null;
        var fields = word is not null && record.Branches.TryGetValue(word, out var branch) ? record.Fields.Concat(branch) : record.Fields;
        return $"{{{string.Join(", ", map.Entries.Where(one => $"{path}.{one.Key.Text}" != "site.severities").Select(one => $"{Quoted(one.Key.Text)}: {Written($"{path}.{one.Key.Text}", fields.FirstOrDefault(field => field.Name == one.Key.Text)?.Types ?? [], one.Value)}"))}}}";
    }

    private string Written(string path, IReadOnlyList<FieldType> types, Node node) => node switch
    {
        ScalarNode { IsEmpty: true } => "",
        ScalarNode when !kept.Contains(path) && types.Any(type => Item(type) is FieldType.Text) => Text(path, Fresh()),
        ScalarNode when !kept.Contains(path) && types.Any(type => Item(type) is FieldType.Web) => Text(path, "https://www.example/?" + Fresh(), web: true),
        ScalarNode scalar => Bare().IsMatch(scalar.Text) ? scalar.Text : Quoted(scalar.Text),
        ListNode list => $"[{string.Join(", ", list.Items.Select(one => Written(path, types, one)))}]",
        MapNode map => RecordOf(types) is { } record ? Written(path, record, map) : $"{{{string.Join(", ", map.Entries.Select(one => $"{Quoted(one.Key.Text)}: {Written(path, [], one.Value)}"))}}}",
        _ => throw new InvalidOperationException(path),
    };

    private string Text(string path, string word, bool web = false)
    {
        filled.Add(path);
        var text = Put(word, behind);
        // No space may stand in an address, and that is what its binder tells of.
        return Quoted(web ? string.Concat(text.Where(letter => !char.IsWhiteSpace(letter) && !char.IsControl(letter))) : text);
    }

    private string Fresh() => $"xq{++words:D5}z";

    private static FieldType Item(FieldType type) => type switch
    {
        FieldType.Several several => several.Item,
        FieldType.List { Bare: { } bare } => bare,
        _ => type,
    };

    private static RecordShape? RecordOf(IReadOnlyList<FieldType> types) => types.Select(type => type switch
    {
        FieldType.Map map => map.Record,
        FieldType.List list => list.Record,
        _ => null,
    }).FirstOrDefault(record => record is not null);

    // JSON's texts are YAML's.
    private static string Quoted(string text) => $"\"{JavaScriptEncoder.Create(UnicodeRanges.BasicLatin).Encode(text)}\"";

    [GeneratedRegex("q([0-9]{5})z")]
    private static partial Regex Word();

    [GeneratedRegex("xq#")]
    private static partial Regex FreshWord();

    [GeneratedRegex(@"^[A-Za-z0-9][A-Za-z0-9./:+-]*$")]
    private static partial Regex Bare();

    private static class Words
    {
        public static string For(FileKind kind) => Samla.Text.Words<FileKind>.For(kind);
    }
}
