namespace Samla.Diagnostics;

/// <summary>Every kind of diagnostic, for what names them by code.</summary>
internal static class Rules
{
    /// <summary>All of them, by code.</summary>
    public static IReadOnlyList<Rule> All { get; } =
    [
        ReadingRules.NotUtf8, ReadingRules.FrontMatterMissing, ReadingRules.FrontMatterNotClosed, ReadingRules.YamlSyntax, ReadingRules.DuplicateKey,
        ReadingRules.UnknownKey, ReadingRules.WrongShape, ReadingRules.MissingKey, ReadingRules.BadDate, ReadingRules.UnknownWord,
        ReadingRules.BadNumber, ReadingRules.BadTime, ReadingRules.BadAddress, ReadingRules.YamlFeature, ReadingRules.BadCount,
        ReadingRules.UnplacedFile, ReadingRules.BadId, ReadingRules.BadMeetingName, ReadingRules.Unreadable, ReadingRules.BadEmail,
        ReadingRules.BadPhone,
        ModelRules.UnknownReference, ModelRules.EndsBeforeItBegins, ModelRules.AddressTaken, ModelRules.ReservedId, ModelRules.DuplicateId,
        ModelRules.SeatSelector, ModelRules.AreaMembership, ModelRules.ParentCycle, ModelRules.DateAndName, ModelRules.TooManyMembers,
        ModelRules.DisputedUse, ModelRules.FileNotBeside, ModelRules.RequirementScope, ModelRules.Override, ModelRules.Contradiction, ModelRules.ImpossibleSeats,
        ModelRules.SecurityExpires,
        TextRules.MalformedCaseNumber, TextRules.DuplicateCase, TextRules.TitleDiffers, TextRules.DeadLink, TextRules.LinkScheme,
        TextRules.DeadAnchor, TextRules.HeadingLevel, TextRules.DecisionOutsideCase, TextRules.EmptyDecision, TextRules.Picture,
        TextRules.BadCaseNumber, TextRules.EmptyHeading, TextRules.OutsideLinkGone, TextRules.OutsideLinkUnasked,
        AddressRules.LostAddress, AddressRules.RedirectToNowhere, AddressRules.RedirectOverPage, AddressRules.RedirectLoop, AddressRules.AddressBook,
        PrivacyRules.IdentityNumber, PrivacyRules.BirthDate, PrivacyRules.PrivateEmail, PrivacyRules.MobileNumber, PrivacyRules.ListedWord,
        PrivacyRules.ReviewExpired, PrivacyRules.ReviewUnused, PrivacyRules.PortraitConsent, PrivacyRules.UserConsent, PrivacyRules.PortraitMissing,
        .. AttachmentRules.All,
        SafetyRules.SymbolicLink, SafetyRules.SpecialFile, SafetyRules.CollidingNames, SafetyRules.UnsafeName, SafetyRules.HiddenLetter, SafetyRules.LookAlikeLetter,
        SafetyRules.TooLarge, SafetyRules.TooMuch,
        PageRules.BrokenLink, PageRules.Structure, PageRules.Policy, PageRules.SameTitle,
    ];

    /// <summary>Those that somebody can look at and find that it can be published all the same.</summary>
    public static IReadOnlyList<Rule> Reviewable { get; } =
    [
        PrivacyRules.IdentityNumber, PrivacyRules.BirthDate, PrivacyRules.PrivateEmail, PrivacyRules.MobileNumber, PrivacyRules.ListedWord,
        AttachmentRules.Author, AttachmentRules.Comments, AttachmentRules.Changes, AttachmentRules.Hidden, AttachmentRules.Location,
        AttachmentRules.PdfText, AttachmentRules.PdfTitle, AttachmentRules.PdfLanguage, AttachmentRules.PdfTags, AttachmentRules.Embedded,
    ];

    // What keeps people and readers safe: a review with a name and a last day is the way past it, where there is one.
    private static readonly HashSet<Rule> Kept =
    [
        PrivacyRules.IdentityNumber, PrivacyRules.BirthDate, PrivacyRules.PrivateEmail, PrivacyRules.MobileNumber, PrivacyRules.ListedWord,
        PrivacyRules.ReviewExpired, PrivacyRules.PortraitConsent, PrivacyRules.UserConsent,
        AttachmentRules.Kind, AttachmentRules.Author, AttachmentRules.Comments, AttachmentRules.Changes, AttachmentRules.Hidden, AttachmentRules.Location,
        AttachmentRules.Embedded, AttachmentRules.Unreadable,
        SafetyRules.SymbolicLink, SafetyRules.SpecialFile, SafetyRules.UnsafeName, SafetyRules.HiddenLetter,
    ];

    /// <summary>The least that a portal can make of a rule in <c>severities</c>. A PDF that nobody has read is told of at least.</summary>
    public static Severity LeastOf(Rule rule) => Kept.Contains(rule) ? Severity.Error : rule == AttachmentRules.PdfUnread ? Severity.Warning : Severity.Off;
}
