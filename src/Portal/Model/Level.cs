namespace Samla.Model;

/// <summary>The kind of people who meet.</summary>
public enum Level
{
    /// <summary>Elected politicians and boards.</summary>
    Political,

    /// <summary>Leaders of the administration.</summary>
    Administrative,

    /// <summary>Professionals.</summary>
    Professional,
}
