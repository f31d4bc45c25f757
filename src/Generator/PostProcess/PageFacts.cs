namespace Samla.PostProcess;

/// <summary>What the check of the site needs to know of a page when the page itself is long gone.</summary>
/// <param name="Address">Where it stands, as <c>/bergensomradet/ssu/</c>.</param>
/// <param name="Language">What <c>lang</c> says.</param>
/// <param name="Title">The title in the tab; empty when there is none.</param>
/// <param name="Ids">Every id, sorted ordinally.</param>
/// <param name="Links">Where it leads on the site and what it loads, as far as it isn't known to be there; each once, sorted.</param>
/// <param name="Faults">What is wrong with the page itself, in document order.</param>
internal sealed record PageFacts(
    string Address,
    string Language,
    string Title,
    string[] Ids,
    PageLink[] Links,
    IReadOnlyList<PageFault> Faults)
{
    /// <summary>Whether an element has that id.</summary>
    public bool HasId(string id) => Array.BinarySearch(Ids, id, StringComparer.Ordinal) >= 0;
}
