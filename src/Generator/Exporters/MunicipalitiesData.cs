using Samla.Addresses;
using Samla.Model;
using Samla.Requirements;
using Samla.Text;

namespace Samla.Exporters;

/// <summary><c>data/municipalities.json</c>.</summary>
internal sealed class MunicipalitiesData() : DataFile("municipalities", new(
    "Kommunene, med helsefellesskapene som de er med i.",
    "Kommunane, med helsefellesskapa som dei er med i."))
{
    /// <inheritdoc/>
    public override int WriteRecords(RecordWriter writer, Model.Portal portal, Findings findings, DateOnly today) =>
        writer.Records(portal.Parties.Where(party => party.Kind == PartyKind.Municipality), one =>
        {
            PartiesData.Write(writer, one, Address.Municipality(one.Id, Language.Nb));
            writer.Texts("communities", portal.CommunitiesOf(one.Id).Select(community => community.Id));
        });
}
