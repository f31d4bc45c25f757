using System.Globalization;
using Samla.Addresses;
using Samla.Diagnostics;
using Samla.Input.Shapes;
using Samla.Input.Yaml;
using Samla.Model;
using Samla.Text;
using Samla.Time;

namespace Samla.Input.Binding;

/// <summary>
/// The fields of one map, asked for by name. Each answer is the value or, when it can't be one, null and a diagnostic at its place.
/// <see cref="Done"/> tells of every field that nobody asked for. With a recorder nothing is written, and each question is taken down instead.
/// </summary>
internal sealed class Fields(MapNode map, FileReading reading, string path = "")
{
    private readonly List<string> asked = [];
    private readonly ShapeRecorder? recorder;

    /// <summary>No fields: what is asked for is taken down.</summary>
    public Fields(FileReading reading, ShapeRecorder recorder) : this(new MapNode([], reading.Place), reading) => this.recorder = recorder;

    /// <summary>The file that the fields stand in.</summary>
    public FileReading Reading => reading;

    /// <summary>Where the map stands.</summary>
    public Place Place => map.Place;

    /// <summary>The names that were written.</summary>
    public IEnumerable<string> Written => recorder is null ? map.Entries.Select(entry => entry.Key.Text) : [RecordShape.AnyName];

    /// <summary>Whether the field was written.</summary>
    public bool Has(string key) => recorder?.Written ?? Find(key) is not null;

    /// <summary>Where a field's value stands; the map when it isn't there.</summary>
    public Place PlaceOf(string key) => Find(key)?.Place ?? map.Place;

    /// <summary>A field's path, as <c>seats[2].until</c>.</summary>
    public string PathOf(string key) => path.Length == 0 ? key : $"{path}.{key}";

    /// <summary>Adds a diagnostic at a field.</summary>
    public void Report(Rule rule, string key, string nb, string nn) => reading.Diagnostics.Add(rule, PlaceOf(key), nb, nn, PathOf(key));

    /// <summary>The value as it was written, for what is kept and read later.</summary>
    public Node? Raw(string key) => recorder is { Written: true } ? map : Find(key);

    /// <summary>A text.</summary>
    public string? Text(string key)
    {
        recorder?.Add(key, new FieldType.Text());
        return Scalar(key) is { } scalar ? reading.Strings.Of(scalar.Text) : null;
    }

    /// <summary>A text that must be there; empty, with a diagnostic, when it isn't.</summary>
    public string Required(string key)
    {
        recorder?.Require(key);
        var text = Text(key);
        if (text is null && !Has(key))
        {
            ReportMissing(key);
        }

        return text ?? "";
    }

    /// <summary>An id that the record must give itself; empty, with a diagnostic, when it doesn't.</summary>
    public string Id(string key)
    {
        recorder?.Require(key);
        if (!Has(key))
        {
            ReportMissing(key);
        }

        return OptionalId(key) ?? "";
    }

    /// <summary>An id that the record may give itself; null when it doesn't.</summary>
    public string? OptionalId(string key)
    {
        recorder?.Add(key, new FieldType.Id());
        var id = Scalar(key)?.Text;
        if (id is { Length: > 0 } && !Slug.IsId(id))
        {
            Report(ReadingRules.BadId, key, $"«{id}» kan ikke være en id.", $"«{id}» kan ikkje vere ein id.");
        }

        return id;
    }

    /// <summary>Tells that a field is missing.</summary>
    public void ReportMissing(string key)
    {
        recorder?.Require(key);
        reading.Diagnostics.Add(
            ReadingRules.MissingKey,
            map.Entries.Count > 0 ? map.Entries[0].Key.Place : map.Place,
            $"Feltet «{key}» mangler.",
            $"Feltet «{key}» manglar.",
            PathOf(key));
    }

    /// <summary>Yes or no; null when it isn't there.</summary>
    public bool? Flag(string key)
    {
        recorder?.Add(key, new FieldType.Flag());
        switch (Scalar(key)?.Text)
        {
            case null:
                return null;
            case "true":
                return true;
            case "false":
                return false;
            case var other:
                Report(ReadingRules.UnknownWord, key, $"«{other}» er ikke true eller false.", $"«{other}» er ikkje true eller false.");
                return null;
        }
    }

    /// <summary>A whole number between two bounds, both included.</summary>
    public int? Number(string key, int min = 0, int max = 1_000_000_000)
    {
        recorder?.Add(key, new FieldType.Number(min, max));
        if (Scalar(key)?.Text is not { } text)
        {
            return null;
        }

        if (int.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) && number >= min && number <= max)
        {
            return number;
        }

        Report(
            ReadingRules.BadNumber,
            key,
            $"«{text}» er ikke et helt tall fra {min} til {max}.",
            $"«{text}» er ikkje eit heilt tal frå {min} til {max}.");
        return null;
    }

    /// <summary>One of an enum's words.</summary>
    public T? Word<T>(string key) where T : struct, Enum
    {
        recorder?.Add(key, new FieldType.Word(Words<T>.All));
        return recorder is { Written: true } ? default(T) : Scalar(key) is { } scalar ? WordAt<T>(scalar, PathOf(key)) : null;
    }

    /// <summary>One of an enum's words, or <paramref name="standard"/> when the field isn't there.</summary>
    public T Word<T>(string key, T standard) where T : struct, Enum => Word<T>(key) ?? standard;

    /// <summary>Several of an enum's words; one alone may stand without a list.</summary>
    public IReadOnlyList<T> WordList<T>(string key) where T : struct, Enum
    {
        recorder?.Add(key, new FieldType.Several(new FieldType.Word(Words<T>.All)));
        return Scalars(key).Select(item => WordAt<T>(item.Node, item.Path)).Where(word => word is not null).Select(word => word!.Value).ToArray();
    }

    /// <summary>One of some words.</summary>
    public string? Choice(string key, IReadOnlyList<string> words)
    {
        recorder?.Add(key, new FieldType.Word(words));
        return Scalar(key) is { } scalar ? ChoiceAt(scalar, words, PathOf(key)) : null;
    }

    /// <summary>One of some words, which decides what other fields there are.</summary>
    public string? Deciding(string key, IReadOnlyList<string> words) => recorder is null ? Choice(key, words) : recorder.Decide(key, words);

    /// <summary>Several of some words; one alone may stand without a list.</summary>
    public IReadOnlyList<string> Choices(string key, IReadOnlyList<string> words)
    {
        recorder?.Add(key, new FieldType.Several(new FieldType.Word(words)));
        return [.. Scalars(key).Select(item => ChoiceAt(item.Node, words, item.Path)).OfType<string>()];
    }

    /// <summary>A date.</summary>
    public PartialDate? Date(string key)
    {
        recorder?.Add(key, new FieldType.Date());
        switch (Find(key))
        {
            case null:
                return null;
            case ScalarNode { IsEmpty: false } scalar:
                var date = PartialDate.Parse(scalar.Text);
                if (date is null)
                {
                    Report(ReadingRules.BadDate, key, $"«{scalar.Text}» er ikke en dato.", $"«{scalar.Text}» er ikkje ein dato.");
                }

                return date;
            case MapNode:
                return Between(Map(key)!, key);
            default:
                ReportShape(key, "en dato", "ein dato");
                return null;
        }
    }

    /// <summary>How many.</summary>
    public Count? Count(string key)
    {
        recorder?.Add(key, new FieldType.Count());
        switch (Find(key))
        {
            case null:
                return null;
            case ScalarNode { Text: "unknown" }:
                return Model.Count.Unknown;
            case ScalarNode { IsEmpty: false } scalar:
                if (int.TryParse(scalar.Text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number <= 10_000)
                {
                    return Model.Count.Exactly(number);
                }

                Report(ReadingRules.BadCount, key, $"«{scalar.Text}» er ikke et antall.", $"«{scalar.Text}» er ikkje eit tal på noko.");
                return null;
            case MapNode:
                var bounds = Map(key)!;
                var (min, max) = (bounds.Number("min"), bounds.Number("max"));
                bounds.Done();
                if (min > max)
                {
                    Report(ReadingRules.BadCount, key, $"Det minste antallet ({min}) er større enn det største ({max}).", $"Det minste talet ({min}) er større enn det største ({max}).");
                    return null;
                }

                return new Count(min ?? 0, max);
            default:
                ReportShape(key, "et antall", "eit tal på noko");
                return null;
        }
    }

    /// <summary>A time of day, <c>14:00</c>.</summary>
    public TimeOnly? Time(string key)
    {
        recorder?.Add(key, new FieldType.Time());
        if (Scalar(key)?.Text is not { } text)
        {
            return null;
        }

        if (ParseTime(text) is { } time)
        {
            return time;
        }

        Report(ReadingRules.BadTime, key, $"«{text}» er ikke et klokkeslett.", $"«{text}» er ikkje eit klokkeslett.");
        return null;
    }

    /// <summary>From one time of day to another, <c>14:00-17:00</c>, or only the first.</summary>
    public (TimeOnly? Start, TimeOnly? End) TimeSpan(string key)
    {
        recorder?.Add(key, new FieldType.TimeSpan());
        if (Scalar(key)?.Text is not { } text)
        {
            return default;
        }

        var parts = text.Split(['-', '–'], StringSplitOptions.TrimEntries);
        var (start, end) = (ParseTime(parts[0]), parts.Length == 2 ? ParseTime(parts[1]) : null);
        if (start is null || parts.Length > 2 || (parts.Length == 2 && end is null))
        {
            Report(ReadingRules.BadTime, key, $"«{text}» er ikke et klokkeslett.", $"«{text}» er ikkje eit klokkeslett.");
            return default;
        }

        if (end <= start)
        {
            Report(ModelRules.EndsBeforeItBegins, key, $"Møtet slutter ({end:HH:mm}) før det begynner ({start:HH:mm}).", $"Møtet sluttar ({end:HH:mm}) før det byrjar ({start:HH:mm}).");
        }

        return (start, end);
    }

    /// <summary>An address on the web; only https.</summary>
    public string? Web(string key)
    {
        recorder?.Add(key, new FieldType.Web());
        if (Scalar(key)?.Text is not { } text)
        {
            return null;
        }

        if (OutsideAddress.IsWeb(text))
        {
            reading.Outside.Add(new OutsideLink(PlaceOf(key), text));
            return text;
        }

        Report(ReadingRules.BadAddress, key, $"«{text}» er ikke en fullstendig https-adresse.", $"«{text}» er ikkje ei fullstendig https-adresse.");
        return null;
    }

    /// <summary>An e-mail address.</summary>
    public string? Email(string key) => Formed(key, OutsideAddress.IsEmail, ReadingRules.BadEmail, "en e-postadresse", "ei e-postadresse");

    /// <summary>A telephone number.</summary>
    public string? Phone(string key) => Formed(key, OutsideAddress.IsPhone, ReadingRules.BadPhone, "et telefonnummer", "eit telefonnummer");

    /// <summary>Several texts; one alone may stand without a list.</summary>
    public IReadOnlyList<string> Texts(string key)
    {
        recorder?.Add(key, new FieldType.Several(new FieldType.Text()));
        return Scalars(key).Select(item => reading.Strings.Of(item.Node.Text)).ToArray();
    }

    /// <summary>An id that must lead to something.</summary>
    public string? Reference(string key, ReferenceKind kind, string prefix = "")
    {
        recorder?.Add(key, new FieldType.Reference(kind));
        if (Scalar(key) is not { } scalar)
        {
            return null;
        }

        var id = reading.Strings.Of(scalar.Text);
        reading.References.Add(new Reference(kind, prefix.Length == 0 ? id : reading.Strings.Of(prefix + id), scalar.Place, reading.Strings.Of(PathOf(key))));
        return id;
    }

    /// <summary>An id that must be there and lead to something.</summary>
    public string RequiredReference(string key, ReferenceKind kind, string prefix = "")
    {
        recorder?.Require(key);
        if (!Has(key))
        {
            ReportMissing(key);
        }

        return Reference(key, kind, prefix) ?? "";
    }

    /// <summary>One of an enum's words, or an id that must lead to something.</summary>
    public void WordOrReference<T>(string key, ReferenceKind kind) where T : struct, Enum
    {
        recorder?.Add(key, new FieldType.Word(Words<T>.All));
        if (recorder is not null || (Scalar(key)?.Text is { } word && Words<T>.Find(word) is null))
        {
            Reference(key, kind);
        }
    }

    /// <summary>Several ids that must lead to something; one alone may stand without a list.</summary>
    public IReadOnlyList<string> ReferenceList(string key, ReferenceKind kind, string prefix = "")
    {
        recorder?.Add(key, new FieldType.Several(new FieldType.Reference(kind)));
        var ids = new List<string>();
        foreach (var (node, at) in Scalars(key))
        {
            reading.References.Add(new Reference(kind, prefix + node.Text, node.Place, at));
            ids.Add(node.Text);
        }

        return ids;
    }

    /// <summary>A record from a map inside this one; null when it isn't there.</summary>
    public T? Map<T>(string key, Func<Fields, T> bind)
    {
        recorder?.AddRecord(key, reading, fields => bind(fields), record => new FieldType.Map(record));
        if (Map(key) is not { } inner)
        {
            return default;
        }

        var record = bind(inner);
        inner.Done();
        return record;
    }

    /// <summary>
    /// Records from a list of maps. <paramref name="bare"/> makes one from an item that is a single word, where that is allowed.
    /// </summary>
    public IReadOnlyList<T> List<T>(string key, Func<Fields, T> bind, Func<ScalarNode, string, T>? bare = null)
    {
        recorder?.AddRecord(key, reading, fields => bind(fields), record => new FieldType.List(record, BareType(bare)));
        switch (Find(key))
        {
            case null:
                return [];
            case ListNode list:
                var records = new List<T>(list.Items.Count);
                for (var i = 0; i < list.Items.Count; i++)
                {
                    var at = $"{PathOf(key)}[{i}]";
                    switch (list.Items[i])
                    {
                        case MapNode inner:
                            var fields = new Fields(inner, reading, at);
                            records.Add(bind(fields));
                            fields.Done();
                            break;
                        case ScalarNode { IsEmpty: false } scalar when bare is not null:
                            records.Add(bare(scalar, at));
                            break;
                        case var other:
                            ReportShape(other.Place, at, "en gruppe felt", "ei gruppe felt");
                            break;
                    }
                }

                return records;
            default:
                ReportShape(key, "en liste", "ei liste");
                return [];
        }
    }

    /// <summary>Every field as a map of its own, for files that are maps from id to record.</summary>
    public IEnumerable<(ScalarNode Key, Fields Fields)> Maps()
    {
        foreach (var (key, value) in map.Entries)
        {
            asked.Add(key.Text);
            if (value is MapNode inner)
            {
                yield return (key, new Fields(inner, reading, PathOf(key.Text)));
            }
            else
            {
                ReportShape(value.Place, PathOf(key.Text), "en gruppe felt", "ei gruppe felt");
            }
        }
    }

    /// <summary>Tells of every field that nobody asked for, with the name that was probably meant.</summary>
    public void Done()
    {
        foreach (var (key, _) in map.Entries)
        {
            if (asked.Contains(key.Text))
            {
                continue;
            }

            var meant = Nearest.To(key.Text, asked);
            var (nb, nn) = meant is null ? ("", "") : ($" Mente du «{meant}»?", $" Meinte du «{meant}»?");
            reading.Diagnostics.Add(new Diagnostic(
                ReadingRules.UnknownKey,
                new($"Feltet «{key.Text}» finnes ikke her.{nb}", $"Feltet «{key.Text}» finst ikkje her.{nn}"),
                key.Place,
                PathOf(key.Text))
            {
                Fix = meant is null ? null : new Fix(key.Place, meant),
            });
        }
    }

    private string? Formed(string key, Func<string, bool> has, Rule rule, string nb, string nn)
    {
        if (Text(key) is not { } text)
        {
            return null;
        }

        if (has(text))
        {
            return text;
        }

        Report(rule, key, $"«{text}» er ikke {nb}.", $"«{text}» er ikkje {nn}.");
        return null;
    }

    private static TimeOnly? ParseTime(string text) =>
        TimeOnly.TryParseExact(text, "HH:mm", CultureInfo.InvariantCulture, DateTimeStyles.None, out var time) ? time : null;

    private Fields? Map(string key)
    {
        switch (Find(key))
        {
            case null:
                return null;
            case MapNode inner:
                return new Fields(inner, reading, PathOf(key));
            default:
                ReportShape(key, "en gruppe felt", "ei gruppe felt");
                return null;
        }
    }

    // What a single word among records is: the binder makes one of it, and what that must lead to says the rest.
    private FieldType? BareType<T>(Func<ScalarNode, string, T>? bare)
    {
        if (bare is null)
        {
            return null;
        }

        bare(new ScalarNode("x", quoted: false, map.Place), "x");
        return reading.References.Count > 0 ? new FieldType.Reference(reading.References[^1].Kind) : new FieldType.Text();
    }

    private PartialDate? Between(Fields span, string key)
    {
        var (after, before) = (span.Date("after"), span.Date("before"));
        span.Done();
        if (after is null || before is null)
        {
            if (!span.Has("after") || !span.Has("before"))
            {
                Report(ReadingRules.BadDate, key, "Et tidsrom må ha både «after» og «before».", "Eit tidsrom må ha både «after» og «before».");
            }

            return null;
        }

        if (before.Value.Latest < after.Value.Earliest)
        {
            Report(ModelRules.EndsBeforeItBegins, key, $"{before} er før {after}.", $"{before} er før {after}.");
            return null;
        }

        return PartialDate.Between(after.Value.Earliest, before.Value.Latest);
    }

    private T? WordAt<T>(ScalarNode scalar, string at) where T : struct, Enum =>
        ChoiceAt(scalar, Words<T>.All, at) is { } word ? Words<T>.Find(word) : null;

    private string? ChoiceAt(ScalarNode scalar, IReadOnlyList<string> words, string at)
    {
        if (words.Contains(scalar.Text))
        {
            return scalar.Text;
        }

        var all = string.Join(", ", words);
        var meant = Nearest.To(scalar.Text, words);
        var (nb, nn) = meant is null ? ("", "") : ($" Mente du «{meant}»?", $" Meinte du «{meant}»?");
        reading.Diagnostics.Add(new Diagnostic(
            ReadingRules.UnknownWord,
            words.Count == 1
                ? new($"«{scalar.Text}» kan ikke stå her, bare «{all}».", $"«{scalar.Text}» kan ikkje stå her, berre «{all}».")
                : new($"«{scalar.Text}» er ikke et av ordene her.{nb} Ordene er: {all}.", $"«{scalar.Text}» er ikkje eitt av orda her.{nn} Orda er: {all}."),
            scalar.Place,
            at)
        {
            Fix = meant is null ? null : new Fix(scalar.Place, meant),
        });
        return null;
    }

    private ScalarNode? Scalar(string key)
    {
        switch (Find(key))
        {
            case null:
                return null;
            case ScalarNode { IsEmpty: false } scalar:
                return scalar;
            case ScalarNode:
                reading.Diagnostics.Add(ReadingRules.WrongShape, PlaceOf(key), $"Feltet «{key}» er tomt.", $"Feltet «{key}» er tomt.", PathOf(key));
                return null;
            default:
                ReportShape(key, "én verdi", "éin verdi");
                return null;
        }
    }

    private IEnumerable<(ScalarNode Node, string Path)> Scalars(string key)
    {
        switch (Find(key))
        {
            case null:
                yield break;
            case ScalarNode { IsEmpty: false } one:
                yield return (one, PathOf(key));
                yield break;
            case ListNode list:
                for (var i = 0; i < list.Items.Count; i++)
                {
                    var at = $"{PathOf(key)}[{i}]";
                    if (list.Items[i] is ScalarNode { IsEmpty: false } scalar)
                    {
                        yield return (scalar, at);
                    }
                    else
                    {
                        ReportShape(list.Items[i].Place, at, "én verdi", "éin verdi");
                    }
                }

                yield break;
            default:
                ReportShape(key, "en liste", "ei liste");
                yield break;
        }
    }

    private Node? Find(string key)
    {
        if (!asked.Contains(key))
        {
            asked.Add(key);
        }

        foreach (var (name, value) in map.Entries)
        {
            if (name.Text == key)
            {
                return value;
            }
        }

        return null;
    }

    private void ReportShape(string key, string nb, string nn) => ReportShape(PlaceOf(key), PathOf(key), nb, nn);

    private void ReportShape(Place place, string at, string nb, string nn) =>
        reading.Diagnostics.Add(ReadingRules.WrongShape, place, $"Her skal det stå {nb}.", $"Her skal det stå {nn}.", at);
}
