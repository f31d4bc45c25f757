namespace Samla.Theme.Parts;

/// <summary>What is coming for an agreement that holds.</summary>
public enum AgreementNotice
{
    /// <summary>It ends within a year.</summary>
    Ends,

    /// <summary>It is time to go through it: the day is near or has passed, or it isn't told when it was last done.</summary>
    Review,
}
