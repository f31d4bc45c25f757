using Samla.Diagnostics;
using Samla.Text;

namespace Samla.Privacy;

/// <summary>Something in a file that mustn't be published, unless somebody has looked at it and said that it can.</summary>
/// <param name="Rule">The kind; its name is the word for it in <c>reviewed</c>.</param>
/// <param name="Place">Where it stands.</param>
/// <param name="Message">What is told of it. It never repeats what was found.</param>
internal sealed record PrivacyHit(Rule Rule, Place Place, Bilingual Message);
