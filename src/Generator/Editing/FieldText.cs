using Samla.Text;

namespace Samla.Editing;

/// <summary>What an editor shows of a field.</summary>
/// <param name="Label">Its name in words.</param>
/// <param name="About">What it is for, in a sentence.</param>
internal sealed record FieldText(Bilingual Label, Bilingual About);
