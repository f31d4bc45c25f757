using Samla.Time;

namespace Samla.Commands;

/// <summary>The calendar in Europe/Oslo.</summary>
internal static class OsloClock
{
    /// <summary>The date there at a moment.</summary>
    public static DateOnly DateAt(DateTimeOffset moment) => DateOnly.FromDateTime(moment.ToOffset(OsloTime.OffsetAt(moment)).DateTime);
}
