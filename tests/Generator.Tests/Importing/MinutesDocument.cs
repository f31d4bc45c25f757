namespace Samla.Tests.Importing;

/// <summary>A Word file with minutes or an agenda, and what shall be found in it.</summary>
/// <param name="Name">What it is like.</param>
/// <param name="Bytes">The file.</param>
internal sealed record MinutesDocument(string Name, byte[] Bytes)
{
    public string Date { get; init; } = "2024-03-18";

    /// <summary>«27/24 Tittel» for each case, in order; one without a number is only the title.</summary>
    public string[] Cases { get; init; } = [];

    /// <summary>The decisions as plain text, in order.</summary>
    public string[] Decisions { get; init; } = [];

    /// <summary>Who was there.</summary>
    public string[] Present { get; init; } = [];

    /// <summary>Who wasn't.</summary>
    public string[] Absent { get; init; } = [];

    /// <summary>What the text looks like somewhere.</summary>
    public string[] Says { get; init; } = [];

    /// <summary>What the report says somewhere.</summary>
    public string[] Tells { get; init; } = [];

    /// <summary>Words that became something else in the file: an hour's end, a column's name, the kind of a case.</summary>
    public string Reshaped { get; init; } = "";

    /// <summary>The written standard of the community.</summary>
    public string Language { get; init; } = "nb";

    public override string ToString() => Name;
}
