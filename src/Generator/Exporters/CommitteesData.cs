using Samla.Addresses;
using Samla.Model;
using Samla.Requirements;

namespace Samla.Exporters;

/// <summary><c>data/committees.json</c>.</summary>
internal sealed class CommitteesData() : DataFile<Committee>("committees", new(
    "Samarbeidsorganene, med plasser, medlemmer og ledere.",
    "Samarbeidsorgana, med plassar, medlemmer og leiarar."))
{
    /// <inheritdoc/>
    protected override IEnumerable<Committee> Records(Model.Portal portal, Findings findings) => portal.Committees;

    /// <inheritdoc/>
    protected override void Write(RecordWriter writer, Model.Portal portal, Committee one, DateOnly today)
    {
        writer.Opening(one, Address.Of(one), one.Community);
        writer.Text("short", one.Short);
        writer.Texts("otherNames", one.OtherNames);
        writer.Head(one);
        writer.Word<Tier>("tier", one.Tier);
        writer.Word("level", one.Level);
        writer.Text("parent", one.Parent);
        writer.Texts("reportsTo", one.ReportsTo);
        writer.Text("mandatedBy", one.MandatedBy);
        writer.Texts("serves", one.Serves);
        writer.Texts("areas", one.Areas);
        writer.WordList("patientGroups", one.PatientGroups);
        writer.Span(one.Period);
        writer.Texts("replaces", one.Replaces);
        writer.Map("standsInFor", one.StandsInFor, standIn =>
        {
            writer.Word<Tier>("tier", standIn.Tier);
            writer.Text("reason", standIn.Reason);
            writer.Sources(standIn.Sources);
        });
        writer.Count("instances", one.Instances);
        writer.Seats(one, today);
        writer.Mark("seatsComplete", one.SeatsComplete);
        writer.Leaders(one, today);
        writer.List("tally", one.Tally, tally =>
        {
            writer.Number("year", tally.Year);
            writer.Number("held", tally.Held);
            writer.Number("planned", tally.Planned);
            writer.Text("note", tally.Note);
            writer.Sources(tally.Sources);
        });
        writer.List("hosts", one.Hosts, host =>
        {
            writer.Text("party", host.Party);
            writer.Span(host.Period);
            writer.Text("note", host.Note);
        });
        writer.Posts(one, today);
        writer.List("grants", one.Grants, grant =>
        {
            writer.Number("year", grant.Year);
            writer.Text("party", grant.Party);
            writer.Number("amount", grant.Amount);
            writer.Word("status", grant.Status);
            writer.Text("note", grant.Note);
            writer.Sources(grant.Sources);
        });
        writer.Contact(Contacts.OwnOf(one, today));
        writer.Texts("follows", one.Follows);
        writer.None(one.None);
        writer.Closing(one);
    }
}
