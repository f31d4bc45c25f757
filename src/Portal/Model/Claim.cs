using Samla.Text;

namespace Samla.Model;

/// <summary>What one source says of a disputed field. <paramref name="Language"/> is the written standard of <paramref name="At"/>, if not that of the source's title.</summary>
public sealed record Claim(string Value, string Source, string? At, Language? Language);
