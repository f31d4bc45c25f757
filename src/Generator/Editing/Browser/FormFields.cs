using System.Text.Json.Nodes;
using Samla.Input;
using Samla.Input.Shapes;
using Samla.Requirements;
using Samla.Text;
using Samla.Theme.Interface;

namespace Samla.Editing.Browser;

/// <summary>
/// The fields of a kind of file as forms of Decap CMS, in one written standard. Beside what Decap knows, <c>bare</c> names the field that a single word stands for,
/// <c>flow</c> a value that may stand as several within the line, <c>plain</c> one that is never quoted, and <c>list</c> the options that are the content's own.
/// </summary>
internal sealed class FormFields(Language language)
{
    private static readonly string[] Long = ["summary", "note", "reason", "inferred", "why"];

    private readonly WordLabels labels = new(InterfaceWords.In(language));

    /// <summary>The fields of a kind of page, and its text below them.</summary>
    public JsonArray Of(FileShape file)
    {
        var fields = Record(file.Record, strict: true);
        if (file.Kind == FileKind.Meeting)
        {
            var date = fields.First(field => field!["name"]!.GetValue<string>() == "date")!.AsObject();
            // Of a new meeting the day is asked for; it becomes the name of the file.
            date["named"] = true;
            date["default"] = "{{today}}";
            date["hint"] = new Bilingual("Dagen møtet er, som 2026-03-18. Den blir navnet på filen til et nytt møte.", "Dagen møtet er, som 2026-03-18. Han blir namnet på fila til eit nytt møte.").In(language);
        }

        // The text comes after what is the kind's own, before what every page has.
        var own = file.Record.Fields.Count(field => !Described.IsCommon(file.Record, field));
        fields.Insert(own, new JsonObject
        {
            ["name"] = "body",
            ["label"] = (file.Kind == FileKind.Meeting ? new Bilingual("Referat", "Referat") : new("Tekst", "Tekst")).In(language),
            ["hint"] = (file.Kind == FileKind.Meeting
                ? new Bilingual("En overskrift for hver sak, som «## 27/21 Budsjett». Et avsnitt som begynner med **Vedtak:**, er vedtaket.", "Ei overskrift for kvar sak, som «## 27/21 Budsjett». Eit avsnitt som byrjar med **Vedtak:**, er vedtaket.")
                : new("Overskrifter begynner med ##.", "Overskrifter byrjar med ##.")).In(language),
            ["widget"] = "markdown",
            ["required"] = false,
            ["modes"] = new JsonArray("raw", "rich_text"),
            ["editor_components"] = new JsonArray(),
            ["buttons"] = new JsonArray("bold", "italic", "link", "heading-two", "heading-three", "quote", "bulleted-list", "numbered-list"),
        });
        return fields;
    }

    private JsonArray Record(RecordShape record, bool strict) =>
        [.. record.Fields.OrderBy(field => Described.Place(record, field)).Where(field => field.Name != RecordShape.AnyName).Select(field => Field(field, Described.Of(record, field), strict))];

    // A form asks for what a record must have even when the record isn't wanted, so only the page itself and what stands in lists is strict.
    private JsonObject Field(FieldShape field, FieldText text, bool strict)
    {
        var form = new JsonObject { ["name"] = field.Name, ["label"] = text.Label.In(language), ["hint"] = text.About.In(language), ["required"] = strict && field.Required };
        foreach (var (name, value) in Widget(field).ToList())
        {
            form[name] = value?.DeepClone();
        }

        return form;
    }

    private JsonObject Widget(FieldShape field) => field.Types switch
    {
        [FieldType.Text] => new() { ["widget"] = Long.Contains(field.Name) ? "text" : "string" },
        [var type] => Widget(type),
        [FieldType.Word word, FieldType.Map map] when BareField(map.Record, word) is { } bare => Joined(Widget(map), bare),
        _ => new() { ["widget"] = "string", ["flow"] = true },
    };

    private JsonObject Widget(FieldType type) => type switch
    {
        FieldType.Text => new() { ["widget"] = "string" },
        FieldType.Id => Matching("^[a-z0-9]+(-[a-z0-9]+)*$", new("Bruk små bokstaver, tall og bindestrek.", "Bruk små bokstavar, tal og bindestrek.")),
        FieldType.Flag => new() { ["widget"] = "boolean" },
        FieldType.Number number => new() { ["widget"] = "number", ["value_type"] = "int", ["min"] = number.Min, ["max"] = number.Max, ["step"] = 1 },
        FieldType.Word word => new() { ["widget"] = "select", ["options"] = Options(word) },
        FieldType.Date => Plain(Matching(@"^(\d{4}(-\d{2}(-\d{2})?)?|\{.*\})$", new("Skriv år, år-måned eller år-måned-dag, som 2026-03-18.", "Skriv år, år-månad eller år-månad-dag, som 2026-03-18."))),
        FieldType.Count => Plain(Matching(@"^(\d+|unknown|\{.*\})$", new("Skriv et tall, «unknown» eller «{ min: 1, max: 6 }».", "Skriv eit tal, «unknown» eller «{ min: 1, max: 6 }»."))),
        FieldType.Time => Matching(@"^([01]\d|2[0-3]):[0-5]\d$", new("Skriv klokkeslettet som 14:00.", "Skriv klokkeslettet som 14:00.")),
        FieldType.TimeSpan => Matching(@"^([01]\d|2[0-3]):[0-5]\d(\s*[-–]\s*([01]\d|2[0-3]):[0-5]\d)?$", new("Skriv klokkeslettet som 14:00 eller 14:00-17:00.", "Skriv klokkeslettet som 14:00 eller 14:00-17:00.")),
        FieldType.Web => Matching(@"^https://\S+$", new("Skriv en hel adresse som begynner med https://.", "Skriv ei heil adresse som byrjar med https://.")),
        FieldType.Reference reference => ContentLists.NameOf(reference.Kind) is { } list ? new() { ["widget"] = "select", ["list"] = list } : new() { ["widget"] = "string" },
        FieldType.Several { Item: FieldType.Word word } => new() { ["widget"] = "select", ["multiple"] = true, ["options"] = Options(word) },
        FieldType.Several { Item: FieldType.Reference reference } when ContentLists.NameOf(reference.Kind) is { } list => new() { ["widget"] = "select", ["multiple"] = true, ["list"] = list },
        FieldType.Several => Texts(),
        FieldType.Map { Record.Fields: [{ Name: RecordShape.AnyName }] } => new() { ["widget"] = "string", ["flow"] = true },
        FieldType.Map map => new() { ["widget"] = "object", ["collapsed"] = true, ["fields"] = Record(map.Record, strict: false) },
        FieldType.List { Record.Decider: { } decider } list => Typed(list.Record, decider),
        FieldType.List { Bare: { } bare } list when BareField(list.Record, bare) is null => Texts(),
        FieldType.List list => Records(list),
        _ => throw new InvalidOperationException($"{type} is no type of field."),
    };

    // Single words, or what stands for several within the line.
    private JsonObject Texts() => new()
    {
        ["widget"] = "list",
        ["allow_add"] = true,
        ["collapsed"] = false,
        ["field"] = new JsonObject { ["name"] = "text", ["label"] = new Bilingual("Tekst", "Tekst").In(language), ["widget"] = "string", ["flow"] = true },
    };

    private JsonObject Records(FieldType.List list)
    {
        var form = new JsonObject { ["widget"] = "list", ["collapsed"] = true, ["summary"] = Summary(list.Record), ["fields"] = Record(list.Record, strict: true) };
        return list.Bare is { } type && BareField(list.Record, type) is { } bare ? Joined(form, bare) : form;
    }

    private JsonObject Typed(RecordShape record, string decider) => new()
    {
        ["widget"] = "list",
        ["collapsed"] = true,
        ["typeKey"] = decider,
        ["summary"] = Summary(record),
        ["types"] = new JsonArray(
        [
            .. record.Branches.Select(branch => new JsonObject
            {
                ["name"] = branch.Key,
                ["label"] = branch.Key,
                ["hint"] = RequirementKind.All[branch.Key].About.In(language),
                ["widget"] = "object",
                ["summary"] = Summary(record),
                ["fields"] = new JsonArray(
                [
                    .. Record(record, strict: true).Where(field => field!["name"]!.GetValue<string>() != decider).Select(field => field!.DeepClone()),
                    .. branch.Value.Select(field => Field(field, Described.OfSetting(record, branch.Key, field), strict: true)),
                ]),
            }),
        ]),
    };

    private static string Summary(RecordShape record)
    {
        string[] names = ["number", "title", "name", "id", "party", "area", "group", "each", "side", "role", "year", "what", "field", "value", "claims"];
        return string.Join(' ', record.Fields.Where(field => names.Contains(field.Name)).OrderBy(field => Array.IndexOf(names, field.Name)).Select(field => $"{{{{fields.{field.Name}}}}}"));
    }

    // The field that a single word is the value of.
    private static string? BareField(RecordShape record, FieldType bare) =>
        record.Fields.FirstOrDefault(field => field.Required && field.Types is [var type] && type == bare)?.Name;

    private static JsonObject Joined(JsonObject form, string bare)
    {
        form["bare"] = bare;
        return form;
    }

    private JsonArray Options(FieldType.Word word) => new([.. word.Words.Select(one => (JsonNode)new JsonObject { ["label"] = labels.Of(word, one), ["value"] = one })]);

    private JsonObject Matching(string pattern, Bilingual otherwise) => new() { ["widget"] = "string", ["pattern"] = new JsonArray(pattern, otherwise.In(language)) };

    private static JsonObject Plain(JsonObject form)
    {
        form["plain"] = true;
        form["flow"] = true;
        return form;
    }
}
