namespace Samla.Time;

/// <summary>How precisely a <see cref="PartialDate"/> is known.</summary>
public enum DatePrecision
{
    /// <summary>Only the year.</summary>
    Year,

    /// <summary>Year and month.</summary>
    Month,

    /// <summary>The day.</summary>
    Day,

    /// <summary>Somewhere between two days.</summary>
    Span,
}
