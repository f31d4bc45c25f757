using Samla.Time;

namespace Samla.Model;

/// <summary>That a party has signed, and when if that is known.</summary>
public sealed record Signature(string Party, PartialDate? Date);
