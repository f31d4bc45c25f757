namespace Samla.Commands;

/// <summary>What to check and how to tell of it.</summary>
/// <param name="Build">What is read, and for which day.</param>
/// <param name="Format">How it is told.</param>
/// <param name="Selection">What of it is told.</param>
/// <param name="FailOn">Which findings give <see cref="ExitCode.Failed"/>.</param>
/// <param name="Against">A folder with the content as it was, or a file with the findings of an earlier build, to tell what is new; null to tell everything.</param>
internal sealed record CheckOptions(BuildOptions Build, CheckFormat Format, Selection Selection, FailOn FailOn, string? Against)
{
    /// <summary>Whether addresses outside the site are asked whether they are there.</summary>
    public bool External { get; init; }
}
