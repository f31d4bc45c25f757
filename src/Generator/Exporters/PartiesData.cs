using Samla.Addresses;
using Samla.Model;
using Samla.Requirements;
using Samla.Text;

namespace Samla.Exporters;

/// <summary><c>data/parties.json</c>.</summary>
internal sealed class PartiesData() : DataFile<Party>("parties", new(
    "Registeret over partene: kommuner, sykehus og andre som har plass eller oppgaver.",
    "Registeret over partane: kommunar, sjukehus og andre som har plass eller oppgåver."))
{
    /// <inheritdoc/>
    protected override IEnumerable<Party> Records(Model.Portal portal, Findings findings) => portal.Parties;

    /// <inheritdoc/>
    protected override void Write(RecordWriter writer, Model.Portal portal, Party one, DateOnly today) =>
        Write(writer, one, one.Kind == PartyKind.Municipality ? Address.Municipality(one.Id, Language.Nb) : null);

    /// <summary>The fields of a party; <paramref name="url"/> is null for those without a page.</summary>
    public static void Write(RecordWriter writer, Party party, string? url)
    {
        writer.Text("id", party.Id);
        writer.Text("url", url);
        writer.Text("name", party.Name);
        writer.Word<PartyKind>("kind", party.Kind);
        writer.Texts("otherNames", party.OtherNames);
        writer.Text("number", party.Number);
        writer.Text("partOf", party.PartOf);
        writer.Word<Side>("side", party.Side);
        writer.Text("website", party.Website);
        writer.Text("language", party.Language);
        writer.Text("note", party.Note);
        writer.Sources(party.Sources);
    }
}
