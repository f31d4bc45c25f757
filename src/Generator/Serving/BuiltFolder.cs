using Samla.Output;

namespace Samla.Serving;

/// <summary>A built site in a folder. Nothing outside the folder is read.</summary>
internal sealed class BuiltFolder : IServedSite
{
    private readonly string root;

    public BuiltFolder(string folder)
    {
        root = Path.GetFullPath(folder);
        Headers = new HeaderRules(Text("_headers"));
        Redirects = new RedirectRules(Text("_redirects"));
    }

    /// <inheritdoc/>
    public HeaderRules Headers { get; }

    /// <inheritdoc/>
    public RedirectRules Redirects { get; }

    /// <inheritdoc/>
    public OutputFile? At(string address)
    {
        var path = Path.GetFullPath(Path.Combine(root, address.TrimStart('/') + (address.EndsWith('/') ? "index.html" : "")));
        return path.StartsWith(root + Path.DirectorySeparatorChar, StringComparison.Ordinal) && File.Exists(path) ? new OutputFile(path, () => File.ReadAllBytes(path)) : null;
    }

    private string Text(string name) => Path.Combine(root, name) is var file && File.Exists(file) ? File.ReadAllText(file) : "";
}
