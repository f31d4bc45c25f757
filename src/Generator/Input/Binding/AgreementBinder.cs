using Samla.Model;

namespace Samla.Input.Binding;

/// <summary>An agreement.</summary>
internal static class AgreementBinder
{
    public static Agreement Bind(string id, Fields fields, Body body)
    {
        var (validFrom, validUntil) = (fields.Date("validFrom"), fields.Date("validUntil"));
        Common.CheckOrder(fields, "validFrom", validFrom, "validUntil", validUntil);
        return new Agreement(
            id,
            Common.Head(fields),
            body,
            fields.Text("short"),
            fields.WordList<AgreementLevel>("levels"),
            fields.Text("number"),
            fields.List(
                "parties",
                one => new AgreementParty(null, Common.RequiredWord<EachOf>(one, "each")),
                (word, at) => new AgreementParty(Common.Bare(fields, word, at, ReferenceKind.Party), null)),
            fields.List(
                "signed",
                one => new Signature(one.RequiredReference("party", ReferenceKind.Party), one.Date("date")),
                (word, at) => new Signature(Common.Bare(fields, word, at, ReferenceKind.Party), null)),
            fields.Map("signedCount", one => new SignatureCount(one.Number("count", 0, 1000) ?? 0, one.Number("of", 0, 1000), one.Date("at"))),
            fields.Date("adopted"),
            fields.Reference("adoptedBy", ReferenceKind.Committee | ReferenceKind.Party),
            validFrom,
            validUntil,
            fields.Date("validFromPlanned"),
            fields.ReferenceList("replaces", ReferenceKind.Agreement),
            fields.Reference("under", ReferenceKind.Agreement),
            fields.Map("reviewEvery", one => new Interval(one.Number("years", 1, 100), one.Number("months", 1, 1200))),
            fields.Date("lastReviewed"),
            fields.Texts("topics"),
            fields.WordList<PatientGroup>("patientGroups"),
            fields.Texts("law"),
            fields.Web("website"),
            RequirementBinder.All(id, fields));
    }
}
