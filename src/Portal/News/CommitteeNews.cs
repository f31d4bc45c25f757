using Samla.Model;
using Samla.Time;

namespace Samla.News;

/// <summary>Committees that began and ended, and who sits in and leads them. Those whose time turns on one day are one item.</summary>
internal static class CommitteeNews
{
    public static IEnumerable<NewsItem> Of(Model.Portal portal) => portal.Committees.SelectMany(Of);

    private static IEnumerable<NewsItem> Of(Committee committee)
    {
        if (committee.Period.From is { } from)
        {
            yield return Item(NewsKind.CommitteeBegan, from);
        }

        if (committee.Period.Until is { } until)
        {
            yield return Item(NewsKind.CommitteeEnded, until);
        }

        var members = committee.Seats.SelectMany(seat => seat.Members).ToList();
        foreach (var group in On(members, one => one.Period.From))
        {
            yield return Item(NewsKind.MembersBegan, group.Key) with { Members = [.. group] };
        }

        foreach (var group in On(members, one => one.Period.Until))
        {
            yield return Item(NewsKind.MembersEnded, group.Key) with { Members = [.. group] };
        }

        foreach (var group in On(committee.Leaders, one => one.Period.From))
        {
            yield return Item(NewsKind.LeadersBegan, group.Key) with { Leaders = [.. group] };
        }

        foreach (var group in On(committee.Leaders, one => one.Period.Until))
        {
            yield return Item(NewsKind.LeadersEnded, group.Key) with { Leaders = [.. group] };
        }

        NewsItem Item(NewsKind kind, PartialDate date) => new(kind, date, committee, committee.Community, committee.Id);
    }

    private static IEnumerable<IGrouping<PartialDate, T>> On<T>(IEnumerable<T> all, Func<T, PartialDate?> date) =>
        all.Where(one => date(one) is not null).GroupBy(one => date(one)!.Value);
}
