using Samla.Model;

namespace Samla.Importing.Blocks;

/// <summary>The heading of a case.</summary>
/// <param name="Level">The heading's own level in the document.</param>
/// <param name="Number">As <c>27/21</c>.</param>
/// <param name="Title">The heading without the number.</param>
/// <param name="Kind">What a word in front of the number says that the case asks for.</param>
internal sealed record CaseStart(int Level, string Number, RichText Title, CaseKind? Kind = null) : Block;
