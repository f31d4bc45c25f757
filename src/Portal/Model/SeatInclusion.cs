namespace Samla.Model;

/// <summary>That among the places of a seat some must be of a group, side or party.</summary>
public sealed record SeatInclusion(SeatGroup? Group, Side? Side, string? Party, int? Min, int? Max);
