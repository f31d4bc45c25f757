namespace Samla.Model;

/// <summary>A page of the portal itself, in one written standard: about, privacy. The id is <c>pages/om.nb</c>.</summary>
public sealed record PortalPage(string Id, PageHead Head, Body Body, string Segment, int Order) : Entry(Id, Head, Body);
