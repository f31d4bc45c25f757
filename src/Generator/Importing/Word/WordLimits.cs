namespace Samla.Importing.Word;

/// <summary>How large a Word file can be. Real minutes with pictures are a few megabytes.</summary>
internal static class WordLimits
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
}
