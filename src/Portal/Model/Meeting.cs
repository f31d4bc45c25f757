using Samla.Time;

namespace Samla.Model;

/// <summary>
/// A meeting with its agenda and minutes. <paramref name="Cases"/> are in the order of the agenda; sections of the minutes that are no case stay in the body.
/// </summary>
public sealed record Meeting(
    string Id,
    PageHead Head,
    Body Body,
    bool HasOwnTitle,
    PartialDate Date,
    TimeOnly? Start,
    TimeOnly? End,
    string? Venue,
    bool? Digital,
    MeetingStatus? Status,
    string? MovedTo,
    IReadOnlyList<Case> Cases,
    IReadOnlyList<Attendance> Attendance,
    Minutes? Minutes,
    IReadOnlyList<Paper> Papers) : Entry(Id, Head, Body)
{
    /// <summary>The id of the committee that meets.</summary>
    public string Committee => Id[..Id.LastIndexOf('/')];

    /// <summary>The id of the community.</summary>
    public string Community => Id[..Id.IndexOf('/')];

    /// <summary>What the file's name says beyond the date, as «ekstra»: it tells two meetings on one day apart. Null when it says nothing.</summary>
    public string? Suffix =>
        Date.Precision != DatePrecision.Span && Date.ToString().Length + 1 is var written && Name.Length > written ? Name[written..].Replace('-', ' ') : null;

    /// <summary>Whether it can be put into a calendar on a day: it is to come, and the day is known.</summary>
    public bool CanBeAdded(DateOnly today) => Date.Precision == DatePrecision.Day && StatusOn(today) is (MeetingStatus.Planned or MeetingStatus.Tentative);

    /// <summary>True when something of what happened is written down. Text below an agenda whose minutes aren't there is no minutes.</summary>
    public bool HasMinutes => Minutes?.Status != MinutesStatus.None && (!Body.IsEmpty || Cases.Any(one => one.Section is { Passages.Count: > 0 }));

    /// <summary>
    /// What is known on a day. Without a stated status a coming meeting is planned, one with minutes was held, and a date that has passed
    /// with neither is not confirmed (<see cref="MeetingStatus.Unknown"/>), planned or not.
    /// </summary>
    public MeetingStatus StatusOn(DateOnly today) => Status switch
    {
        MeetingStatus.Held or MeetingStatus.Cancelled or MeetingStatus.Moved or MeetingStatus.Unknown => Status.Value,
        null or MeetingStatus.Planned or MeetingStatus.Tentative when HasMinutes && Date.Earliest <= today => MeetingStatus.Held,
        MeetingStatus.Planned or MeetingStatus.Tentative or null when Date.Latest >= today => Status ?? MeetingStatus.Planned,
        _ => MeetingStatus.Unknown,
    };
}
