using Samla.Time;

namespace Samla.Model;

/// <summary>The state of a meeting's minutes: approved when and in which meeting, or none and why.</summary>
public sealed record Minutes(MinutesStatus Status, PartialDate? Date, string? Meeting, string? Reason);
