namespace Samla.Bench.Words;

/// <summary>The gender of a noun; bokmål is written here with two.</summary>
internal enum Gender
{
    /// <summary>Masculine: «ein plan».</summary>
    Masculine,

    /// <summary>Feminine: «ei teneste».</summary>
    Feminine,

    /// <summary>Neuter: «eit tiltak».</summary>
    Neuter,
}
