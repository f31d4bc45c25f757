using Samla.Diagnostics;
using Samla.Input.Markdown;
using Samla.Model;
using Samla.Privacy;
using Samla.Text;

namespace Samla.Input;

/// <summary>What came of reading one file with a page, and what that rests on.</summary>
/// <param name="Entry">The record; null when it couldn't be made.</param>
/// <param name="References">Ids that must lead to something.</param>
/// <param name="Links">Links in the text.</param>
/// <param name="Diagnostics">What is wrong in the file by itself.</param>
/// <param name="Sought">Paths that the text led to, and the address of each; null where there is no such file.</param>
/// <param name="Private">What is in the file that mustn't be published.</param>
/// <param name="Reviewed">What somebody has looked at and found can be published.</param>
/// <param name="State">The file and those beside it as they were on the disk.</param>
/// <param name="Language">The written standard that the file inherits.</param>
/// <param name="Address">The address of its page.</param>
internal sealed record ReadPage(
    Entry? Entry,
    IReadOnlyList<Reference> References,
    IReadOnlyList<ContentLink> Links,
    IReadOnlyList<Diagnostic> Diagnostics,
    IReadOnlyList<(string Path, string? Address)> Sought,
    IReadOnlyList<PrivacyHit> Private,
    IReadOnlyList<Reviewed> Reviewed,
    string State,
    Language Language,
    string Address)
{
    /// <summary>Addresses outside the site, in the text and in fields.</summary>
    public required IReadOnlyList<OutsideLink> Outside { get; init; }

    /// <summary>Whether reading the file again would give the same. A path that led nowhere may lead somewhere now, or have another near it.</summary>
    public bool Holds(InputFile file, string state, Language language, string address, LinkTargets targets) =>
        State == state
        && Language == language
        && Address == address
        && Sought.All(one => one.Address is not null && targets.Find(file.Path, one.Path) == one.Address);
}
