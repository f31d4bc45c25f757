using Samla.Model;

namespace Samla.News;

/// <summary>Guidelines from their adoption to their end.</summary>
internal static class GuidelineNews
{
    public static IEnumerable<NewsItem> Of(Model.Portal portal)
    {
        foreach (var one in portal.Guidelines)
        {
            var committee = PortalNews.AdoptingCommittee(portal, one.AdoptedBy);
            IReadOnlyList<Entry> replaced = [.. one.Replaces.Select(portal.Guidelines.Find).OfType<Guideline>()];
            if (one.Adopted is { } adopted && adopted != one.ValidFrom)
            {
                yield return new(NewsKind.GuidelineAdopted, adopted, one, one.Community, committee) { Replaced = one.ValidFrom is null ? replaced : [] };
            }

            if (one.ValidFrom is { } from)
            {
                yield return new(NewsKind.GuidelineInForce, from, one, one.Community, committee) { Replaced = replaced };
            }

            if (one.ValidUntil is { } until)
            {
                yield return new(NewsKind.GuidelineEnded, until, one, one.Community, committee);
            }
        }
    }
}
