using Samla.Diagnostics;
using Samla.Requirements;

namespace Samla.Reports;

/// <summary>Where in a file a finding that is about all of it is best shown: at the field that it was judged by, else at the title.</summary>
internal sealed class FieldPlaces
{
    private readonly SourceLines lines = new();

    /// <summary>The finding with a line.</summary>
    public Finding At(Finding finding) => finding.Place.Line > 0 || lines.Of(finding.Place.File) is not { } all
        ? finding
        : finding with { Place = Field(all, finding.Place.File, finding.Requirement.Kind.JudgedBy) ?? Field(all, finding.Place.File, "title") ?? finding.Place };

    // A field of the file itself begins its line; front matter ends with the second «---».
    private static Place? Field(string[] all, string file, string? name)
    {
        for (var i = 0; name is not null && i < all.Length && !(i > 0 && all[i].TrimEnd() == "---"); i++)
        {
            if (all[i].StartsWith($"{name}:", StringComparison.Ordinal))
            {
                return new Place(file, i + 1, 1, i + 1, name.Length + 1);
            }
        }

        return null;
    }
}
