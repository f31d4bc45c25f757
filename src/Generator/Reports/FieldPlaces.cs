using Samla.Diagnostics;
using Samla.Requirements;

namespace Samla.Reports;

/// <summary>Where in a file something that is about all of it is best shown: at the field that it comes from, else at the title.</summary>
internal sealed class FieldPlaces
{
    private readonly SourceLines lines = new(null);

    /// <summary>The finding with a line.</summary>
    public Finding At(Finding finding) => finding with { Place = At(finding.Place, finding.Requirement.Kind.JudgedBy) };

    /// <summary>A place with a line: its own, else that of the first of some fields that the file has.</summary>
    public Place At(Place place, params IEnumerable<string?> fields) => place.Line > 0 || lines.Of(place.File) is not { } all
        ? place
        : fields.Append("title").Select(name => Field(all, place.File, name)).FirstOrDefault(one => one is not null) ?? place;

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
