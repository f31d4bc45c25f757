namespace Samla.Privacy;

/// <summary>Something personal in a text: what it is, and where it begins and how long it is, in UTF-16 units.</summary>
public readonly record struct PersonalDatum(PersonalDataKind Kind, int Start, int Length)
{
    /// <summary>The place behind the last letter.</summary>
    public int End => Start + Length;
}
