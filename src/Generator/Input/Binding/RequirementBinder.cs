using Samla.Diagnostics;
using Samla.Input.Yaml;
using Samla.Model;
using Samla.Requirements;
using Samla.Text;

namespace Samla.Input.Binding;

/// <summary>The requirements of an agreement or guideline.</summary>
internal static class RequirementBinder
{
    private const string EveryTier = "all";

    private static readonly string[] Scopes = ["committee", "community", "tier", "tiers"];

    public static IReadOnlyList<Requirement> All(string owner, Fields fields) => UniqueIds.Of(
        [.. fields.List("requirements", one => Bind(owner, one)).OfType<Requirement>()],
        one => one.Name,
        one => one.Place,
        fields.Reading.Diagnostics);

    private static Requirement? Bind(string owner, Fields fields)
    {
        var kind = Kind(fields);
        var basis = Common.RequiredWord<Basis>(fields, "basis");
        var strength = Common.RequiredWord<Strength>(fields, "strength");
        var scope = Scope(fields);
        var settings = Settings(fields, kind);
        var seats = kind?.Settings.Any(field => field.Type == SettingType.Seats) == true ? fields.List("seats", SeatBinder.Bind) : [];
        var name = fields.Id("id");
        var id = $"{owner}#{name}";
        var title = fields.Required("title");
        var clause = fields.Text("clause");
        var (least, adaptable) = (Municipalities(fields), fields.Flag("adaptable"));
        var concerns = fields.WordList<Concern>("concerns");
        var overrides = fields.Reference("overrides", ReferenceKind.Requirement);
        var (period, note, sources) = (Common.Period(fields), fields.Text("note"), Common.Sources(fields));
        return kind is not null && name.Length > 0 && basis is { } basisOf && strength is { } strengthOf
            ? new Requirement(id, title, clause, basisOf, strengthOf, scope, kind, least, adaptable, concerns, overrides, period, note, sources, settings, seats, fields.Place)
            : null;
    }

    private static RequirementKind? Kind(Fields fields)
    {
        if (!fields.Has("kind"))
        {
            fields.ReportMissing("kind");
        }

        return fields.Deciding("kind", [.. RequirementKind.All.Keys]) is { } name ? RequirementKind.All[name] : null;
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
        if (fields.Has("tiers"))
        {
            var named = fields.Choices("tiers", [EveryTier, .. Words<Tier>.All]);
            tiers = named.Contains(EveryTier) ? RequirementScope.AllTiers : [.. named.Select(word => Words<Tier>.Find(word)!.Value)];
        }

        return new RequirementScope(
            fields.Reference("committee", ReferenceKind.Committee),
            fields.Reference("community", ReferenceKind.Community),
            tiers);
    }

    private static int? Municipalities(Fields fields) =>
        fields.Map("when", when => when.Map("municipalities", municipalities => municipalities.Number("min", 0, 1000)));

    // Each setting is read as what the kind says that it holds, so that a mistake is told of at its place; it is kept as written, for the data.
    private static Dictionary<string, Setting> Settings(Fields fields, RequirementKind? kind)
    {
        var settings = new Dictionary<string, Setting>(StringComparer.Ordinal);
        if (kind is null)
        {
            // Of an unknown kind any setting may be right.
            foreach (var name in RequirementKind.All.Values.SelectMany(one => one.Settings).Select(field => field.Name).Distinct())
            {
                fields.Raw(name);
            }

            return settings;
        }

        foreach (var field in kind.Settings)
        {
            if (fields.Raw(field.Name) is { } node)
            {
                Read(fields, field);
                settings[field.Name] = Keep(node);
            }
            else if (field.Required)
            {
                fields.ReportMissing(field.Name);
            }
        }

        return settings;
    }

    private static void Read(Fields fields, SettingField field)
    {
        switch (field.Type)
        {
            case SettingType.Number:
                fields.Number(field.Name, 0, 1000);
                break;
            case SettingType.Count:
                fields.Count(field.Name);
                break;
            case SettingType.Flag:
                fields.Flag(field.Name);
                break;
            case SettingType.Word:
                fields.Choice(field.Name, field.Allowed ?? []);
                break;
            case SettingType.Words:
                fields.Choices(field.Name, field.Allowed ?? []);
                break;
            case SettingType.Text:
                fields.Text(field.Name);
                break;
            case SettingType.Address:
                fields.Web(field.Name);
                break;
            case SettingType.Committee:
                fields.Reference(field.Name, ReferenceKind.Committee);
                break;
            case SettingType.CommitteeOrTier:
                fields.WordOrReference<Tier>(field.Name, ReferenceKind.Committee);
                break;
            case SettingType.Party:
                fields.Reference(field.Name, ReferenceKind.Party);
                break;
            case SettingType.Division:
                fields.Reference(field.Name, ReferenceKind.Division, Common.Community(fields) + "/");
                break;
            case SettingType.Seat:
                if (fields.Text(field.Name) is { } seat && seat.Contains('#'))
                {
                    fields.Reference(field.Name, ReferenceKind.Seat);
                }

                break;
        }
    }

    private static Setting Keep(Node node) => node switch
    {
        MapNode map => new Setting.Map([.. map.Entries.Select(entry => KeyValuePair.Create(entry.Key.Text, Keep(entry.Value)))], map.Place),
        ListNode list => new Setting.List([.. list.Items.Select(Keep)], list.Place),
        ScalarNode scalar => new Setting.Scalar(scalar.Text, scalar.Place),
        _ => throw new InvalidOperationException($"A node is a map, a list or a scalar, not {node.GetType().Name}."),
    };
}
