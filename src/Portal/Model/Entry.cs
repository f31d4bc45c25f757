using Samla.Diagnostics;
using Samla.Text;

namespace Samla.Model;

/// <summary>Something with a page of its own: its id (the path in <c>input/</c>), its head and its text.</summary>
public abstract record Entry(string Id, PageHead Head, Body Body)
{
    /// <summary>The page's title.</summary>
    public string Title => Head.Title;

    /// <summary>The language that its own text is written in.</summary>
    public Language Language => Head.Language;

    /// <summary>The file that it was read from.</summary>
    public Place Place => Head.Place;

    /// <summary>The last part of the id.</summary>
    public string Name => Id[(Id.LastIndexOf('/') + 1)..];
}
