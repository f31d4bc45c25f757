namespace Samla.Theme.Parts;

/// <summary>The shape of a place: who it is for.</summary>
public enum SeatShape
{
    /// <summary>The municipalities.</summary>
    Square,

    /// <summary>The specialist health service.</summary>
    Circle,

    /// <summary>Users.</summary>
    Diamond,

    /// <summary>GPs and other doctors.</summary>
    Cross,

    /// <summary>Employees.</summary>
    Triangle,

    /// <summary>Observers and others.</summary>
    Half,
}
