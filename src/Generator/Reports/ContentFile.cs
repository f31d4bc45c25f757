using Samla.Input;

namespace Samla.Reports;

/// <summary>A file of the content and what is published of it.</summary>
/// <param name="Path">Relative to the folder of the content.</param>
/// <param name="Kind">What it is.</param>
/// <param name="FullPath">Where it is on the disk.</param>
/// <param name="Address">Where its page or the file itself stands on the site; null for a draft and for what is common to many pages.</param>
/// <param name="Title">The page's title, else the name of the file.</param>
internal sealed record ContentFile(string Path, FileKind Kind, string FullPath, string? Address, string Title)
{
    /// <summary>Whether a page, a draft or an attachment is made of it, and not parts of many pages.</summary>
    public bool IsOwn => Kind >= FileKind.Community;

    /// <summary>Whether the two have the same bytes.</summary>
    public bool SameBytes(ContentFile other) =>
        new FileInfo(FullPath).Length == new FileInfo(other.FullPath).Length && File.ReadAllBytes(FullPath).AsSpan().SequenceEqual(File.ReadAllBytes(other.FullPath));
}
