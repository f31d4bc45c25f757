using Samla.Text;

namespace Samla.Diagnostics;

/// <summary>
/// What one kind of diagnostic has in common: the code, stable for ever; a readable name; why it is reported; what to do. The page is
/// <c>docs/diagnostics/&lt;code&gt;.md</c>.
/// </summary>
public sealed record Rule(string Code, string Name, Severity Severity, Bilingual Why, Bilingual Remedy);
