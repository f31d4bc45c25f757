namespace Samla.Model;

/// <summary>Who fills a seat. One of the nested kinds.</summary>
public abstract record SeatSelector
{
    private SeatSelector()
    {
    }

    /// <summary>One area of the community.</summary>
    public sealed record OfArea(string Area) : SeatSelector;

    /// <summary>One party.</summary>
    public sealed record OfParty(string Party) : SeatSelector;

    /// <summary>So many for each of something; <paramref name="Except"/> gives other counts by id.</summary>
    public sealed record OfEach(EachOf Each, string? Division, IReadOnlyDictionary<string, Count> Except) : SeatSelector;

    /// <summary>A group.</summary>
    public sealed record OfGroup(SeatGroup Group) : SeatSelector;

    /// <summary>Whoever holds that role in that committee.</summary>
    public sealed record ExOfficio(string Committee, LeaderRole? Role) : SeatSelector;

    /// <summary>The same person as in that seat, <c>committee#seat</c>.</summary>
    public sealed record SameAs(string Seat) : SeatSelector;

    /// <summary>That committee elects it.</summary>
    public sealed record ElectedBy(string Committee) : SeatSelector;

    /// <summary>Only the side is said.</summary>
    public sealed record OfSide : SeatSelector;
}
