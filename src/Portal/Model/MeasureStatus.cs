namespace Samla.Model;

/// <summary>How far a measure has come.</summary>
public enum MeasureStatus
{
    Planned,
    Ongoing,
    Done,
    Stopped,
    Unknown,
}
