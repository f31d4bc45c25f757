using Samla.Requirements;

namespace Samla.Exporters;

/// <summary><c>data/findings.json</c>.</summary>
internal sealed class FindingsData() : DataFile<Finding>("findings", new(
    "Hva som kom ut av å holde hvert krav mot opplysningene.",
    "Kva som kom ut av å halde kvart krav mot opplysningane."))
{
    /// <inheritdoc/>
    protected override IEnumerable<Finding> Records(Model.Portal portal, Findings findings) => findings;

    /// <inheritdoc/>
    protected override void Write(RecordWriter writer, Model.Portal portal, Finding one, DateOnly today) => writer.Finding(one, InContent(portal, one.Place.File));

    // Files by their place in the content, so that the data is the same wherever the content lies. A site without site.yaml has no place, and isn't published.
    private static string InContent(Model.Portal portal, string file)
    {
        var site = portal.Site.Place.File ?? "";
        var folder = site[..(site.LastIndexOf('/') + 1)];
        return file.StartsWith(folder, StringComparison.Ordinal) ? file[folder.Length..] : file;
    }
}
