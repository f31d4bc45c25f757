using Samla.Model;

namespace Samla.Input.Binding;

/// <summary>A committee.</summary>
internal static class CommitteeBinder
{
    public static Committee Bind(string id, Fields fields, Body body) => new(
        id,
        Common.Head(fields),
        body,
        fields.Text("short"),
        fields.Texts("otherNames"),
        Common.RequiredWord<Tier>(fields, "tier") ?? Tier.Working,
        fields.Word<Level>("level"),
        fields.Reference("parent", ReferenceKind.Committee),
        fields.ReferenceList("reportsTo", ReferenceKind.Committee),
        fields.Reference("mandatedBy", ReferenceKind.Committee),
        fields.ReferenceList("serves", ReferenceKind.Committee),
        fields.ReferenceList("areas", ReferenceKind.Area, Common.Community(fields) + "/"),
        fields.WordList<PatientGroup>("patientGroups"),
        Common.Period(fields),
        fields.Texts("replaces"),
        fields.Map("standsInFor", one => new StandIn(
            Common.RequiredWord<Tier>(one, "tier") ?? Tier.Partnership,
            one.Required("reason"),
            Common.Sources(one),
            one.Place)),
        fields.Count("instances"),
        UniqueIds.Of(fields.List("seats", SeatBinder.Bind), seat => seat.Id, seat => seat.Place, fields.Reading.Diagnostics),
        fields.Flag("seatsComplete") ?? false,
        [.. fields.List("leaders", Leader).OfType<Leader>()],
        fields.List("tally", one => new Tally(
            RequiredYear(one),
            one.Number("held", 0, 1000),
            one.Number("planned", 0, 1000),
            one.Text("note"),
            Common.Sources(one),
            one.Place)),
        fields.List(
            "hosts",
            one => new Host(one.RequiredReference("party", ReferenceKind.Party), Common.Period(one), one.Text("note"), one.Place),
            (word, at) => new Host(Common.Bare(fields, word, at, ReferenceKind.Party), Time.Period.Open, null, word.Place)),
        fields.List("posts", one => new Post(
            one.Required("title"),
            one.Reference("party", ReferenceKind.Party),
            one.Word<Side>("side"),
            one.Number("percent", 0, 100),
            one.Count("count") ?? Count.One,
            one.Text("name"),
            Common.Period(one),
            Common.Contact(one),
            one.Text("note"),
            Common.Sources(one),
            one.Place)),
        fields.List("grants", one => new Grant(
            one.Number("year", 2000, 2100),
            one.Reference("party", ReferenceKind.Party),
            one.Number("amount"),
            one.Word<GrantStatus>("status"),
            one.Text("note"),
            Common.Sources(one),
            one.Place)),
        Common.Contact(fields),
        fields.ReferenceList("follows", ReferenceKind.Guideline | ReferenceKind.Agreement),
        Common.Absences(fields));

    private static Leader? Leader(Fields fields)
    {
        var role = Common.RequiredWord<LeaderRole>(fields, "role");
        var leader = new Leader(
            role ?? LeaderRole.Chair,
            fields.Word<Side>("side"),
            fields.Reference("party", ReferenceKind.Party),
            fields.Text("name"),
            fields.Text("title"),
            Common.Period(fields),
            fields.Date("seen"),
            fields.Text("note"),
            Common.Sources(fields),
            fields.Place);
        return role is null ? null : leader;
    }

    private static int RequiredYear(Fields fields)
    {
        if (!fields.Has("year"))
        {
            fields.ReportMissing("year");
        }

        return fields.Number("year", 1900, 2100) ?? 0;
    }
}
