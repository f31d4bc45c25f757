using Samla.Diagnostics;
using Samla.Model;
using Samla.Text;

namespace Samla.Input.Binding;

/// <summary>A community.</summary>
internal static class CommunityBinder
{
    public static Community Bind(string id, Fields fields, Body body)
    {
        var area = $"{id}/";
        var divisions = UniqueIds.Of(
            fields.List("divisions", one => new Division(one.Id("id"), one.Required("title"), one.Place)),
            one => one.Id,
            one => one.Place,
            fields.Reading.Diagnostics);
        // Where there is one division, areas needn't say which.
        var only = divisions.Count == 1 ? divisions[0].Id : null;
        return new Community(
            id,
            Common.Head(fields),
            body,
            fields.Text("short"),
            fields.Texts("otherNames"),
            fields.Word<Region>("region"),
            fields.Date("established"),
            fields.ReferenceList("trusts", ReferenceKind.Party),
            fields.ReferenceList("hospitals", ReferenceKind.Party),
            fields.ReferenceList("municipalities", ReferenceKind.Municipality),
            fields.Web("website"),
            fields.List("predecessors", one => new Predecessor(
                one.Required("title"),
                Common.Period(one),
                one.Text("note"),
                Common.Sources(one),
                one.Place)),
            Common.Absences(fields),
            fields.List("adaptations", one => new Adaptation(
                one.RequiredReference("requirement", ReferenceKind.Requirement),
                one.Reference("committee", ReferenceKind.Committee),
                one.Required("reason"),
                one.Date("until"),
                Common.Sources(one),
                one.Place)),
            divisions,
            UniqueIds.Of(
                fields.List("areas", one => new Area(
                    one.Id("id"),
                    one.Required("title"),
                    one.Reference("division", ReferenceKind.Division, area) ?? only,
                    one.ReferenceList("members", ReferenceKind.Party),
                    one.Number("size", 1, 1000),
                    one.Text("note"),
                    Common.Sources(one),
                    one.Place)),
                one => one.Id,
                one => one.Place,
                fields.Reading.Diagnostics),
            fields.List("outside", one => new OutsideArea(
                one.RequiredReference("party", ReferenceKind.Party),
                one.Reference("division", ReferenceKind.Division, area) ?? only,
                one.Required("reason"),
                Common.Sources(one),
                one.Place)));
    }
}
