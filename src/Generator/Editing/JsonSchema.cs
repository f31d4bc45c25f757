using System.Text.Json.Nodes;
using Samla.Input;
using Samla.Input.Shapes;
using Samla.Requirements;
using Samla.Text;
using Samla.Theme.Interface;

namespace Samla.Editing;

/// <summary>
/// A kind of file as JSON Schema, draft 7, which editors know: what its binder takes, with words in bokmål. What only the whole content can say, as whether
/// an id leads to something, a schema can't: <c>samla check</c> does.
/// </summary>
internal sealed class JsonSchema
{
    // The days that there are, leap years too: what a date's reader takes.
    private const string DatePattern =
        @"^\d{4}(-(0[1-9]|1[0-2]))?$|^\d{4}-((0[13578]|1[02])-(0[1-9]|[12]\d|3[01])|(0[469]|11)-(0[1-9]|[12]\d|30)|02-(0[1-9]|1\d|2[0-8]))$|^(\d\d(0[48]|[2468][048]|[13579][26])|([02468][048]|[13579][26])00)-02-29$";

    private const string TimePattern = @"([01]\d|2[0-3]):[0-5]\d";
    private const string IdPattern = "^[a-z0-9]+(-[a-z0-9]+)*$";

    private static readonly WordLabels Labels = new(InterfaceWords.In(Language.Nb));

    private readonly SortedDictionary<string, JsonObject> definitions = new(StringComparer.Ordinal);

    /// <summary>The schema of a kind of file.</summary>
    /// <param name="file">The kind.</param>
    public static JsonObject Of(FileShape file)
    {
        var schema = new JsonSchema();
        var record = schema.Fields(file.Record);
        JsonObject content = file.Form switch
        {
            FileForm.List => new() { ["type"] = "array", ["items"] = record },
            FileForm.ById => new() { ["type"] = "object", ["propertyNames"] = new JsonObject { ["pattern"] = IdPattern }, ["additionalProperties"] = record },
            _ => record,
        };
        var root = new JsonObject { ["$schema"] = "http://json-schema.org/draft-07/schema#", ["title"] = KindTexts.Of(file.Kind).Nb };
        foreach (var (name, value) in content.ToList())
        {
            content.Remove(name);
            root[name] = value;
        }

        if (schema.definitions.Count > 0)
        {
            root["definitions"] = new JsonObject(schema.definitions.Select(one => KeyValuePair.Create(one.Key, (JsonNode?)one.Value)));
        }

        return root;
    }

    private JsonObject Fields(RecordShape record)
    {
        var properties = new JsonObject();
        JsonNode others = false;
        foreach (var field in record.Fields)
        {
            if (field.Name == RecordShape.AnyName)
            {
                others = Described(Types(field), Editing.Described.Of(record, field));
            }
            else
            {
                properties[field.Name] = Described(Types(field), Editing.Described.Of(record, field));
            }
        }

        foreach (var name in record.Branches.Values.SelectMany(fields => fields).Select(field => field.Name).Distinct())
        {
            properties[name] = new JsonObject();
        }

        var schema = new JsonObject { ["type"] = "object", ["properties"] = properties, ["additionalProperties"] = others };
        Require(schema, record.Fields);
        if (record.Decider is { } decider)
        {
            schema["allOf"] = new JsonArray([.. record.Branches.Select(branch => (JsonNode)Branch(record, decider, branch.Key, branch.Value))]);
        }

        return schema;
    }

    // What comes with one word of the field that decides, and that what comes with the others doesn't.
    private JsonObject Branch(RecordShape record, string decider, string word, IReadOnlyList<FieldShape> fields)
    {
        var own = new JsonObject(fields.Select(field => KeyValuePair.Create(field.Name, (JsonNode?)Described(Types(field), Editing.Described.OfSetting(record, word, field)))));
        foreach (var other in record.Branches.Values.SelectMany(one => one).Select(field => field.Name).Distinct().Where(name => !own.ContainsKey(name)))
        {
            own[other] = false;
        }

        var then = new JsonObject { ["properties"] = own };
        Require(then, fields);
        return new JsonObject
        {
            ["if"] = new JsonObject { ["properties"] = new JsonObject { [decider] = new JsonObject { ["const"] = word } }, ["required"] = new JsonArray(decider) },
            ["then"] = then,
        };
    }

    private static void Require(JsonObject schema, IEnumerable<FieldShape> fields)
    {
        var required = fields.Where(field => field.Required).Select(field => (JsonNode)field.Name).ToArray();
        if (required.Length > 0)
        {
            schema["required"] = new JsonArray(required);
        }
    }

    private static JsonObject Described(JsonObject type, FieldText text)
    {
        // Beside a $ref, draft 7 reads nothing.
        var schema = type.ContainsKey("$ref") ? new JsonObject { ["allOf"] = new JsonArray(type) } : type;
        schema.Insert(0, "title", text.Label.Nb);
        schema.Insert(1, "description", text.About.Nb);
        return schema;
    }

    private JsonObject Types(FieldShape field) => AnyOf([.. field.Types.Select(Type)]);

    private JsonObject Type(FieldType type) => type switch
    {
        FieldType.Text => new() { ["type"] = new JsonArray("string", "number") },
        FieldType.Id => Pattern(IdPattern),
        FieldType.Flag => new() { ["type"] = "boolean" },
        FieldType.Number number => new() { ["type"] = "integer", ["minimum"] = number.Min, ["maximum"] = number.Max },
        FieldType.Word word => Enum(word),
        FieldType.Date => Defined("date", () => AnyOf(Day(), Bounds("after", "before", Day, both: true))),
        FieldType.Count => Defined("count", () => AnyOf(
            new() { ["type"] = "integer", ["minimum"] = 0, ["maximum"] = 10_000 },
            new() { ["const"] = "unknown" },
            Bounds("min", "max", () => new() { ["type"] = "integer", ["minimum"] = 0 }, both: false))),
        FieldType.Time => Pattern($"^{TimePattern}$"),
        FieldType.TimeSpan => Pattern($@"^{TimePattern}(\s*[-–]\s*{TimePattern})?$"),
        FieldType.Web => Pattern(@"^https://\S+$"),
        FieldType.Reference => new() { ["type"] = "string" },
        FieldType.Several several => AnyOf(Type(several.Item), new() { ["type"] = "array", ["items"] = Type(several.Item) }),
        FieldType.Map map => Defined(map.Record.Name, () => Fields(map.Record)),
        FieldType.List list => new()
        {
            ["type"] = "array",
            ["items"] = list.Bare is { } bare ? AnyOf(Type(bare), Defined(list.Record.Name, () => Fields(list.Record))) : Defined(list.Record.Name, () => Fields(list.Record)),
        },
        _ => throw new InvalidOperationException($"{type} is no type of field."),
    };

    private static JsonObject Enum(FieldType.Word word)
    {
        var schema = new JsonObject { ["enum"] = new JsonArray([.. word.Words.Select(one => (JsonNode)one)]) };
        var about = word.Words.SequenceEqual(RequirementKind.All.Keys) ? one => RequirementKind.All[one].About.Nb : Labels.Has(word) ? one => Labels.Of(word, one) : (Func<string, string>?)null;
        if (about is not null)
        {
            // No part of the standard, but read by VS Code.
            schema["enumDescriptions"] = new JsonArray([.. word.Words.Select(one => (JsonNode)about(one))]);
        }

        return schema;
    }

    // A year alone is a number to YAML.
    private static JsonObject Day() => AnyOf(Pattern(DatePattern), new() { ["type"] = "integer", ["minimum"] = 1000, ["maximum"] = 9999 });

    private static JsonObject Pattern(string pattern) => new() { ["type"] = "string", ["pattern"] = pattern };

    private static JsonObject Bounds(string low, string high, Func<JsonObject> type, bool both)
    {
        var schema = new JsonObject { ["type"] = "object", ["properties"] = new JsonObject { [low] = type(), [high] = type() }, ["additionalProperties"] = false };
        if (both)
        {
            schema["required"] = new JsonArray(low, high);
        }

        return schema;
    }

    private static JsonObject AnyOf(params JsonObject[] types) => types.Length == 1 ? types[0] : new() { ["anyOf"] = new JsonArray(types) };

    // What is used again and again is written out once. Within one kind of file a field that holds records holds the same ones everywhere, so its name says which.
    private JsonObject Defined(string name, Func<JsonObject> make)
    {
        var schema = make();
        if (!definitions.TryAdd(name, schema) && !JsonNode.DeepEquals(definitions[name], schema))
        {
            throw new InvalidOperationException($"Two things are called {name}.");
        }

        return new JsonObject { ["$ref"] = $"#/definitions/{name}" };
    }
}
