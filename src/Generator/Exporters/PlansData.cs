using Samla.Addresses;
using Samla.Model;
using Samla.Requirements;
using Samla.Text;

namespace Samla.Exporters;

/// <summary><c>data/plans.json</c>.</summary>
internal sealed class PlansData() : DataFile<Plan>("plans", new(
    "Planene, med tiltak.",
    "Planane, med tiltak."))
{
    /// <inheritdoc/>
    protected override IEnumerable<Plan> Records(Model.Portal portal, Findings findings) => portal.Plans;

    /// <inheritdoc/>
    protected override void Write(RecordWriter writer, Model.Portal portal, Plan one, DateOnly today)
    {
        var language = portal.Communities.Find(one.Community)?.Language ?? one.Language;
        writer.Opening(one, Address.Of(one, language), one.Community);
        writer.Head(one);
        writer.Word<PlanKind>("kind", one.Kind);
        Years(writer, one);
        writer.Text("adoptedBy", one.AdoptedBy);
        writer.Date("adopted", one.Adopted);
        writer.Texts("parties", one.Parties);
        writer.List("measures", one.Measures, measure => Measure(writer, measure));
        writer.Closing(one);
    }

    private static void Years(RecordWriter writer, Plan plan)
    {
        if (plan.FirstYear == plan.LastYear)
        {
            writer.Number("years", plan.FirstYear);
            return;
        }

        writer.Map("years", () =>
        {
            writer.Number("from", plan.FirstYear);
            writer.Number("until", plan.LastYear);
        });
    }

    private static void Measure(RecordWriter writer, Measure measure)
    {
        writer.Text("title", measure.Title);
        writer.Text("owner", measure.Owner);
        writer.Texts("parties", measure.Parties);
        writer.Word("patientGroup", measure.PatientGroup);
        writer.Date("deadline", measure.Deadline);
        writer.Word("status", measure.Status);
        writer.Text("committee", measure.Committee);
        writer.Text("decision", measure.Decision);
        writer.Text("note", measure.Note);
    }
}
