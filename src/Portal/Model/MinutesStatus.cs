namespace Samla.Model;

/// <summary>How far the minutes have come.</summary>
public enum MinutesStatus
{
    Draft,
    Approved,
    None,
}
