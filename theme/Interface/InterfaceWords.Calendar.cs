namespace Samla.Theme.Interface;

/// <summary>The words of the calendars, of the annual wheels and of the files for calendar programs.</summary>
public sealed record CalendarWords
{
    // Calendars
    public required string Title { get; init; }
    public required Func<string, string> Of { get; init; }
    public required Func<string, string> OfTier { get; init; }
    public required string Lede { get; init; }
    public required Func<string, string> CommunityLede { get; init; }
    public required Func<int, string> YearLede { get; init; }
    public required Func<int, string> PartedLede { get; init; }
    public required string MonthUnknown { get; init; }
    public required Func<int, string> MonthUnknownIn { get; init; }
    public required string MonthUnknownNote { get; init; }
    public required Func<string, int, int, string> PartOf { get; init; }
    public required Func<int, string> PartsOf { get; init; }
    public required string Months { get; init; }
    public required string Years { get; init; }
    public required string OtherYears { get; init; }
    public required string ByCommunity { get; init; }
    public required string ByTier { get; init; }
    public required string ByMunicipality { get; init; }
    public required string ByMunicipalityNote { get; init; }
    public required Func<int, string> Later { get; init; }
    public required string AllMeetings { get; init; }
    public required Func<string, string> MovedTo { get; init; }

    // Narrowing; the script fills in what stands as {0} and {1}
    public required string TierLabel { get; init; }
    public required string All { get; init; }
    public required string ShowAll { get; init; }
    public required string Shown { get; init; }
    public required string ShownAll { get; init; }
    public required string NoneChosen { get; init; }
    public required string NoneChosenNote { get; init; }

    // One's own calendar
    public required string Subscribe { get; init; }
    public required string SubscribeNote { get; init; }
    public required string SubscribeLink { get; init; }
    public required string SubscribeHow { get; init; }
    public required string WholeCalendar { get; init; }
    public required string Add { get; init; }
    public required Func<string, string> MeetingsOf { get; init; }
    public required Func<string, string> MeetingsConcerning { get; init; }
    public required Func<int, string> CaseCount { get; init; }

    // Annual wheel
    public required string WheelTitle { get; init; }
    public required Func<string, string> WheelOf { get; init; }
    public required string WheelNote { get; init; }
    public required Func<int, string> WheelLede { get; init; }
    public required Func<int, int, string> WheelOfOtherYear { get; init; }
    public required string WheelTooFew { get; init; }
    public required string WheelTooFewNote { get; init; }
    public required string KnownDates { get; init; }
    public required string MonthByMonth { get; init; }
    public required string NoDates { get; init; }
    public required string ThisMonth { get; init; }
    public required Func<int, int, string> MonthHas { get; init; }
    public required string Rings { get; init; }
    public required string DeadlineRing { get; init; }
    public required string Signs { get; init; }
    public required string SignSet { get; init; }
    public required string SignUnsure { get; init; }
    public required string SignMonth { get; init; }
    public required string WheelPlans { get; init; }
}

public sealed partial record InterfaceWords
{
    public required CalendarWords Calendar { get; init; }
}
