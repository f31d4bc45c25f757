namespace Samla.Model;

/// <summary>Who leads.</summary>
public enum LeaderRole
{
    Chair,
    DeputyChair,
    CoChair,
}
