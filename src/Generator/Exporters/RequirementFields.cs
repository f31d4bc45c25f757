using Samla.Model;
using Samla.Requirements;

namespace Samla.Exporters;

/// <summary>The requirements of an agreement or guideline, as they were written.</summary>
internal static class RequirementFields
{
    public static void Requirements(this RecordWriter writer, IReadOnlyList<Requirement> requirements) =>
        writer.List("requirements", requirements, one =>
        {
            writer.Text("id", one.Id);
            writer.Text("title", one.Title);
            writer.Text("clause", one.Clause);
            writer.Word<Basis>("basis", one.Basis);
            writer.Word<Strength>("strength", one.Strength);
            writer.Text("committee", one.Scope.Committee);
            writer.Text("community", one.Scope.Community);
            Tiers(writer, one.Scope.Tiers);
            writer.Text("kind", one.Kind.Name);
            foreach (var name in one.Kind.Settings.Select(field => field.Name))
            {
                if (one.Settings.TryGetValue(name, out var setting))
                {
                    writer.Name(name);
                    Value(writer, setting);
                }
            }

            if (one.MinMunicipalities is { } min)
            {
                writer.Map("when", () => writer.Map("municipalities", () => writer.Number("min", min)));
            }

            writer.Flag("adaptable", one.Adaptable);
            writer.Text("overrides", one.Overrides);
            writer.Span(one.Period);
            writer.Text("note", one.Note);
            writer.Sources(one.Sources);
        });

    private static void Tiers(RecordWriter writer, IReadOnlyList<Tier> tiers)
    {
        if (tiers.Count == 1)
        {
            writer.Word<Tier>("tier", tiers[0]);
        }
        else
        {
            writer.WordList("tiers", tiers);
        }
    }

    private static void Value(RecordWriter writer, Setting setting)
    {
        switch (setting)
        {
            case Setting.Scalar scalar:
                writer.Plain(scalar.Text);
                break;
            case Setting.List list:
                writer.Items(list.Items, item => Value(writer, item));
                break;
            case Setting.Map map:
                writer.Record(() =>
                {
                    foreach (var (name, value) in map.Entries)
                    {
                        writer.Name(name);
                        Value(writer, value);
                    }
                });
                break;
        }
    }
}
