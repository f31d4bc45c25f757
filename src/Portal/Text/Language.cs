namespace Samla.Text;

/// <summary>The two written standards, named as in BCP 47.</summary>
public enum Language
{
    /// <summary>Bokmål.</summary>
    Nb,

    /// <summary>Nynorsk.</summary>
    Nn,
}
