using Samla.Diagnostics;

namespace Samla.Model;

/// <summary>A field that sources disagree on: every claim, which of them is used (null: none), and why.</summary>
public sealed record Disputed(string Field, IReadOnlyList<Claim> Claims, string? Use, string? Why, Place Place);
