using System.Text.Json.Nodes;
using Samla.Input;
using Samla.Model;

namespace Samla.Editing.Browser;

/// <summary>What a field that leads to something can lead to: the ids of the content with their names. Meetings, cases, seats and requirements are too many to choose among; their ids are written.</summary>
internal static class ContentLists
{
    /// <summary>The name of the list for a kind of reference; null when there is none.</summary>
    public static string? NameOf(ReferenceKind kind) => kind switch
    {
        ReferenceKind.Source => "sources",
        ReferenceKind.Party => "parties",
        ReferenceKind.Municipality => "municipalities",
        ReferenceKind.Community => "communities",
        ReferenceKind.Committee => "committees",
        ReferenceKind.Area => "areas",
        ReferenceKind.Division => "divisions",
        ReferenceKind.Agreement => "agreements",
        ReferenceKind.Guideline => "guidelines",
        ReferenceKind.Committee | ReferenceKind.Party => "deciders",
        ReferenceKind.Committee | ReferenceKind.Community => "bound",
        ReferenceKind.Guideline | ReferenceKind.Agreement => "rules",
        _ => null,
    };

    /// <summary>The lists that all communities share.</summary>
    public static JsonObject Shared(Portal portal) => new()
    {
        ["sources"] = List(portal.Sources.Select(one => (one.Id, one.Title))),
        ["parties"] = List(portal.Parties.Select(one => (one.Id, one.Name))),
        ["municipalities"] = List(portal.Parties.Where(one => one.Kind == PartyKind.Municipality).Select(one => (one.Id, one.Name))),
        ["communities"] = List(portal.Communities.Select(one => (one.Id, one.Title))),
    };

    /// <summary>The lists of one community; of agreements and guidelines the national ones too.</summary>
    public static JsonObject Of(Portal portal, Community community)
    {
        var committees = portal.Committees.Where(one => one.Community == community.Id).Select(one => (one.Id, one.Title)).ToList();
        var agreements = portal.Agreements.Where(one => IsNear(one.Id)).Select(one => (one.Id, one.Title)).ToList();
        var guidelines = portal.Guidelines.Where(one => IsNear(one.Id)).Select(one => (one.Id, one.Title)).ToList();
        return new JsonObject
        {
            ["committees"] = List(committees),
            ["areas"] = List(community.Areas.Select(one => (one.Id, one.Title))),
            ["divisions"] = List(community.Divisions.Select(one => (one.Id, one.Title))),
            ["agreements"] = List(agreements),
            ["guidelines"] = List(guidelines),
            ["deciders"] = List([.. committees, .. portal.Parties.Select(one => (one.Id, one.Name))]),
            ["bound"] = List([(community.Id, community.Title), .. committees]),
            ["rules"] = List([.. guidelines, .. agreements]),
        };

        bool IsNear(string id) => id.Split('/')[1] is var owner && (owner == community.Id || owner == National.Folder);
    }

    private static JsonArray List(IEnumerable<(string Id, string Name)> entries) =>
        new([.. entries.Select(one => (JsonNode)new JsonObject { ["label"] = one.Name, ["value"] = one.Id })]);
}
