namespace Samla.Commands;

/// <summary>
/// Milliseconds for each phase. Pages go through rendering, checking and staging one after the other on each worker, so the three share the wall time in
/// the measure that the workers spent on them.
/// </summary>
internal sealed record PhaseTimes(long Input, long Process, long PostProcess, long Output)
{
    /// <summary>All of it.</summary>
    public long Total => Input + Process + PostProcess + Output;
}
