using System.IO.Compression;

namespace Samla.Attachments.Office;

/// <summary>What must be known of a package as a whole before its parts are read.</summary>
/// <param name="Places">What the parts are called.</param>
/// <param name="Strings">The texts that cells of a spreadsheet share.</param>
/// <param name="Dates">Which cells of a spreadsheet are dates.</param>
/// <param name="Hidden">Names of styles that hide what they are used on.</param>
internal sealed record Package(PartPlaces Places, SharedStrings Strings, SheetDates Dates, HashSet<string> Hidden)
{
    /// <summary>Throws what a damaged file throws.</summary>
    public static Package Of(ZipArchive zip) => new(PartPlaces.Of(zip), SharedStrings.Of(zip), SheetDates.Of(zip), new HashSet<string>(StringComparer.Ordinal));
}
