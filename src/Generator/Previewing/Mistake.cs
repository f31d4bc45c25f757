namespace Samla.Previewing;

/// <summary>What is wrong, as the panel on the page tells it, in the written standard of the file.</summary>
/// <param name="Severity">The word <c>error</c> or <c>warning</c>.</param>
/// <param name="Code">The code of its kind.</param>
/// <param name="Lang">The written standard of the words.</param>
/// <param name="Message">What is wrong.</param>
/// <param name="Place">File and line.</param>
/// <param name="Line">The line as it is written; null where it is of a file as a whole.</param>
/// <param name="Why">Why it matters.</param>
/// <param name="Remedy">What to do.</param>
internal sealed record Mistake(string Severity, string Code, string Lang, string Message, string Place, string? Line, string Why, string Remedy);
