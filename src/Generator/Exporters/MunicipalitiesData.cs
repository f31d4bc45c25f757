using Samla.Addresses;
using Samla.Model;
using Samla.Requirements;
using Samla.Text;

namespace Samla.Exporters;

/// <summary><c>data/municipalities.json</c>.</summary>
internal sealed class MunicipalitiesData() : DataFile<Party>("municipalities", new(
    "Kommunene, med helsefellesskapene som de er med i.",
    "Kommunane, med helsefellesskapa som dei er med i."))
{
    /// <inheritdoc/>
    protected override IEnumerable<Party> Records(Model.Portal portal, Findings findings) => portal.Parties.Where(party => party.Kind == PartyKind.Municipality);

    /// <inheritdoc/>
    protected override void Write(RecordWriter writer, Model.Portal portal, Party one, DateOnly today)
    {
        PartiesData.Write(writer, one, Address.Municipality(one.Id, Language.Nb));
        writer.Texts("communities", portal.CommunitiesOf(one.Id).Select(community => community.Id));
    }
}
