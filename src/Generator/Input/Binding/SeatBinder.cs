using Samla.Diagnostics;
using Samla.Model;

namespace Samla.Input.Binding;

/// <summary>A seat with its selector and members.</summary>
internal static class SeatBinder
{
    private const ReferenceKind Appointer = ReferenceKind.Party | ReferenceKind.Committee;

    public static Seat Bind(Fields fields)
    {
        var area = Common.Community(fields) + "/";
        var side = fields.Word<Side>("side");
        var count = fields.Count("count") ?? Count.One;
        var selector = Selector(fields, area, side);
        var members = fields.List("members", member => Member(member, selector));
        var vacant = fields.Number("vacant", 0, 1000) ?? 0;
        var present = members.Count(member => member.Period.Until is null);
        if (selector is not SeatSelector.OfEach && count.Max is { } max && present + vacant > max)
        {
            fields.Reading.Diagnostics.Add(
                ModelRules.TooManyMembers,
                fields.Place,
                $"Plassen er for {max}, men har {present} medlemmer og {vacant} ledige.",
                $"Plassen er for {max}, men har {present} medlemmer og {vacant} ledige.",
                fields.PathOf("members"));
        }

        return new Seat(
            fields.OptionalId("id"),
            fields.Text("title"),
            selector,
            side,
            count,
            fields.Word("kind", SeatKind.Member),
            fields.Word("role", SeatRole.Member),
            fields.Word<Level>("level"),
            fields.ReferenceList("appointedBy", Appointer),
            fields.Number("percent", 0, 100),
            Common.Period(fields),
            fields.Map("place", place => new SeatPlace(
                place.ReferenceList("in", ReferenceKind.Party),
                place.ReferenceList("notIn", ReferenceKind.Party))),
            fields.Reference("drawnFrom", ReferenceKind.Committee),
            fields.Map("swap", swap => new SeatSwap(swap.Texts("between"), swap.Count("everyYears"))),
            fields.Word<SeatKind>("deputyAttends"),
            fields.List("include", one => new SeatInclusion(
                one.Word<SeatGroup>("group"),
                one.Word<Side>("side"),
                one.Reference("party", ReferenceKind.Party),
                one.Number("min", 0, 1000),
                one.Number("max", 0, 1000))),
            fields.Flag("rotates") ?? false,
            vacant,
            members,
            fields.Text("note"),
            Common.Sources(fields),
            fields.Place);
    }

    private static SeatSelector Selector(Fields fields, string area, Side? side)
    {
        SeatSelector?[] written =
        [
            fields.Reference("area", ReferenceKind.Area, area) is { } id ? new SeatSelector.OfArea(id) : null,
            fields.Reference("party", ReferenceKind.Party) is { } party ? new SeatSelector.OfParty(party) : null,
            fields.Word<EachOf>("each") is { } each
                ? new SeatSelector.OfEach(each, fields.Reference("division", ReferenceKind.Division, area), Except(fields))
                : null,
            fields.Word<SeatGroup>("group") is { } group ? new SeatSelector.OfGroup(group) : null,
            fields.Map("exOfficio", one => new SeatSelector.ExOfficio(
                one.RequiredReference("committee", ReferenceKind.Committee),
                one.Word<LeaderRole>("role"))),
            fields.Reference("sameAs", ReferenceKind.Seat) is { } seat ? new SeatSelector.SameAs(seat) : null,
            fields.Reference("committee", ReferenceKind.Committee) is { } committee ? new SeatSelector.ElectedBy(committee) : null,
        ];
        var selectors = written.OfType<SeatSelector>().ToList();
        if (selectors.Count == 1)
        {
            return selectors[0];
        }

        if (selectors.Count > 1)
        {
            fields.Reading.Diagnostics.Add(
                ModelRules.SeatSelector,
                fields.Place,
                "Plassen sier på flere måter hvem den er for.",
                "Plassen seier på fleire måtar kven han er for.",
                fields.PathOf("").TrimEnd('.'));
        }
        else if (side is null && !fields.Has("side") && !Selectors.Any(fields.Has))
        {
            fields.Reading.Diagnostics.Add(
                ModelRules.SeatSelector,
                fields.Place,
                "Plassen sier ikke hvem den er for.",
                "Plassen seier ikkje kven han er for.",
                fields.PathOf("").TrimEnd('.'));
        }

        return new SeatSelector.OfSide();
    }

    private static readonly string[] Selectors = ["area", "party", "each", "group", "exOfficio", "sameAs", "committee"];

    private static Dictionary<string, Count> Except(Fields fields) => fields.Map("except", map =>
    {
        var except = new Dictionary<string, Count>(StringComparer.Ordinal);
        foreach (var id in map.Written)
        {
            if (map.Count(id) is { } count)
            {
                except[id] = count;
            }
        }

        return except;
    }) ?? [];

    private static Member Member(Fields fields, SeatSelector selector)
    {
        var consent = fields.Date("consent");
        var member = new Member(
            fields.Text("name"),
            fields.Text("title"),
            fields.Text("organisation"),
            Common.Period(fields),
            fields.Map("deputy", deputy => new Deputy(deputy.Text("name"), deputy.Text("title"), deputy.Text("organisation"))),
            Common.Contact(fields, consent),
            fields.Place);
        // That somebody speaks for patients, and for which, can tell of the person's own health.
        var tellsMore = member.Organisation is not null || member.Deputy?.Organisation is not null || member.Contact is not null;
        if (tellsMore && consent is null && selector is SeatSelector.OfGroup { Group: SeatGroup.Users or SeatGroup.Youth })
        {
            fields.Reading.Diagnostics.Add(
                PrivacyRules.UserConsent,
                member.Place,
                "Om en brukerrepresentant står det mer enn navn og rolle, uten samtykke.",
                "Om ein brukarrepresentant står det meir enn namn og rolle, utan samtykke.",
                fields.PathOf("consent"));
        }

        return member;
    }
}
