using Samla.Requirements;

namespace Samla.Exporters;

/// <summary><c>data/findings.json</c>.</summary>
internal sealed class FindingsData() : DataFile("findings", new(
    "Hva som kom ut av å holde hvert krav mot opplysningene.",
    "Kva som kom ut av å halde kvart krav mot opplysningane."))
{
    /// <inheritdoc/>
    public override int WriteRecords(RecordWriter writer, Model.Portal portal, Findings findings, DateOnly today)
    {
        // Files by their place in the content, so that the data is the same wherever the content lies. A site without site.yaml has no place, and isn't published.
        var site = portal.Site.Place.File ?? "";
        var folder = site[..(site.LastIndexOf('/') + 1)];
        return writer.Records(findings, one => writer.Finding(one, InContent(folder, one.Place.File)));
    }

    private static string InContent(string folder, string file) => file.StartsWith(folder, StringComparison.Ordinal) ? file[folder.Length..] : file;
}
