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
        ReadingRules.UnplacedFile, ReadingRules.BadId, ReadingRules.BadMeetingName, ReadingRules.Unreadable,
        ModelRules.UnknownReference, ModelRules.EndsBeforeItBegins, ModelRules.AddressTaken, ModelRules.ReservedId, ModelRules.DuplicateId,
        ModelRules.SeatSelector, ModelRules.AreaMembership, ModelRules.ParentCycle, ModelRules.DateAndName, ModelRules.TooManyMembers,
        ModelRules.DisputedUse, ModelRules.FileNotBeside, ModelRules.RequirementScope, ModelRules.Override, ModelRules.Contradiction, ModelRules.ImpossibleSeats,
        TextRules.MalformedCaseNumber, TextRules.DuplicateCase, TextRules.TitleDiffers, TextRules.DeadLink, TextRules.LinkScheme,
        TextRules.DeadAnchor, TextRules.HeadingLevel, TextRules.DecisionOutsideCase, TextRules.EmptyDecision, TextRules.Picture,
        TextRules.BadCaseNumber, TextRules.EmptyHeading,
        AddressRules.LostAddress, AddressRules.RedirectToNowhere, AddressRules.RedirectOverPage, AddressRules.RedirectLoop, AddressRules.AddressBook,
        .. AttachmentRules.All,
        PageRules.BrokenLink, PageRules.Structure, PageRules.Policy, PageRules.SameTitle,
    ];
}
