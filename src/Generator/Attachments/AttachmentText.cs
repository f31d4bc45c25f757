using Samla.Text;

namespace Samla.Attachments;

/// <summary>A piece of text in an attachment: a paragraph, the cells of a row with tabs between them, a page, a property.</summary>
/// <param name="Where">Where in the file, as <c>side 3</c> or <c>ark 2, rad 4</c>. It never repeats what stands there.</param>
/// <param name="Text">The text as a reader sees it, without invisible signs.</param>
internal sealed record AttachmentText(Bilingual Where, string Text);
