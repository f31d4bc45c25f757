namespace Samla.Model;

/// <summary>The four health regions.</summary>
public enum Region
{
    /// <summary>Helse Nord.</summary>
    Nord,

    /// <summary>Helse Midt-Norge.</summary>
    Midt,

    /// <summary>Helse Vest.</summary>
    Vest,

    /// <summary>Helse Sør-Øst.</summary>
    SorOst,
}
