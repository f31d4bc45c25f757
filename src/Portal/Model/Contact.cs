using Samla.Time;

namespace Samla.Model;

/// <summary>
/// How to reach somebody in a public role, and when that was last confirmed. <paramref name="Portrait"/> is the address of a picture of the person, who has agreed to it.
/// </summary>
public sealed record Contact(
    string? Name,
    string? Title,
    string? Organisation,
    string? Email,
    string? Phone,
    string? Website,
    PartialDate? Confirmed,
    string? Portrait = null)
{
    /// <summary>Whether it says how, and not only who.</summary>
    public bool IsReachable => (Email ?? Phone ?? Website) is not null;
}
