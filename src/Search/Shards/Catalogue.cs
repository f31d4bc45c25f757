namespace Samla.Search.Shards;

/// <summary>What the pages are of: their runs in order, and the communities and municipalities that they can be chosen by.</summary>
public sealed record Catalogue(IReadOnlyList<PageRun> Runs, IReadOnlyList<CatalogueCommunity> Communities, IReadOnlyList<CatalogueMunicipality> Municipalities);

/// <summary>A community: its id, its name and the written standard of the name.</summary>
public sealed record CatalogueCommunity(string Id, string Title, string Language);

/// <summary>A municipality: its id, its name and the communities that it is a member of.</summary>
public sealed record CatalogueMunicipality(string Id, string Name, IReadOnlyList<string> Communities);
