using Samla.Addresses;
using Samla.Model;
using Samla.Requirements;

namespace Samla.Exporters;

/// <summary><c>data/guidelines.json</c>.</summary>
internal sealed class GuidelinesData() : DataFile<Guideline>("guidelines", new(
    "Retningslinjene, med hvem som har vedtatt dem, og krav.",
    "Retningslinjene, med kven som har vedteke dei, og krav."))
{
    /// <inheritdoc/>
    protected override IEnumerable<Guideline> Records(Model.Portal portal, Findings findings) => portal.Guidelines;

    /// <inheritdoc/>
    protected override void Write(RecordWriter writer, Model.Portal portal, Guideline one, DateOnly today)
    {
        writer.Opening(one, Address.Of(one), one.Community);
        writer.Text("short", one.Short);
        writer.Head(one);
        writer.Date("adopted", one.Adopted);
        writer.Text("adoptedBy", one.AdoptedBy);
        writer.Date("validFrom", one.ValidFrom);
        writer.Date("validUntil", one.ValidUntil);
        writer.Texts("appliesTo", one.AppliesTo);
        writer.Texts("replaces", one.Replaces);
        writer.Text("under", one.Under);
        writer.Text("website", one.Website);
        writer.Requirements(one.Requirements);
        writer.Closing(one);
    }
}
