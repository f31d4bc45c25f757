using Samla.Input.Shapes;
using Samla.Requirements;
using Samla.Text;

namespace Samla.Editing;

/// <summary>Finds the words for a field.</summary>
internal static class Described
{
    /// <summary>The key in <see cref="FieldTexts.All"/> that a field has its words at: its own, or that of the field in every record; null when there is none.</summary>
    public static string? Key(RecordShape record, FieldShape field)
    {
        string[] keys = [$"{record.Name}.{field.Name}", $"{record.Name}.{RecordShape.AnyName}", $"*.{field.Name}"];
        return keys.FirstOrDefault(FieldTexts.All.ContainsKey);
    }

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
