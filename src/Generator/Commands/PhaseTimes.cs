namespace Samla.Commands;

/// <summary>
/// Milliseconds for each phase. Pages go through rendering, checking and staging one after the other on each worker, so the three share the wall time in
/// the measure that the workers spent on them. <paramref name="Requirements"/> is the part of Process in which requirements are judged, on one core.
/// </summary>
internal sealed record PhaseTimes(long Input, long Process, long PostProcess, long Output, long Requirements)
{
    /// <summary>All of it.</summary>
    public long Total => Input + Process + PostProcess + Output;
}
