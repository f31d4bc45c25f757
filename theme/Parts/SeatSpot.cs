namespace Samla.Theme.Parts;

/// <summary>Where at the table a place is drawn.</summary>
public enum SeatSpot
{
    /// <summary>The municipalities' side.</summary>
    Municipal,

    /// <summary>The specialist health service's side.</summary>
    Specialist,

    /// <summary>At the end: users, GPs, employees and other members.</summary>
    End,

    /// <summary>Beside the table: those who observe, speak or keep the minutes.</summary>
    Beside,
}
