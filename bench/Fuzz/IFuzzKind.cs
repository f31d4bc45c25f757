using Samla.Bench;

namespace Samla.Fuzz;

/// <summary>A kind of input: how it is made, and what must hold of it.</summary>
internal interface IFuzzKind
{
    /// <summary>Its name.</summary>
    string Name { get; }

    /// <summary>How many of a thousand inputs are of this kind.</summary>
    int Share { get; }

    /// <summary>How long one may take.</summary>
    TimeSpan Patience { get; }

    /// <summary>Makes one.</summary>
    IReadOnlyList<FuzzFile> Make(Prng random);

    /// <summary>Reads it as the program does, and gives all that came of it as text; throws when something is as it mustn't be.</summary>
    string Outcome(IReadOnlyList<FuzzFile> files);
}
