namespace Samla.PostProcess;

/// <summary>Tells what is wrong with a finished page. One for a build; callers may be parallel.</summary>
internal sealed class PageCheck
{
    private readonly StringPool strings = new();

    /// <summary>The facts of the page that stands at <paramref name="address"/>.</summary>
    public PageFacts Check(string address, ReadOnlyMemory<char> html) => new PageWalk(strings.Of(address), strings).Through(html);
}
