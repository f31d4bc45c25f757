using Samla.Time;

namespace Samla.Model;

/// <summary>How many have signed, when the parties aren't named.</summary>
public sealed record SignatureCount(int Count, int? Of, PartialDate? At);
