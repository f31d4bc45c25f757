using Samla.Input;
using Samla.Text;

namespace Samla.Editing;

/// <summary>What an editor writes for a new file: <c>${1:text}</c> is a text to write over, <c>${2|one,two|}</c> a choice.</summary>
/// <param name="Kind">The kind of file.</param>
/// <param name="Language">The written standard of what a reader sees; null where there is none to see.</param>
/// <param name="Prefix">What is typed to get it.</param>
/// <param name="Body">The text.</param>
internal sealed record Snippet(FileKind Kind, Language? Language, string Prefix, string Body);
