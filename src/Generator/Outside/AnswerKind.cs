namespace Samla.Outside;

/// <summary>What an answer says of an address.</summary>
internal enum AnswerKind
{
    /// <summary>Something is there.</summary>
    There,

    /// <summary>Nothing is there.</summary>
    Gone,

    /// <summary>Nobody knows: it couldn't be asked, or didn't answer so that it can be told.</summary>
    Unknown,
}
