using Samla.Model;

namespace Samla.Theme.Interface;

/// <summary>The words around decisions, cases and meetings.</summary>
public sealed record DecisionWords
{
    // Lists
    public required string Lede { get; init; }
    public required Func<string, string> LedeOfCommunity { get; init; }
    public required string LedeOfTopic { get; init; }
    public required Func<string, string> In { get; init; }
    public required string OnTopic { get; init; }
    public required Func<int, int, string> Part { get; init; }
    public required string None { get; init; }
    public required string NoneNote { get; init; }
    public required Func<int, string> Count { get; init; }
    public required string ByYear { get; init; }
    public required string ByMonth { get; init; }
    public required string ByCommunity { get; init; }
    public required string ByTopic { get; init; }
    public required string NoTopics { get; init; }
    public required string Newest { get; init; }
    public required string AllDecisions { get; init; }
    public required Func<int, string> Without { get; init; }
    public required string Parts { get; init; }

    // What came of it
    public required string FollowUp { get; init; }
    public required string NoFollowUp { get; init; }
    public required string MeasureLabel { get; init; }
    public required Func<string, string, string> AgainIn { get; init; }
    public required Func<string, string, string> ComingIn { get; init; }
    public required string AdoptedHere { get; init; }
    public required Func<string?, string, string> DecidedBy { get; init; }
    public required string Cite { get; init; }
    public required Func<string, string, string, string, string> Citation { get; init; }
    public required Func<string, string> CaseNumber { get; init; }
    public required Func<string, string> LinkToCase { get; init; }

    // A case's way
    public required string Path { get; init; }
    public required string WholePath { get; init; }
    public required Func<string, string> PathOf { get; init; }
    public required Func<int, int, string> PathSummary { get; init; }
    public required string PathKey { get; init; }
    public required string Raised { get; init; }
    public required Func<CaseKind?, string> Handled { get; init; }
    public required string Decided { get; init; }
    public required string Coming { get; init; }
    public required string ThisMeeting { get; init; }
    public required Func<string, string> LiftedFrom { get; init; }
    public required Func<string, string> SentFrom { get; init; }
    public required string WhatWasDecided { get; init; }
    public required string NothingDecided { get; init; }
    public required string Meetings { get; init; }

    // Meetings
    public required Func<MeetingStatus, string> Standing { get; init; }
    public required string MovedTo { get; init; }
    public required Func<string?, string> MinutesDraft { get; init; }
    public required Func<string?, string> MinutesApproved { get; init; }
    public required Func<string?, string> MinutesMissing { get; init; }
    public required string MinutesWithoutStatus { get; init; }
    public required string MinutesNotFound { get; init; }
    public required string InTheMeeting { get; init; }
    public required string Draft { get; init; }
    public required string DraftNote { get; init; }
    public required Func<string, string> At { get; init; }
    public required Func<long, string> Size { get; init; }
}
