using Samla.Model;
using Samla.Requirements;

namespace Samla.Theme.Parts;

/// <summary>A page that the contents lead to.</summary>
/// <param name="Text">The text of the link.</param>
/// <param name="Lang">The text's language, where it isn't the page's.</param>
/// <param name="Address">Where it leads.</param>
/// <param name="Detail">What it is and whose.</param>
/// <param name="Meetings">The meetings of a committee, newest first.</param>
/// <param name="Requirements">The requirements of a guideline or agreement.</param>
public sealed record ContentsTarget(
    string Text,
    string? Lang,
    string Address,
    string Detail,
    IReadOnlyList<Meeting> Meetings,
    IReadOnlyList<Requirement> Requirements);
