namespace Samla.Theme.Parts;

/// <summary>How long a page may get.</summary>
public static class PageLength
{
    /// <summary>The most rows of what grows; beyond them a list is parted by year, month, letter or number, or tells only the most important.</summary>
    public const int MostRows = 200;
}
