using Samla.Addresses;
using Samla.Model;
using Samla.Requirements;

namespace Samla.Exporters;

/// <summary><c>data/requirements.json</c>: every requirement by itself, with whom it binds written out.</summary>
internal sealed class RequirementsData() : DataFile<Requirement>("requirements", new(
    "Kravene i avtalene og retningslinjene, med hvem de gjelder for.",
    "Krava i avtalane og retningslinjene, med kven dei gjeld for."))
{
    /// <inheritdoc/>
    protected override IEnumerable<Requirement> Records(Model.Portal portal, Findings findings) => portal.Requirements.OrderBy(one => one.Id, StringComparer.Ordinal);

    /// <inheritdoc/>
    protected override void Write(RecordWriter writer, Model.Portal portal, Requirement one, DateOnly today)
    {
        writer.Rule(one);
        writer.Text("committee", one.Scope.Committee);
        writer.Text("community", one.Scope.Community ?? one.OwnCommunity);
        writer.WordList("tiers", one.Scope.Tiers);
        writer.Asked(one);
        writer.Text("owner", one.Owner);
        writer.Text("url", Address.Requirement(one.Id));
    }
}
