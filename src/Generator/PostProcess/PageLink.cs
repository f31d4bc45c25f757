namespace Samla.PostProcess;

/// <summary>Somewhere on the site that a page leads to or loads from, as <c>/bergensomradet/ssu/</c> and what stands behind <c>#</c>.</summary>
internal readonly record struct PageLink(string Address, string? Anchor)
{
    /// <summary>As it stands in an address field.</summary>
    public override string ToString() => Anchor is null ? Address : $"{Address}#{Anchor}";
}
