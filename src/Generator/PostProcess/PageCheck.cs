using Samla.Text;

namespace Samla.PostProcess;

/// <summary>Tells what is wrong with a finished page. One for a build; callers may be parallel.</summary>
/// <param name="known">Addresses that are known to lead somewhere.</param>
internal sealed class PageCheck(IReadOnlySet<string> known)
{
    private readonly StringPool strings = new();

    /// <summary>The facts of the page that stands at <paramref name="address"/>.</summary>
    public PageFacts Check(string address, ReadOnlyMemory<char> html) => new PageWalk(strings.Of(address), strings, known).Through(html);
}
