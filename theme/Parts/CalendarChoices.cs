using Samla.Model;
using Samla.Text;

namespace Samla.Theme.Parts;

/// <summary>What a calendar can be narrowed to, each by its name in order.</summary>
public sealed record CalendarChoices(IReadOnlyList<Community> Communities, IReadOnlyList<Tier> Tiers, IReadOnlyList<MunicipalityChoice> Municipalities)
{
    /// <summary>Whether there is anything to choose.</summary>
    public bool Any => Communities.Count > 0 || Tiers.Count > 1 || Municipalities.Count > 0;

    /// <summary>Every community and municipality, and the tiers that have meetings.</summary>
    public static CalendarChoices Of(Model.Portal portal, IReadOnlyList<Tier> tiers) => new(
        [.. portal.Communities.OrderBy(one => one.ShortTitle, NorwegianOrder.Instance)],
        tiers,
        [
            .. portal.Parties.Where(party => party.Kind == PartyKind.Municipality)
                .Select(party => MunicipalityChoice.Of(portal, party))
                .Where(choice => choice.Concerning.Length > 0)
                .OrderBy(choice => choice.Name, NorwegianOrder.Instance).ThenBy(choice => choice.Id, StringComparer.Ordinal),
        ]);
}
