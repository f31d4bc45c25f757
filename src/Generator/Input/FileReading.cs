using Samla.Diagnostics;
using Samla.Model;
using Samla.Privacy;
using Samla.Text;

namespace Samla.Input;

/// <summary>What is gathered while one file is read, beside its record.</summary>
/// <param name="file">The file.</param>
/// <param name="diagnostics">Where mistakes go.</param>
/// <param name="language">The language that it inherits.</param>
internal sealed class FileReading(InputFile file, DiagnosticBag diagnostics, Language language)
{
    public InputFile File { get; } = file;

    public DiagnosticBag Diagnostics { get; } = diagnostics;

    public Language Language { get; } = language;

    /// <summary>How much of each thing the file may hold.</summary>
    public Limits Limits { get; init; } = Limits.Standard;

    /// <summary>Whether it is minutes that are still being written, so that what isn't filled in yet is no mistake.</summary>
    public bool IsUnfinished { get; set; }

    /// <summary>The names of the portraits beside it.</summary>
    public IReadOnlyList<string> Portraits { get; init; } = [];

    /// <summary>What keeps one copy of what many files say.</summary>
    public StringPool Strings { get => field ??= new(); init; }

    /// <summary>Ids that must lead to something.</summary>
    public List<Reference> References { get; } = [];

    /// <summary>Links in the text.</summary>
    public List<ContentLink> Links { get; } = [];

    /// <summary>Addresses outside the site, in the text and in fields.</summary>
    public List<OutsideLink> Outside { get; } = [];

    /// <summary>Paths that the text led to, and the address of each; null where there is no such file.</summary>
    public List<(string Path, string? Address)> Sought { get; } = [];

    /// <summary>What somebody has looked at and found can be published.</summary>
    public List<Reviewed> Reviewed { get; } = [];

    /// <summary>The file as a whole.</summary>
    public Place Place => new(File.Shown);
}
