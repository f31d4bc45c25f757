using Samla.Diagnostics;
using Samla.Text;

namespace Samla.Attachments;

/// <summary>Something about a file that must not be published. The message never repeats a name or another secret.</summary>
internal sealed record AttachmentFault(Rule Rule, Bilingual Message);
