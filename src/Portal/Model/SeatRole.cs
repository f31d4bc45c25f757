namespace Samla.Model;

/// <summary>What a seat is for.</summary>
public enum SeatRole
{
    Member,
    Secretary,
    Coordinator,
}
