using Samla.Text;

namespace Samla.Input.Markdown;

/// <summary>Which address each file of the content has, for links that are written as paths.</summary>
/// <param name="addresses">Address by path in <c>input/</c>.</param>
internal sealed class LinkTargets(IReadOnlyDictionary<string, string> addresses)
{
    /// <summary>The address of the file that a relative path leads to from another; null when there is no such file.</summary>
    public string? Find(string fromPath, string relative) => addresses.GetValueOrDefault(Joined(fromPath, relative));

    /// <summary>The path that was probably meant, as it would be written from the same file; null when none is near.</summary>
    public string? Suggest(string fromPath, string relative)
    {
        var meant = Nearest.To(Joined(fromPath, relative), addresses.Keys);
        return meant is null ? null : Path.GetRelativePath("/" + Path.GetDirectoryName(fromPath), "/" + meant).Replace('\\', '/');
    }

    /// <summary>The path in <c>input/</c> that a relative path leads to from a file.</summary>
    public static string Joined(string fromPath, string relative)
    {
        var parts = new List<string>(fromPath.Split('/')[..^1]);
        foreach (var part in relative.Split('/'))
        {
            switch (part)
            {
                case "" or ".":
                    break;
                case ".." when parts.Count > 0:
                    parts.RemoveAt(parts.Count - 1);
                    break;
                default:
                    parts.Add(part);
                    break;
            }
        }

        return string.Join('/', parts);
    }
}
