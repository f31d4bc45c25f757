using Samla.Model;
using Samla.Time;

namespace Samla.Theme.Parts;

/// <summary>The documented contacts of a community, the nearest to its secretariat first.</summary>
public static class ContactWay
{
    /// <summary>The committees that can be reached, each with its contacts.</summary>
    public static IReadOnlyList<(Committee Committee, IReadOnlyList<Contact> Contacts)> Of(View view, Community community) =>
    [
        .. Structure.SecretariatsOf(view, community.Id)
            .Concat(view.Portal.CommitteesOf(community.Id)
                .Where(one => one.Tier != Tier.Secretariat && one.Period.On(view.Today) != Presence.Ended)
                .OrderBy(one => one.ActingTier == Tier.Strategic ? 0 : 1)
                .ThenBy(one => one.ActingTier)
                .ThenBy(one => one.Id, StringComparer.Ordinal))
            .Select(one => (one, (IReadOnlyList<Contact>)[.. Contacts.Of(view.Portal, one, view.Today)]))
            .Where(pair => pair.Item2.Count > 0),
    ];
}
