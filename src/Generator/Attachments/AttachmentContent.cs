namespace Samla.Attachments;

/// <summary>What an attachment is and holds.</summary>
/// <param name="Kind">The kind by its content; null when it is none of those that can be published.</param>
/// <param name="Texts">Everything readable in it, what isn't seen with it.</param>
/// <param name="Faults">What must not be published.</param>
internal sealed record AttachmentContent(AttachmentKind? Kind, IReadOnlyList<AttachmentText> Texts, IReadOnlyList<AttachmentFault> Faults);
