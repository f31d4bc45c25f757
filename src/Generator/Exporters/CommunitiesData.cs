using Samla.Addresses;
using Samla.Model;
using Samla.Requirements;

namespace Samla.Exporters;

/// <summary><c>data/communities.json</c>.</summary>
internal sealed class CommunitiesData() : DataFile<Community>("communities", new(
    "Helsefellesskapene, med kommunene og sykehusene som hører til.",
    "Helsefellesskapa, med kommunane og sjukehusa som høyrer til."))
{
    /// <inheritdoc/>
    protected override IEnumerable<Community> Records(Model.Portal portal, Findings findings) => portal.Communities;

    /// <inheritdoc/>
    protected override void Write(RecordWriter writer, Model.Portal portal, Community one, DateOnly today)
    {
        writer.Opening(one, Address.Of(one));
        writer.Text("short", one.Short);
        writer.Texts("otherNames", one.OtherNames);
        writer.Head(one);
        writer.Word("region", one.Region);
        writer.Date("established", one.Established);
        writer.Texts("trusts", one.Trusts);
        writer.Texts("hospitals", one.Hospitals);
        writer.Texts("municipalities", one.Municipalities);
        writer.Texts("committees", portal.CommitteesOf(one.Id).Select(committee => committee.Id));
        writer.Text("website", one.Website);
        writer.List("predecessors", one.Predecessors, predecessor =>
        {
            writer.Text("title", predecessor.Title);
            writer.Span(predecessor.Period);
            writer.Text("note", predecessor.Note);
            writer.Sources(predecessor.Sources);
        });
        writer.List("divisions", one.Divisions, division =>
        {
            writer.Text("id", division.Id);
            writer.Text("title", division.Title);
        });
        writer.List("areas", one.Areas, area => Area(writer, area));
        writer.List("outside", one.Outside, outside =>
        {
            writer.Text("party", outside.Party);
            writer.Text("division", outside.Division);
            writer.Text("reason", outside.Reason);
            writer.Sources(outside.Sources);
        });
        writer.List("adaptations", one.Adaptations, adaptation =>
        {
            writer.Text("requirement", adaptation.Requirement);
            writer.Text("committee", adaptation.Committee);
            writer.Text("reason", adaptation.Reason);
            writer.Date("until", adaptation.Until);
            writer.Sources(adaptation.Sources);
        });
        writer.None(one.None);
        writer.Closing(one);
    }

    private static void Area(RecordWriter writer, Area area)
    {
        writer.Text("id", area.Id);
        writer.Text("title", area.Title);
        writer.Text("division", area.Division);
        writer.Texts("members", area.Members);
        writer.Number("size", area.Size);
        writer.Text("note", area.Note);
        writer.Sources(area.Sources);
    }
}
