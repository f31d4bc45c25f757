using Samla.Input.Shapes;
using Samla.Requirements;
using Samla.Text;

namespace Samla.Editing;

/// <summary>Finds the words for a field.</summary>
internal static class Described
{
    private static readonly Dictionary<string, int> Order = FieldTexts.All.Keys.Select((key, at) => (key, at)).ToDictionary(StringComparer.Ordinal);

    /// <summary>The key in <see cref="FieldTexts.All"/> that a field has its words at: its own, or that of the field in every record; null when there is none.</summary>
    public static string? Key(RecordShape record, FieldShape field)
    {
        string[] keys = [$"{record.Name}.{field.Name}", $"{record.Name}.{RecordShape.AnyName}", $"*.{field.Name}"];
        return keys.FirstOrDefault(FieldTexts.All.ContainsKey);
    }

    /// <summary>Whether a field is one that every kind of page has, and not the record's own.</summary>
    public static bool IsCommon(RecordShape record, FieldShape field) => Key(record, field)?.StartsWith('*') == true;

    /// <summary>Where a field stands in a form: the record's own first, in the order of the words, and then what it shares with others.</summary>
    public static (bool, int) Place(RecordShape record, FieldShape field) => (IsCommon(record, field), Order[Key(record, field)!]);

    /// <summary>The words for a field that every record of the shape can have.</summary>
    /// <exception cref="InvalidOperationException">It has none.</exception>
    public static FieldText Of(RecordShape record, FieldShape field) => Key(record, field) is { } key
        ? FieldTexts.All[key]
        : throw new InvalidOperationException($"The field {record.Name}.{field.Name} has no words in {nameof(FieldTexts)}.");

    /// <summary>The words for a field that comes with a kind of requirement.</summary>
    public static FieldText OfSetting(RecordShape record, string kind, FieldShape field) =>
        RequirementKind.All[kind].Settings.FirstOrDefault(setting => setting.Name == field.Name) is { } setting
            ? new FieldText(new Bilingual(field.Name, field.Name), setting.About)
            : Of(record, field);
}
