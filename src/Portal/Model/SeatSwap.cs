namespace Samla.Model;

/// <summary>A seat that changes between two, as between the municipal and the state sector, every so many years.</summary>
public sealed record SeatSwap(IReadOnlyList<string> Between, Count? EveryYears);
