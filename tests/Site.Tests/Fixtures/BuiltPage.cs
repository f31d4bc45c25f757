using AngleSharp.Dom;
using AngleSharp.Html.Dom;

namespace Samla.Site.Tests.Fixtures;

/// <summary>A page as it was written.</summary>
/// <param name="Address">Its address on the site.</param>
/// <param name="Document">What an HTML parser sees.</param>
public sealed record BuiltPage(string Address, IHtmlDocument Document)
{
    /// <summary>The language that the page says it is in.</summary>
    public string? Language => Document.DocumentElement.GetAttribute("lang");

    /// <summary>The language of an element: its own, or that of the nearest above it that has one.</summary>
    public static string? LanguageOf(INode node)
    {
        for (var at = node as IElement ?? node.ParentElement; at is not null; at = at.ParentElement)
        {
            if (at.GetAttribute("lang") is { } language)
            {
                return language;
            }
        }

        return null;
    }
}
