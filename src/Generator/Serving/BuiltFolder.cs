using Samla.Output;

namespace Samla.Serving;

/// <summary>A built site in a folder. Nothing outside the folder is read, and no link in it is followed: a build makes none.</summary>
internal sealed class BuiltFolder : IServedSite
{
    private readonly EnclosedFolder folder;

    public BuiltFolder(string folder)
    {
        this.folder = new EnclosedFolder(folder);
        Headers = new HeaderRules(Text("_headers"));
        Redirects = new RedirectRules(Text("_redirects"));
    }

    /// <inheritdoc/>
    public HeaderRules Headers { get; }

    /// <inheritdoc/>
    public RedirectRules Redirects { get; }

    /// <inheritdoc/>
    public OutputFile? At(string address) =>
        address.StartsWith('/') && folder.At(address[1..] + (address.EndsWith('/') ? "index.html" : "")) is { } path && File.Exists(path)
            ? new OutputFile(path, () => File.ReadAllBytes(path))
            : null;

    private string Text(string name) => folder.At(name) is { } file && File.Exists(file) ? File.ReadAllText(file) : "";
}
