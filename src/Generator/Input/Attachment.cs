using Samla.Attachments;

namespace Samla.Input;

/// <summary>A file beside a meeting, and the address that it gets.</summary>
internal sealed record Attachment(string Address, InputFile File)
{
    /// <summary>What it is and holds, read when it is first asked for. Throws what a file that can't be opened throws.</summary>
    public Lazy<AttachmentContent> Content { get; } = new(() => AttachmentReader.Read(File), LazyThreadSafetyMode.PublicationOnly);
}
