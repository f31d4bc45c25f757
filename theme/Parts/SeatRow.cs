using Samla.Model;

namespace Samla.Theme.Parts;

/// <summary>A place as it is drawn, or several alike.</summary>
/// <param name="Spot">Where it is drawn.</param>
/// <param name="Shape">Who it is for.</param>
/// <param name="State">Whether somebody holds it.</param>
/// <param name="Label">Who it is for, in words.</param>
/// <param name="Lang">The language of the label, when it isn't the page's.</param>
/// <param name="Count">How many places the row stands for.</param>
/// <param name="Member">Who holds it.</param>
/// <param name="Seat">The seat that it belongs to.</param>
public sealed record SeatRow(
    SeatSpot Spot,
    SeatShape Shape,
    SeatState State,
    string Label,
    string? Lang,
    Count Count,
    Member? Member,
    Seat Seat)
{
    /// <summary>The symbol's name in the sprite.</summary>
    public string Symbol => $"seat-{Text.Words<SeatShape>.For(Shape)}-{Text.Words<SeatState>.For(State)}";

    /// <summary>How many symbols a small drawing gives it.</summary>
    public int Symbols => Math.Min(24, Count.Max ?? Math.Max(1, Count.Min));
}
