namespace Samla.Site.Tests.Fixtures;

/// <summary>The functions that look at a page from within, in <c>Scripts/</c>.</summary>
internal static class PageScript
{
    /// <summary>One of them, by its file's name.</summary>
    public static string Of(string name) => File.ReadAllText(Repository.At("tests", "Site.Tests", "Scripts", $"{name}.js"));
}
