using System.IO.Compression;
using System.Xml;

namespace Samla.Packages;

/// <summary>How large a zip file with a document in it can be, and how its parts are read. Real documents with pictures are a few megabytes.</summary>
internal static class PackageLimits
{
    /// <summary>Bytes of the file.</summary>
    public const long File = 100L << 20;

    /// <summary>Bytes of all its parts, unpacked.</summary>
    public const long Unpacked = 400L << 20;

    /// <summary>Bytes of its text and styles, unpacked.</summary>
    public const long Text = 64L << 20;

    /// <summary>Parts.</summary>
    public const int Parts = 5_000;

    /// <summary>Elements within elements: deeper than any program writes, and shallow enough to be walked.</summary>
    public const int Depth = 200;

    /// <summary>Parts are plain XML: no document types, and nothing fetched.</summary>
    public static XmlReaderSettings Xml { get; } = new() { DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null, MaxCharactersInDocument = Text };

    /// <summary>Whether it is larger than can be read. Unpacking stops at the size that a part is declared with, so the declared sizes are bounds.</summary>
    public static bool AreExceeded(ZipArchive zip) =>
        zip.Entries.Count > Parts
        || zip.Entries.Any(entry => entry.Length > Unpacked)
        || zip.Entries.Sum(entry => entry.Length) > Unpacked
        || zip.Entries.Where(IsXml).Sum(entry => entry.Length) > Text;

    /// <summary>Whether a part is XML, by its name.</summary>
    public static bool IsXml(ZipArchiveEntry entry) =>
        entry.FullName.EndsWith(".xml", StringComparison.OrdinalIgnoreCase) || entry.FullName.EndsWith(".rels", StringComparison.OrdinalIgnoreCase);
}
