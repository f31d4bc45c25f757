namespace Samla.Importing.Meaning;

/// <summary>What is known of a meeting beside the document.</summary>
/// <param name="FileName">The document's name.</param>
/// <param name="Names">The names of the committee and its community: a title that says only these says nothing new.</param>
internal sealed record MeetingHints(string FileName, IReadOnlyList<string> Names);
