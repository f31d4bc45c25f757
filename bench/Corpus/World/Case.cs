namespace Samla.Bench.World;

/// <summary>A case on an agenda; <paramref name="FirstHandling"/> is the id of the case that it follows up.</summary>
internal sealed record Case(string Number, string Anchor, string Title, CaseKind Kind, int Duration, string? FirstHandling);
