using Samla.Diagnostics;
using Samla.Input.Yaml;
using Samla.Model;
using Samla.Requirements;
using Samla.Text;

namespace Samla.Input.Binding;

/// <summary>The requirements of an agreement or guideline.</summary>
internal static class RequirementBinder
{
    private static readonly string[] Scopes = ["committee", "community", "tier", "tiers"];

    public static IReadOnlyList<Requirement> All(string owner, Fields fields) => UniqueIds.Of(
        [.. fields.List("requirements", one => Bind(owner, one)).OfType<Requirement>()],
        one => one.Name,
        one => one.Place,
        fields.Reading.Diagnostics);

    private static Requirement? Bind(string owner, Fields fields)
    {
        var kind = Common.RequiredWord<RequirementKind>(fields, "kind");
        var basis = Common.RequiredWord<Basis>(fields, "basis");
        var strength = Common.RequiredWord<Strength>(fields, "strength");
        var requirement = new Requirement(
            $"{owner}#{ListBinder.Id(fields)}",
            fields.Required("title"),
            fields.Text("clause"),
            basis ?? Basis.Described,
            strength ?? Strength.Practice,
            Scope(fields),
            kind ?? RequirementKind.Text,
            Municipalities(fields),
            fields.Flag("adaptable"),
            fields.Reference("overrides", ReferenceKind.Requirement),
            Common.Period(fields),
            fields.Text("note"),
            Common.Sources(fields),
            Settings(fields, kind),
            fields.Place);
        return kind is null || basis is null || strength is null ? null : requirement;
    }

    private static RequirementScope Scope(Fields fields)
    {
        if (!Scopes.Any(fields.Has))
        {
            fields.Reading.Diagnostics.Add(
                ModelRules.RequirementScope,
                fields.Place,
                "Kravet sier ikke hvem det gjelder for.",
                "Kravet seier ikkje kven det gjeld for.");
        }

        IReadOnlyList<Tier> tiers = fields.Word<Tier>("tier") is { } tier ? [tier] : [];
        if (fields.Raw("tiers") is { } written)
        {
            tiers = written is ScalarNode { Text: "all" } ? RequirementScope.AllTiers : fields.WordList<Tier>("tiers");
        }

        return new RequirementScope(
            fields.Reference("committee", ReferenceKind.Committee),
            fields.Reference("community", ReferenceKind.Community),
            tiers);
    }

    private static int? Municipalities(Fields fields)
    {
        if (fields.Map("when") is not { } when)
        {
            return null;
        }

        int? min = null;
        if (when.Map("municipalities") is { } municipalities)
        {
            min = municipalities.Number("min", 0, 1000);
            municipalities.Done();
        }

        when.Done();
        return min;
    }

    // A misspelt setting is told of with the kind's own settings in mind, which are asked for here.
    private static Dictionary<string, Setting> Settings(Fields fields, RequirementKind? kind)
    {
        var settings = new Dictionary<string, Setting>(StringComparer.Ordinal);
        var names = kind is { } known ? RequirementSettings.Of(known) : [.. Words<RequirementKind>.All.SelectMany(word => RequirementSettings.Of(Words<RequirementKind>.Find(word)!.Value))];
        foreach (var name in names.Distinct())
        {
            if (fields.Raw(name) is { } node)
            {
                settings[name] = Keep(node);
            }
        }

        return settings;
    }

    private static Setting Keep(Node node) => node switch
    {
        MapNode map => new Setting.Map([.. map.Entries.Select(entry => KeyValuePair.Create(entry.Key.Text, Keep(entry.Value)))], map.Place),
        ListNode list => new Setting.List([.. list.Items.Select(Keep)], list.Place),
        ScalarNode scalar => new Setting.Scalar(scalar.Text, scalar.Place),
        _ => throw new InvalidOperationException($"A node is a map, a list or a scalar, not {node.GetType().Name}."),
    };
}
