using Samla.Model;
using Samla.Time;

namespace Samla.Exporters;

/// <summary>
/// The people and places of a committee. Who has left is counted and dated, but neither named nor reached through the portal's data any more.
/// </summary>
internal static class SeatFields
{
    public static void Seats(this RecordWriter writer, Committee committee, DateOnly today) =>
        writer.List("seats", committee.Seats, one =>
        {
            writer.Text("id", one.Id is null ? null : $"{committee.Id}#{one.Id}");
            writer.Text("title", one.Title);
            Selector(writer, one.Selector);
            writer.Word("side", one.Side);
            writer.Count("count", one.Count);
            writer.Word<SeatKind>("kind", one.Kind);
            writer.Word<SeatRole>("role", one.Role);
            writer.Word("level", one.Level);
            writer.Texts("appointedBy", one.AppointedBy);
            writer.Number("percent", one.Percent);
            writer.Span(one.Period);
            writer.Map("place", one.In, place =>
            {
                writer.Texts("in", place.In);
                writer.Texts("notIn", place.NotIn);
            });
            writer.Text("drawnFrom", one.DrawnFrom);
            writer.Map("swap", one.Swap, swap =>
            {
                writer.Texts("between", swap.Between);
                writer.Count("everyYears", swap.EveryYears);
            });
            writer.Word("deputyAttends", one.DeputyAttends);
            writer.List("include", one.Include, part =>
            {
                writer.Word("group", part.Group);
                writer.Word("side", part.Side);
                writer.Text("party", part.Party);
                writer.Number("min", part.Min);
                writer.Number("max", part.Max);
            });
            writer.Mark("rotates", one.Rotates);
            writer.Number("vacant", one.Vacant == 0 ? null : one.Vacant);
            var left = HasEnded(committee.Period, today) || HasEnded(one.Period, today);
            writer.List("members", one.Members, member => Member(writer, member, left || HasEnded(member.Period, today)));
            writer.Text("note", one.Note);
            writer.Sources(one.Sources);
        });

    public static void Leaders(this RecordWriter writer, Committee committee, DateOnly today) =>
        writer.List("leaders", committee.Leaders, one =>
        {
            writer.Word<LeaderRole>("role", one.Role);
            writer.Word("side", one.Side);
            writer.Text("party", one.Party);
            writer.Text("name", HasEnded(committee.Period, today) || HasEnded(one.Period, today) ? null : one.Name);
            writer.Text("title", one.Title);
            writer.Span(one.Period);
            writer.Date("seen", one.Seen);
            writer.Text("note", one.Note);
            writer.Sources(one.Sources);
        });

    public static void Posts(this RecordWriter writer, Committee committee, DateOnly today) =>
        writer.List("posts", committee.Posts, one =>
        {
            var left = HasEnded(committee.Period, today) || HasEnded(one.Period, today);
            writer.Text("title", one.Title);
            writer.Text("party", one.Party);
            writer.Word("side", one.Side);
            writer.Number("percent", one.Percent);
            writer.Count("count", one.Count);
            writer.Text("name", left ? null : one.Name);
            writer.Span(one.Period);
            writer.Contact(left ? null : one.Contact);
            writer.Text("note", one.Note);
            writer.Sources(one.Sources);
        });

    private static void Selector(RecordWriter writer, SeatSelector selector)
    {
        switch (selector)
        {
            case SeatSelector.OfArea one:
                writer.Text("area", one.Area);
                break;
            case SeatSelector.OfParty one:
                writer.Text("party", one.Party);
                break;
            case SeatSelector.OfEach one:
                writer.Word<EachOf>("each", one.Each);
                writer.Text("division", one.Division);
                if (one.Except.Count > 0)
                {
                    writer.Map("except", () =>
                    {
                        foreach (var (id, count) in one.Except.OrderBy(pair => pair.Key, StringComparer.Ordinal))
                        {
                            writer.Count(id, count);
                        }
                    });
                }

                break;
            case SeatSelector.OfGroup one:
                writer.Word<SeatGroup>("group", one.Group);
                break;
            case SeatSelector.ExOfficio one:
                writer.Map("exOfficio", () =>
                {
                    writer.Text("committee", one.Committee);
                    writer.Word("role", one.Role);
                });
                break;
            case SeatSelector.SameAs one:
                writer.Text("sameAs", one.Seat);
                break;
            case SeatSelector.ElectedBy one:
                writer.Text("committee", one.Committee);
                break;
        }
    }

    private static void Member(RecordWriter writer, Member member, bool left)
    {
        writer.Text("name", left ? null : member.Name);
        writer.Text("title", member.Title);
        writer.Text("organisation", member.Organisation);
        writer.Span(member.Period);
        writer.Map("deputy", member.Deputy, deputy =>
        {
            writer.Text("name", left ? null : deputy.Name);
            writer.Text("title", deputy.Title);
            writer.Text("organisation", deputy.Organisation);
        });
        writer.Contact(left ? null : member.Contact);
    }

    private static bool HasEnded(Period period, DateOnly today) => period.On(today) == Presence.Ended;
}
