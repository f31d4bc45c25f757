using Samla.Model;

namespace Samla.Theme.Parts;

/// <summary>A municipality that a calendar can be narrowed to.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Name">Its name, with its community where another has the same.</param>
/// <param name="Lang">The language of the name, where it is neither written standard.</param>
/// <param name="Concerning">Whose meetings concern it: the ids of its communities, and of committees elsewhere in which it has a seat, with spaces between.</param>
public sealed record MunicipalityChoice(string Id, string Name, string? Lang, string Concerning)
{
    /// <summary>The choice of a municipality.</summary>
    public static MunicipalityChoice Of(Model.Portal portal, Party municipality)
    {
        var communities = portal.CommunitiesOf(municipality.Id).ToList();
        var elsewhere = portal.CommitteesConcerning(municipality.Id).Where(one => communities.All(community => community.Id != one.Community)).Select(one => one.Id);
        var isShared = portal.Parties.Any(other => other.Kind == PartyKind.Municipality && other.Id != municipality.Id && other.Name == municipality.Name);
        return new MunicipalityChoice(
            municipality.Id,
            isShared && communities.Count > 0 ? $"{municipality.Name} ({communities[0].ShortTitle})" : municipality.Name,
            municipality.Language,
            string.Join(' ', communities.Select(one => one.Id).Concat(elsewhere)));
    }
}
