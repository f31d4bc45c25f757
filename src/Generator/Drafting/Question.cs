namespace Samla.Drafting;

/// <summary>Something that a command needs to know.</summary>
/// <param name="Label">What is asked for: «Dato».</param>
/// <param name="Option">The option by which it can be given instead.</param>
/// <param name="Read">The answer as it is to be written, or what is wrong with it in a sentence.</param>
/// <param name="Suggestion">What an empty answer means.</param>
/// <param name="MayBeEmpty">Whether it can be left out.</param>
/// <param name="Explained">What to know before answering.</param>
internal sealed record Question(string Label, string Option, Func<string, (string? Value, string? Wrong)> Read, string? Suggestion = null, bool MayBeEmpty = false, string? Explained = null);
