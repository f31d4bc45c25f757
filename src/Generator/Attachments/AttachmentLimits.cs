namespace Samla.Attachments;

/// <summary>How much is read of one attachment, with what lies within it. Those of packages are <see cref="Packages.PackageLimits"/>.</summary>
internal static class AttachmentLimits
{
    /// <summary>Bytes of the file, as of a package.</summary>
    public const long File = Packages.PackageLimits.File;

    /// <summary>Letters of text.</summary>
    public const int Letters = 64 << 20;

    /// <summary>Pieces of text.</summary>
    public const int Texts = 2_000_000;

    /// <summary>Files within files.</summary>
    public const int Depth = 3;

    /// <summary>Letters that a program of poppler-utils may write of one file.</summary>
    public const int Printed = 64 << 20;

    /// <summary>How long a program of poppler-utils may read one file.</summary>
    public static readonly TimeSpan Patience = TimeSpan.FromSeconds(20);
}
