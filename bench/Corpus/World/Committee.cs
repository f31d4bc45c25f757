namespace Samla.Bench.World;

/// <summary>A committee and its meetings, the oldest first.</summary>
internal sealed class Committee
{
    private static readonly DateOnly Last = new(2024, 4, 15);

    /// <summary>A committee with so many meetings: one in 73 days, or as close as twenty years demand, on working days.</summary>
    public Committee(Community community, CommitteeKind kind, int meetings)
    {
        Community = community;
        Kind = kind;
        Id = $"{community.Id}/{kind.Slug}";

        var random = new Prng($"{Id} dates");
        var space = Math.Min(73, 7300 / Math.Max(meetings, 1));
        var all = new Meeting[meetings];
        var first = 1;
        for (var i = 0; i < meetings; i++)
        {
            var date = Last.AddDays(((i - meetings + 1) * space) + random.Below(space / 2));
            date = date.DayOfWeek switch
            {
                DayOfWeek.Saturday => date.AddDays(2),
                DayOfWeek.Sunday => date.AddDays(1),
                _ => date,
            };
            first = i > 0 && all[i - 1].Date.Year == date.Year ? first : 1;
            all[i] = new Meeting(this, i, date, first, random.Between(8, 12));
            first += all[i].Count;
        }

        Meetings = all;
    }

    /// <summary>The community that it belongs to.</summary>
    public Community Community { get; }

    /// <summary>What it is.</summary>
    public CommitteeKind Kind { get; }

    /// <summary>Its id: <c>fellesskap-01/ssu</c>.</summary>
    public string Id { get; }

    /// <summary>Its title in its language.</summary>
    public string Title => Community.Language.Say(Kind.Bokmal, Kind.Nynorsk);

    /// <summary>Its meetings, the oldest first.</summary>
    public IReadOnlyList<Meeting> Meetings { get; }
}
