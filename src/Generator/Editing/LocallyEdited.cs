using System.Text;
using Samla.Editing.Browser;
using Samla.Output;
using Samla.Serving;

namespace Samla.Editing;

/// <summary>A site whose editor in the browser writes to this machine.</summary>
/// <param name="site">The site as it is published.</param>
/// <param name="editing">What it writes through.</param>
internal sealed class LocallyEdited(IServedSite site, LocalEditing editing) : IServedSite
{
    /// <inheritdoc/>
    public HeaderRules Headers => site.Headers;

    /// <inheritdoc/>
    public RedirectRules Redirects => site.Redirects;

    /// <inheritdoc/>
    public OutputFile? At(string address) => site.At(address) is { } file && Path.GetFileName(file.Path) == EditorPages.ConfigFile
        ? new OutputFile(file.Path, () => Encoding.UTF8.GetBytes(editing.OnThisMachine(Encoding.UTF8.GetString(file.Content()))))
        : site.At(address);
}
