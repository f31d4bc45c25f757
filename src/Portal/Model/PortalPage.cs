using Samla.Addresses;

namespace Samla.Model;

/// <summary>A page of the portal itself, in one written standard: about, privacy. The id is <c>pages/om.nb</c>.</summary>
public sealed record PortalPage(string Id, PageHead Head, Body Body, string Segment, int Order) : Entry(Id, Head, Body)
{
    /// <summary>Whether it is of the guide for those who write.</summary>
    public bool IsGuide => IsChapter || Segment == Address.Guide;

    /// <summary>Whether it is a chapter of the guide for those who write, which the guide's first page leads to.</summary>
    public bool IsChapter => Segment.StartsWith($"{Address.Guide}/", StringComparison.Ordinal);
}
