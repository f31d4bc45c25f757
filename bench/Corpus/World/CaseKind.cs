namespace Samla.Bench.World;

/// <summary>What is to be done with a case.</summary>
internal enum CaseKind
{
    /// <summary>Something is decided.</summary>
    Decision,

    /// <summary>Something is told.</summary>
    Information,

    /// <summary>Something is talked over.</summary>
    Discussion,

    /// <summary>Any other business.</summary>
    Other,
}
