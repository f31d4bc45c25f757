using Samla.News;

namespace Samla.Theme.Interface;

/// <summary>The words of the news, their feeds and the front page.</summary>
public sealed record NewsWords
{
    // News
    public required string Title { get; init; }
    public required string Lede { get; init; }
    public required Func<string, string> Of { get; init; }
    public required Func<string, string> OfLede { get; init; }
    public required Func<string, string> InYear { get; init; }
    public required Func<int, int, string> Part { get; init; }
    public required string None { get; init; }
    public required string NoneNote { get; init; }
    public required Func<NewsKind, string> Kind { get; init; }
    public required Func<int, string> MonthUnknown { get; init; }
    public required Func<int, string> YearUnsure { get; init; }
    public required string Years { get; init; }
    public required string Parts { get; init; }
    public required string ByCommunity { get; init; }
    public required string AllNews { get; init; }
    public required string NewsOfAll { get; init; }
    public required Func<string, string> ApprovedIn { get; init; }
    public required string Replaces { get; init; }
    public required Func<int, string> Members { get; init; }

    public required Func<int, string> More { get; init; }

    // Feeds
    public required string Follow { get; init; }
    public required string FollowNote { get; init; }

    // Front page
    public required string ChooseMunicipality { get; init; }
    public required string UnknownMunicipality { get; init; }
    public required string Show { get; init; }
    public required string AllMunicipalitiesLink { get; init; }
    public required string Coming { get; init; }
    public required string ComingForAgreements { get; init; }
    public required Func<NewsKind, string> ComingKind { get; init; }
    public required string GpsLink { get; init; }
    public required string DecisionsLink { get; init; }
    public required string CalendarLink { get; init; }
    public required string ContactsLink { get; init; }
    public required Func<int, string> StateTitle { get; init; }
    public required string StateNote { get; init; }
    public required Func<int, string> BestKnown { get; init; }
    public required Func<int, int, string> StateOf { get; init; }
    public required string WholeStatus { get; init; }
}

public sealed partial record InterfaceWords
{
    public required NewsWords News { get; init; }
}
