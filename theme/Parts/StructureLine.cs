namespace Samla.Theme.Parts;

/// <summary>What ties a committee to the one above it, as far as is told.</summary>
[Flags]
public enum StructureLine
{
    /// <summary>Nothing is told.</summary>
    None = 0,

    /// <summary>It stands under it or has its mandate from it.</summary>
    Mandate = 1,

    /// <summary>It reports to it or prepares for it.</summary>
    Reports = 2,
}
