namespace Samla.Privacy;

/// <summary>What a piece of text gives away of somebody.</summary>
public enum PersonalDataKind
{
    /// <summary>A national identity number or a D-number.</summary>
    IdentityNumber,

    /// <summary>The day that somebody was born.</summary>
    BirthDate,

    /// <summary>An e-mail address at a provider that people use at home.</summary>
    PrivateEmail,

    /// <summary>The number of a mobile telephone.</summary>
    MobileNumber,

    /// <summary>A word that the portal's own list says mustn't be published.</summary>
    ListedWord,
}
