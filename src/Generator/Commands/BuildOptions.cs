namespace Samla.Commands;

/// <summary>What to build.</summary>
/// <param name="Input">The folder with the content.</param>
/// <param name="Output">Where the site goes; null to only check.</param>
/// <param name="Date">The day that the site is built for.</param>
/// <param name="BaseUrl">Where it will be published, with no slash at the end; null: as <c>site.yaml</c> says.</param>
/// <param name="NoIndex">Whether search engines are asked to leave it alone.</param>
internal sealed record BuildOptions(string Input, string? Output, DateOnly Date, string? BaseUrl, bool NoIndex);
