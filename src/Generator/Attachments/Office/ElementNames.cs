namespace Samla.Attachments.Office;

/// <summary>Names of elements with a short prefix for their namespace, found without making a text for each.</summary>
internal sealed class ElementNames
{
    // Of the strict form of OpenXML the namespaces end alike.
    private static readonly (string Ending, string Prefix)[] Spaces =
    [
        ("wordprocessingml/2006/main", "w"), ("wordprocessingml/main", "w"), ("office/word/2012/wordml", "w15"),
        ("spreadsheetml/2006/main", "x"), ("spreadsheetml/main", "x"),
        ("drawingml/2006/main", "a"), ("drawingml/main", "a"),
        ("presentationml/2006/main", "p"), ("presentationml/main", "p"),
        ("markup-compatibility/2006", "mc"),
        ("opendocument:xmlns:text:1.0", "text"), ("opendocument:xmlns:table:1.0", "table"), ("opendocument:xmlns:office:1.0", "office"),
        ("opendocument:xmlns:drawing:1.0", "draw"), ("opendocument:xmlns:style:1.0", "style"), ("opendocument:xmlns:script:1.0", "script"), ("openoffice.org/2000/script", "script"),
    ];

    private readonly Dictionary<(string Space, string Name), string> known = [];

    /// <summary>As <c>w:p</c>; an element of another namespace has its name alone.</summary>
    public string Of(string space, string name)
    {
        if (!known.TryGetValue((space, name), out var found))
        {
            var prefix = Spaces.FirstOrDefault(one => space.EndsWith(one.Ending, StringComparison.Ordinal)).Prefix;
            known[(space, name)] = found = prefix is null ? name : $"{prefix}:{name}";
        }

        return found;
    }
}
