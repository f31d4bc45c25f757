using System.Security.Cryptography;
using Samla.Privacy;

namespace Samla.Input;

/// <summary>A file that is copied: one beside a meeting, or a portrait beside a committee.</summary>
/// <param name="Address">The address that it gets.</param>
/// <param name="File">The file.</param>
/// <param name="Personal">What is looked for in it.</param>
internal sealed record Attachment(string Address, InputFile File, PersonalData Personal)
{
    private readonly Lazy<AttachmentScan> scan = new(() => AttachmentScan.Of(File, Personal), LazyThreadSafetyMode.PublicationOnly);

    /// <summary>What is in it that mustn't be published, looked for when it is first asked. Throws what a file that can't be opened throws.</summary>
    public IReadOnlyList<PrivacyHit> Private => scan.Value.Private;

    /// <summary>The file, to be published. Only what was looked through is.</summary>
    /// <exception cref="FileChanged">It has changed since it was looked through.</exception>
    public byte[] Bytes()
    {
        var bytes = System.IO.File.ReadAllBytes(File.FullPath);
        return SHA256.HashData(bytes).AsSpan().SequenceEqual(scan.Value.Digest) ? bytes : throw new FileChanged(File.FullPath);
    }
}
