namespace Samla.Importing.Writing;

/// <summary>A meeting as the text of its file.</summary>
/// <param name="Text">The file.</param>
/// <param name="Doubts">What isn't sure, each with its line, from 1.</param>
internal sealed record WrittenMeeting(string Text, IReadOnlyList<(int Line, string Sentence)> Doubts);
