using Samla.Addresses;
using Samla.Requirements;

namespace Samla.Exporters;

/// <summary><c>data/guidelines.json</c>.</summary>
internal sealed class GuidelinesData() : DataFile("guidelines", new(
    "Retningslinjene, med hvem som har vedtatt dem, og krav.",
    "Retningslinjene, med kven som har vedteke dei, og krav."))
{
    /// <inheritdoc/>
    public override int WriteRecords(RecordWriter writer, Model.Portal portal, Findings findings, DateOnly today) =>
        writer.Records(portal.Guidelines, one =>
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
        });
}
