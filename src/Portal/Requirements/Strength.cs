namespace Samla.Requirements;

/// <summary>How strongly a requirement is put. «Så langt det er mogleg» is should.</summary>
public enum Strength
{
    Must,
    Should,
    May,
    Practice,
}
