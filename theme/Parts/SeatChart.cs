using Samla.Model;
using Samla.Text;
using Samla.Time;

namespace Samla.Theme.Parts;

/// <summary>A committee's places on a day, one by one, as they are drawn and told.</summary>
public sealed class SeatChart
{
    private const int MostRowsAlike = 12;
    private const int MostItems = 30;

    private readonly List<SeatRow> rows = [];
    private readonly View view;
    private readonly Committee committee;

    private SeatChart(View view, Committee committee)
    {
        this.view = view;
        this.committee = committee;
        foreach (var seat in committee.Seats)
        {
            if (seat.Period.On(view.Today) is Presence.Yes or Presence.Perhaps)
            {
                Add(seat);
            }
        }
    }

    /// <summary>The chart of a committee on the day that the page is built for.</summary>
    public static SeatChart Of(View view, Committee committee) => new(view, committee);

    /// <summary>Every place, in the order of the seats.</summary>
    public IReadOnlyList<SeatRow> Rows => rows;

    /// <summary>The places in one spot.</summary>
    public IEnumerable<SeatRow> At(SeatSpot spot) => rows.Where(row => row.Spot == spot);

    /// <summary>How many places there are in one spot.</summary>
    public Count CountAt(SeatSpot spot) => Sum(At(spot));

    /// <summary>How many places there are at the table; those beside it don't count.</summary>
    public Count Members => Sum(rows.Where(row => row.Spot != SeatSpot.Beside));

    /// <summary>How many places have that state, at least.</summary>
    public int With(SeatState state) => rows.Where(row => row.State == state).Sum(row => Math.Max(1, row.Count.Min));

    /// <summary>The chart in one sentence.</summary>
    public string Summary
    {
        get
        {
            var parts = rows.Where(row => row.Spot != SeatSpot.Beside)
                .GroupBy(row => row.Shape)
                .OrderBy(group => group.Key)
                .Select(group => view.W.SeatShapeCount(group.Key, Sum(group)));
            var total = rows.Any(row => row.Spot != SeatSpot.Beside) ? view.W.Seats(Members) : view.W.ObserversOnly;
            var known = With(SeatState.Filled) > 0;
            var vacant = With(SeatState.Vacant);
            var text = $"{total}: {string.Join(", ", parts)}".TrimEnd(' ', ':');
            text = vacant > 0 ? $"{text}; {view.W.VacantSeats(vacant)}" : text;
            return known ? text : $"{text}; {view.W.HoldersUndocumented}";
        }
    }

    /// <summary>Whom a seat is for, in words.</summary>
    public string LabelOf(Seat seat)
    {
        var words = view.W;
        var named = seat.Selector switch
        {
            SeatSelector.OfArea area => AreaTitle(area.Area),
            SeatSelector.OfParty party => view.NameOf(party.Party),
            SeatSelector.OfEach each => words.ForEach(each.Each),
            SeatSelector.OfGroup group => words.SeatGroupName(group.Group, seat.Side),
            SeatSelector.ExOfficio office => words.ExOfficio(office.Role, view.NameOf(office.Committee)),
            SeatSelector.SameAs same => words.SameAs(view.NameOf(same.Seat.Split('#')[0])),
            SeatSelector.ElectedBy elected when seat.Role == SeatRole.Secretary => words.SecretaryFrom(view.NameOf(elected.Committee)),
            SeatSelector.ElectedBy elected => words.ElectedBy(view.NameOf(elected.Committee)),
            _ => words.SideName(seat.Side ?? Side.Neither),
        };
        named = View.Capital(named);
        return seat.Selector switch
        {
            _ when seat.Title is not { } title => named,
            SeatSelector.OfParty or SeatSelector.OfArea or SeatSelector.OfEach when seat.Title != named => $"{named} – {seat.Title}",
            _ => seat.Title!,
        };
    }

    /// <summary>Which side a seat belongs to; <see cref="Side.Neither"/> when none is said and none follows.</summary>
    public Side SideOf(Seat seat) => seat.Side ?? seat.Selector switch
    {
        SeatSelector.OfArea => Side.Municipal,
        SeatSelector.OfParty party => view.Portal.Parties.Find(party.Party)?.Side ?? Side.Neither,
        SeatSelector.OfEach { Each: EachOf.Trusts or EachOf.Hospitals } => Side.Specialist,
        SeatSelector.OfEach => Side.Municipal,
        SeatSelector.ElectedBy elected when view.Portal.Committees.Find(elected.Committee) is { } elector
            && elector.Seats.Count > 0 && elector.Seats.All(one => one.Side is Side.Municipal) => Side.Municipal,
        _ => Side.Neither,
    };

    private static Count Sum(IEnumerable<SeatRow> some) => some.Aggregate(Count.Exactly(0), (sum, row) => sum + row.Count);

    private string AreaTitle(string id) =>
        view.Portal.Communities.Find(committee.Community)?.Areas.FirstOrDefault(area => area.Id == id)?.Title ?? id;

    private void Add(Seat seat)
    {
        var side = SideOf(seat);
        var shape = ShapeOf(seat, side);
        var beside = seat.Kind is SeatKind.Observer or SeatKind.Speaking or SeatKind.Proposing or SeatKind.Invited || seat.Role == SeatRole.Secretary;
        var spot = beside ? SeatSpot.Beside
            : shape == SeatShape.Square ? SeatSpot.Municipal
            : shape == SeatShape.Circle ? SeatSpot.Specialist
            : SeatSpot.End;
        shape = beside && shape is SeatShape.Square or SeatShape.Circle && seat.Selector is SeatSelector.OfSide ? SeatShape.Half : shape;
        var slots = Slots(seat);
        var members = MembersBySlot(seat, slots);
        var vacant = seat.Vacant;
        for (var i = 0; i < slots.Count; i++)
        {
            var (_, label, lang, count) = slots[i];
            var last = i == slots.Count - 1;
            var held = 0;
            foreach (var member in members[i])
            {
                Row(SeatState.Filled, Count.One, member);
                held++;
            }

            while (vacant > 0 && (last || held < (count.Max ?? int.MaxValue)))
            {
                Row(SeatState.Vacant, Count.One, null);
                vacant--;
                held++;
            }

            if (!count.Known)
            {
                if (held == 0)
                {
                    Row(SeatState.Undocumented, count, null);
                }

                continue;
            }

            var rest = new Count(Math.Max(0, count.Min - held), count.Max - held);
            if (rest.Exact is { } left)
            {
                for (var place = 0; place < left && left <= MostRowsAlike; place++)
                {
                    Row(SeatState.Undocumented, Count.One, null);
                }
            }

            if (rest.Max is null or > 0 && (rest.Exact is null || rest.Exact > MostRowsAlike))
            {
                Row(SeatState.Undocumented, rest, null);
            }

            void Row(SeatState state, Count number, Member? member) =>
                rows.Add(new SeatRow(spot, shape, state, label, lang, number, member, seat));
        }
    }

    // Whoever comes from a municipality, hospital or area of the list has its place; the others take the open ones in order.
    private List<Member>[] MembersBySlot(Seat seat, List<(string? Id, string Label, string? Lang, Count Count)> slots)
    {
        var taken = slots.Select(_ => new List<Member>()).ToArray();
        List<Member> rest = [];
        foreach (var member in seat.Members)
        {
            if (member.Period.On(view.Today) is not (Presence.Yes or Presence.Perhaps))
            {
                continue;
            }

            var own = slots.FindIndex(slot => slot.Id is { } id && ComesFrom(view, committee, member, id));
            (own < 0 ? rest : taken[own]).Add(member);
        }

        foreach (var member in rest)
        {
            var open = Enumerable.Range(0, slots.Count).FirstOrDefault(i => taken[i].Count < (slots[i].Count.Max ?? int.MaxValue), slots.Count - 1);
            taken[open].Add(member);
        }

        return taken;
    }

    /// <summary>Whether a member's organisation is that party, or a party in that area.</summary>
    public static bool ComesFrom(View view, Committee committee, Member member, string partyOrArea)
    {
        if (member.Organisation is not { } organisation)
        {
            return false;
        }

        if (organisation == partyOrArea || (view.Portal.Parties.Find(partyOrArea) is { } party && (organisation == party.Name || party.OtherNames.Contains(organisation))))
        {
            return true;
        }

        var area = view.Portal.Communities.Find(committee.Community)?.Areas.FirstOrDefault(one => one.Id == partyOrArea);
        return area?.Members.Any(id => ComesFrom(view, committee, member, id)) == true;
    }

    private static SeatShape ShapeOf(Seat seat, Side side) => seat.Selector switch
    {
        SeatSelector.OfGroup { Group: SeatGroup.Users or SeatGroup.Youth } => SeatShape.Diamond,
        SeatSelector.OfGroup { Group: SeatGroup.Gp or SeatGroup.MunicipalDoctor or SeatGroup.PracticeConsultant } => SeatShape.Cross,
        SeatSelector.OfGroup { Group: SeatGroup.Employees } => SeatShape.Triangle,
        SeatSelector.OfGroup => SeatShape.Half,
        _ => side switch
        {
            Side.Municipal => SeatShape.Square,
            Side.Specialist => SeatShape.Circle,
            _ => SeatShape.Half,
        },
    };

    private List<(string? Id, string Label, string? Lang, Count Count)> Slots(Seat seat)
    {
        var label = LabelOf(seat);
        if (seat.Selector is not SeatSelector.OfEach each)
        {
            var lang = seat.Selector is SeatSelector.OfParty party && seat.Title is null
                ? view.Lang(view.Portal.Parties.Find(party.Party)?.Language)
                : null;
            return [(null, label, lang, seat.Count)];
        }

        var items = Items(each);
        if (items.Count == 0)
        {
            return [(null, label, null, Count.Unknown)];
        }

        var counted = items
            .Select(item => ((string?)item.Id, item.Name, item.Lang, Count: each.Except.TryGetValue(item.Id, out var other) ? other : seat.Count))
            .ToList();
        return counted.Count <= MostItems
            ? counted
            : [(null, label, null, counted.Aggregate(Count.Exactly(0), (sum, item) => sum + item.Count))];
    }

    private List<(string Id, string Name, string? Lang)> Items(SeatSelector.OfEach each)
    {
        if (view.Portal.Communities.Find(committee.Community) is not { } community)
        {
            return [];
        }

        return each.Each switch
        {
            EachOf.Municipalities => Named(community.Municipalities),
            EachOf.Trusts => Named(community.Trusts),
            EachOf.Hospitals => Named(community.Hospitals),
            EachOf.Districts => Named(view.Portal.Parties
                .Where(party => party.Kind == PartyKind.District && community.Municipalities.Contains(party.PartOf))
                .Select(party => party.Id)),
            _ => [.. community.Areas
                .Where(area => each.Division is null || area.Division == each.Division)
                .Select(area => (area.Id, area.Title, (string?)null))],
        };
    }

    private List<(string Id, string Name, string? Lang)> Named(IEnumerable<string> ids) =>
    [
        .. ids.Select(id => (id, view.NameOf(id), view.Lang(view.Portal.Parties.Find(id)?.Language)))
            .OrderBy(item => item.Item2, NorwegianOrder.Instance),
    ];
}
