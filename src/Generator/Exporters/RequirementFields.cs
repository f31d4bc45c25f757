using Samla.Model;
using Samla.Requirements;

namespace Samla.Exporters;

/// <summary>The requirements of an agreement or guideline, as they were written.</summary>
internal static class RequirementFields
{
    /// <summary>Those of one owner.</summary>
    public static void Requirements(this RecordWriter writer, IReadOnlyList<Requirement> requirements) =>
        writer.List("requirements", requirements, one =>
        {
            writer.Rule(one);
            writer.Text("committee", one.Scope.Committee);
            writer.Text("community", one.Scope.Community);
            Tiers(writer, one.Scope.Tiers);
            writer.Asked(one);
        });

    /// <summary>What it is and how it binds.</summary>
    public static void Rule(this RecordWriter writer, Requirement requirement)
    {
        writer.Text("id", requirement.Id);
        writer.Text("title", requirement.Title);
        writer.Text("clause", requirement.Clause);
        writer.Word<Basis>("basis", requirement.Basis);
        writer.Word<Strength>("strength", requirement.Strength);
    }

    /// <summary>What it asks for, when, and what it rests on.</summary>
    public static void Asked(this RecordWriter writer, Requirement requirement)
    {
        writer.Text("kind", requirement.Kind.Name);
        foreach (var name in requirement.Kind.Settings.Select(field => field.Name))
        {
            if (requirement.Settings.TryGetValue(name, out var setting))
            {
                writer.Name(name);
                Value(writer, setting);
            }
        }

        if (requirement.MinMunicipalities is { } min)
        {
            writer.Map("when", () => writer.Map("municipalities", () => writer.Number("min", min)));
        }

        writer.Flag("adaptable", requirement.Adaptable);
        writer.WordList("concerns", requirement.Concerns);
        writer.Text("overrides", requirement.Overrides);
        writer.Span(requirement.Period);
        writer.Text("note", requirement.Note);
        writer.Sources(requirement.Sources);
    }

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
