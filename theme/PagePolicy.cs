namespace Samla.Theme;

/// <summary>The content security policies. They stand in the pages themselves: whichever way a host joins two headers, one page's policy is never another's.</summary>
public static class PagePolicy
{
    /// <summary>
    /// What a page may load: nothing but its style sheet, script, pictures and fonts from its own host. Style sheets hold pictures as <c>data:</c>;
    /// the sprite that <c>&lt;use&gt;</c> points to falls under <c>img-src</c> in Chromium.
    /// </summary>
    public const string Strict =
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self'; connect-src 'self'; form-action 'self'; base-uri 'none'";

    /// <summary>Who may show a page within another: nobody. Only a header can say so, and only this is so for every page.</summary>
    public const string NotFramed = "frame-ancestors 'none'";

    /// <summary>
    /// What the editor may load. Decap CMS makes functions of text and styles in the page, and shows files that it holds itself as <c>blob:</c>; it connects to GitHub's interface and to
    /// the host that people log in through, and loads nothing from them.
    /// </summary>
    public static string Editor(string logIn) =>
        $"default-src 'none'; script-src 'self' 'unsafe-eval'; style-src 'self' 'unsafe-inline'; img-src 'self' data: blob:; font-src 'self' data:; connect-src 'self' blob: https://api.github.com {logIn}; form-action 'self'; base-uri 'none'";
}
