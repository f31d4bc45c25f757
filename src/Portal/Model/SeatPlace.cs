namespace Samla.Model;

/// <summary>Where the holder works: in one of some parties, or in none of others.</summary>
public sealed record SeatPlace(IReadOnlyList<string> In, IReadOnlyList<string> NotIn);
