namespace Samla.Model;

/// <summary>Which of the two partners somebody stands for.</summary>
public enum Side
{
    /// <summary>The municipalities.</summary>
    Municipal,

    /// <summary>The specialist health service: trusts and private hospitals.</summary>
    Specialist,

    /// <summary>Both.</summary>
    Both,

    /// <summary>Neither: users, GPs, authorities.</summary>
    Neither,
}
