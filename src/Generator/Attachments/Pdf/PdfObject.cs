namespace Samla.Attachments.Pdf;

/// <summary>An object of a PDF.</summary>
/// <param name="Number">Its number; 0 for what has none, as a trailer.</param>
/// <param name="Value">Its value; of a stream the dictionary.</param>
/// <param name="Stream">The bytes of a stream as they lie; null when it is none.</param>
internal sealed record PdfObject(int Number, PdfValue Value, ReadOnlyMemory<byte>? Stream);
