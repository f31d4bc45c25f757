using Samla.Diagnostics;
using Samla.Text;

namespace Samla.PostProcess;

/// <summary>Something wrong on one page, whatever the others hold.</summary>
internal sealed record PageFault(Rule Rule, Bilingual Message);
