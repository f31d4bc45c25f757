using Samla.Text;

namespace Samla.Attachments;

/// <summary>What a file is by its bytes: a kind that can be published, or why it can't be.</summary>
internal readonly record struct FoundKind(AttachmentKind? Kind, Bilingual? Refusal)
{
    public static implicit operator FoundKind(AttachmentKind kind) => new(kind, null);

    public static FoundKind Refused(string nb, string nn) => new(null, new(nb, nn));
}
