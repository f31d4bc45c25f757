using Samla.Addresses;
using Samla.Model;
using Samla.Requirements;

namespace Samla.Exporters;

/// <summary><c>data/requirements.json</c>: every requirement by itself, with whom it binds written out.</summary>
internal sealed class RequirementsData() : DataFile("requirements", new(
    "Kravene i avtalene og retningslinjene, med hvem de gjelder for.",
    "Krava i avtalane og retningslinjene, med kven dei gjeld for."))
{
    /// <inheritdoc/>
    public override int WriteRecords(RecordWriter writer, Model.Portal portal, Findings findings, DateOnly today) =>
        writer.Records(portal.Requirements.OrderBy(one => one.Id, StringComparer.Ordinal), one =>
        {
            writer.Rule(one);
            writer.Text("committee", one.Scope.Committee);
            writer.Text("community", one.Scope.Community ?? one.OwnCommunity);
            writer.WordList("tiers", one.Scope.Tiers);
            writer.Asked(one);
            writer.Text("owner", one.Owner);
            writer.Text("url", Address.Requirement(one.Id));
        });
}
