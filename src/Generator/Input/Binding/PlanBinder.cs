using Samla.Input.Yaml;
using Samla.Model;

namespace Samla.Input.Binding;

/// <summary>A plan with its measures.</summary>
internal static class PlanBinder
{
    public static Plan Bind(string id, Fields fields, Body body)
    {
        var (first, last) = Years(fields);
        return new Plan(
            id,
            Common.Head(fields),
            body,
            Common.RequiredWord<PlanKind>(fields, "kind") ?? PlanKind.Action,
            first,
            last,
            fields.Reference("adoptedBy", ReferenceKind.Committee | ReferenceKind.Party),
            fields.Date("adopted"),
            fields.ReferenceList("parties", ReferenceKind.Party),
            fields.List("measures", one => new Measure(
                one.Required("title"),
                one.Text("owner"),
                one.ReferenceList("parties", ReferenceKind.Party),
                one.Word<PatientGroup>("patientGroup"),
                one.Date("deadline"),
                one.Word<MeasureStatus>("status"),
                one.Reference("committee", ReferenceKind.Committee),
                one.Reference("decision", ReferenceKind.Case),
                one.Text("note"),
                one.Place)));
    }

    private static (int? First, int? Last) Years(Fields fields)
    {
        if (fields.Raw("years") is not MapNode)
        {
            var year = fields.Number("years", 1900, 2200);
            return (year, year);
        }

        var (from, until) = fields.Map("years", years => (years.Number("from", 1900, 2200), years.Number("until", 1900, 2200)));
        if (until < from)
        {
            fields.Report(
                Diagnostics.ModelRules.EndsBeforeItBegins,
                "years",
                $"Planen slutter ({until}) før den begynner ({from}).",
                $"Planen sluttar ({until}) før han byrjar ({from}).");
        }

        return (from, until);
    }
}
