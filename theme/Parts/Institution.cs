using Samla.Model;
using Samla.Time;

namespace Samla.Theme.Parts;

/// <summary>An institution behind a community, to be asked where no contact is documented.</summary>
/// <param name="Party">The institution.</param>
/// <param name="Role">What it has to do with the community, in words.</param>
public sealed record Institution(Party Party, string Role)
{
    /// <summary>Who houses the secretariat, or else who employs those in it, and the trusts; each once.</summary>
    public static IReadOnlyList<Institution> Of(View view, Community community)
    {
        var words = view.W.Contacts;
        var secretariats = Structure.SecretariatsOf(view, community.Id).ToList();
        var hosts = secretariats.SelectMany(one => one.Hosts).Where(host => Holds(host.Period)).Select(host => host.Party).ToList();
        var employers = secretariats.SelectMany(one => one.Posts).Where(post => Holds(post.Period)).Select(post => post.Party);
        return
        [
            .. Named(hosts, words.HostsSecretariat)
                .Concat(hosts.Count > 0 ? [] : Named(employers, words.WorksInSecretariat))
                .Concat(Named(community.Trusts, words.IsTrust))
                .DistinctBy(one => one.Party.Id),
        ];

        bool Holds(Period period) => period.On(view.Today) is Presence.Yes or Presence.Perhaps;

        IEnumerable<Institution> Named(IEnumerable<string?> ids, string role) =>
            ids.Select(view.Portal.Parties.Find).OfType<Party>().Select(party => new Institution(party, role));
    }
}
