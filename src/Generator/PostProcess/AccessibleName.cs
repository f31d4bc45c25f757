using AngleSharp.Dom;

namespace Samla.PostProcess;

/// <summary>What a screen reader would call an element, as far as a page of text and links needs it.</summary>
internal static class AccessibleName
{
    /// <summary>The name that an attribute gives; null when none does.</summary>
    public static string? Given(IElement element)
    {
        if (element.GetAttribute("aria-labelledby") is { } ids)
        {
            var parts = ids.Split(' ', StringSplitOptions.RemoveEmptyEntries)
                .Select(id => element.Owner?.GetElementById(id)?.TextContent.Trim())
                .Where(text => !string.IsNullOrEmpty(text));
            if (string.Join(' ', parts) is { Length: > 0 } name)
            {
                return name;
            }
        }

        return element.GetAttribute("aria-label") is { } label && !string.IsNullOrWhiteSpace(label) ? label.Trim() : null;
    }

    /// <summary>Whether a link, button or heading has any name.</summary>
    public static bool Has(IElement element) => HasContent(element) || HasText(element, "title");

    private static bool HasContent(IElement element)
    {
        if (Given(element) is not null)
        {
            return true;
        }

        switch (element.LocalName)
        {
            case "img" or "area":
                return HasText(element, "alt");
            case "input":
                return HasText(element, "value") || HasText(element, "alt") || element.GetAttribute("type") is "submit" or "reset";
        }

        for (var child = element.FirstChild; child is not null; child = child.NextSibling)
        {
            var named = child switch
            {
                IText text => !string.IsNullOrWhiteSpace(text.Data),
                IElement inner => !IsHidden(inner) && HasContent(inner),
                _ => false,
            };
            if (named)
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsHidden(IElement element) => element.HasAttribute("hidden") || element.GetAttribute("aria-hidden") == "true";

    private static bool HasText(IElement element, string attribute) => !string.IsNullOrWhiteSpace(element.GetAttribute(attribute));
}
