namespace Samla.Model;

/// <summary>How far an application for the state grant came.</summary>
public enum GrantStatus
{
    Applied,
    Granted,
    Refused,
}
