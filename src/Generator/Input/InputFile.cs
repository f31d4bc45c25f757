namespace Samla.Input;

/// <summary>A file in <c>input/</c>.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Id">The id that its path gives; for an attachment or a portrait the path of what it belongs to.</param>
/// <param name="Path">Relative to <c>input/</c>, with <c>/</c>.</param>
/// <param name="Shown">As it is shown in messages, relative to the folder that the program was started in.</param>
/// <param name="FullPath">Where it is on the disk.</param>
/// <param name="Written">When it was last written, in ticks of UTC.</param>
/// <param name="Length">How long it is, in bytes.</param>
internal sealed record InputFile(FileKind Kind, string Id, string Path, string Shown, string FullPath, long Written = 0, long Length = 0)
{
    /// <summary>Whether it is a page, with fields and a text.</summary>
    public bool IsPage => Kind is >= FileKind.Community and <= FileKind.Page;

    /// <summary>The community that it belongs to; null for what is common.</summary>
    public string? Community { get; } = CommunityOf(Path);

    private static string? CommunityOf(string path)
    {
        var parts = path.Split('/');
        return parts.Length > 2 && parts[0] is "communities" or "agreements" or "guidelines" && parts[1] != Model.National.Folder ? parts[1] : null;
    }
}
