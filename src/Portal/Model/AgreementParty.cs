namespace Samla.Model;

/// <summary>A party of an agreement: one id, or each of a community's municipalities, trusts or hospitals.</summary>
public sealed record AgreementParty(string? Party, EachOf? Each);
