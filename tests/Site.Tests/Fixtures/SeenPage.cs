namespace Samla.Site.Tests.Fixtures;

/// <summary>A page that is looked at closely.</summary>
/// <param name="Site">The site that it is part of.</param>
/// <param name="Address">Its address there.</param>
/// <param name="Kind">The name of the component that renders it.</param>
/// <param name="Size">The letters of its markup.</param>
public sealed record SeenPage(BuiltSite Site, string Address, string Kind, int Size);
