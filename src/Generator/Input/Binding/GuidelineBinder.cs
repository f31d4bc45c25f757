using Samla.Model;

namespace Samla.Input.Binding;

/// <summary>A guideline.</summary>
internal static class GuidelineBinder
{
    public static Guideline Bind(string id, Fields fields, Body body)
    {
        var (validFrom, validUntil) = (fields.Date("validFrom"), fields.Date("validUntil"));
        Common.CheckOrder(fields, "validFrom", validFrom, "validUntil", validUntil);
        return new Guideline(
            id,
            Common.Head(fields),
            body,
            fields.Text("short"),
            fields.Date("adopted"),
            fields.Reference("adoptedBy", ReferenceKind.Committee | ReferenceKind.Party),
            validFrom,
            validUntil,
            fields.ReferenceList("appliesTo", ReferenceKind.Committee | ReferenceKind.Community),
            fields.ReferenceList("replaces", ReferenceKind.Guideline),
            fields.Reference("under", ReferenceKind.Agreement),
            fields.Web("website"),
            RequirementBinder.All(id, fields));
    }
}
