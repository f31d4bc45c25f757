namespace Samla.Requirements;

/// <summary>What a setting of a requirement holds.</summary>
public enum SettingType
{
    /// <summary>A whole number.</summary>
    Number,

    /// <summary>A number or <c>{ min, max }</c>.</summary>
    Count,

    /// <summary>Yes or no.</summary>
    Flag,

    /// <summary>One of the field's words.</summary>
    Word,

    /// <summary>One or several of the field's words.</summary>
    Words,

    /// <summary>Plain text.</summary>
    Text,

    /// <summary>A web address.</summary>
    Address,

    /// <summary>The id of a committee.</summary>
    Committee,

    /// <summary>The id of a committee, or a tier.</summary>
    CommitteeOrTier,

    /// <summary>The id of a party.</summary>
    Party,

    /// <summary>The id of a division of the community.</summary>
    Division,

    /// <summary>The id of a seat, <c>committee#seat</c>, or a seat's own part of it in the committee that is bound.</summary>
    Seat,

    /// <summary>A list of seats, as on a committee.</summary>
    Seats,
}
