namespace Samla.Site.Tests.Fixtures;

/// <summary>The two sites that are tested.</summary>
public enum SiteName
{
    /// <summary>What stands in <c>input/</c>.</summary>
    Real,

    /// <summary>The fictional community in <c>samples/input/</c>, which uses everything.</summary>
    Sample,
}
