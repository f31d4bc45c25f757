using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;
using Samla.Addresses;
using Samla.Model;
using Samla.Text;
using Samla.Theme.Parts;
using Samla.Time;

namespace Samla.Theme.Sharing;

/// <summary>
/// What a page is about, for machines: JSON-LD in the words of schema.org. A way to the page for every page, and what the record is where schema.org has a word
/// for it. Nothing is said here that the page doesn't say.
/// </summary>
public static class StructuredData
{
    // «<», «>», «&» and quotes come out as \u003C and so on, so that no text can end the element that it stands in.
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) };

    /// <summary>The data of a page.</summary>
    /// <param name="view">The page.</param>
    /// <param name="title">The page's name; null on the front page.</param>
    /// <param name="description">What it is about.</param>
    /// <param name="crumbs">The pages above it, below the front page.</param>
    public static string Of(View view, string? title, string description, IReadOnlyList<Crumb> crumbs)
    {
        var buffer = new ArrayBufferWriter<byte>(1024);
        using (var json = new Utf8JsonWriter(buffer, Options))
        {
            json.WriteStartObject();
            json.WriteString("@context", "https://schema.org");
            json.WriteStartArray("@graph");
            WriteWay(json, view, title, crumbs);
            switch (view.Page.Record)
            {
                case Community community when view.Page.Address == Address.Of(community):
                    WriteCommunity(json, view, community);
                    break;
                case Committee committee when view.Page.Address == Address.Of(committee):
                    WriteCommittee(json, view, committee);
                    break;
                case Meeting meeting:
                    WriteMeeting(json, view, meeting, title, description);
                    break;
                default:
                    if (title is null)
                    {
                        WriteSite(json, view, description);
                    }

                    break;
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        return Encoding.UTF8.GetString(buffer.WrittenSpan);
    }

    private static void WriteWay(Utf8JsonWriter json, View view, string? title, IReadOnlyList<Crumb> crumbs)
    {
        Begin(json, "BreadcrumbList");
        json.WriteStartArray("itemListElement");
        IEnumerable<Crumb> above = [new Crumb(view.W.Home, view.To("")), .. crumbs];
        Crumb[] steps = title is null ? [.. above] : [.. above, new Crumb(title, "")];
        for (var i = 0; i < steps.Length; i++)
        {
            Begin(json, "ListItem");
            json.WriteNumber("position", i + 1);
            json.WriteString("name", steps[i].Text);
            if (steps[i].Address.Length > 0)
            {
                json.WriteString("item", Url(view, steps[i].Address));
            }

            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void WriteSite(Utf8JsonWriter json, View view, string description)
    {
        Begin(json, "WebSite");
        json.WriteString("name", view.Portal.Site.Title);
        json.WriteString("url", Url(view, view.Page.Address));
        json.WriteString("inLanguage", View.Code(view.Language));
        json.WriteString("description", description);
        json.WriteEndObject();
    }

    private static void WriteCommunity(Utf8JsonWriter json, View view, Community community)
    {
        BeginOrganization(json, view, community.Title, Address.Of(community));
        WriteNames(json, community.ShortTitle == community.Title ? community.OtherNames : [community.ShortTitle, .. community.OtherNames]);
        if (community.Website is { } website)
        {
            json.WriteString("sameAs", website);
        }

        json.WriteEndObject();
    }

    private static void WriteCommittee(Utf8JsonWriter json, View view, Committee committee)
    {
        BeginOrganization(json, view, committee.Title, Address.Of(committee));
        WriteNames(json, committee.Short is { } brief ? [brief, .. committee.OtherNames] : committee.OtherNames);
        WriteDay(json, "foundingDate", committee.Period.From);
        WriteDay(json, "dissolutionDate", committee.Period.Until);
        if (view.Portal.Communities.Find(committee.Community) is { } community)
        {
            json.WritePropertyName("parentOrganization");
            BeginOrganization(json, view, community.Title, Address.Of(community));
            json.WriteEndObject();
        }

        json.WriteEndObject();
    }

    private static void WriteMeeting(Utf8JsonWriter json, View view, Meeting meeting, string? title, string description)
    {
        Begin(json, "Event");
        json.WriteString("name", title);
        json.WriteString("description", description);
        json.WriteString("url", Url(view, Address.Of(meeting)));
        json.WriteString("inLanguage", View.Code(view.Language));
        WriteStart(json, meeting);
        if (StatusOf(meeting.StatusOn(view.Today)) is { } status)
        {
            json.WriteString("eventStatus", $"https://schema.org/{status}");
        }

        WritePlace(json, meeting);
        if (view.Portal.Committees.Find(meeting.Committee) is { } committee)
        {
            json.WritePropertyName("organizer");
            BeginOrganization(json, view, committee.Title, Address.Of(committee));
            json.WriteEndObject();
        }

        json.WriteEndObject();
    }

    // The day alone where no time is known; nothing where the day itself lies somewhere in a span.
    private static void WriteStart(Utf8JsonWriter json, Meeting meeting)
    {
        if (meeting.Date.Precision == DatePrecision.Day && meeting.Start is { } start)
        {
            json.WriteString("startDate", Moment(meeting.Date.Earliest, start));
            if (meeting.End is { } end && end > start)
            {
                json.WriteString("endDate", Moment(meeting.Date.Earliest, end));
            }
        }
        else
        {
            WriteDay(json, "startDate", meeting.Date);
        }
    }

    private static void WritePlace(Utf8JsonWriter json, Meeting meeting)
    {
        if (meeting.Venue is { } venue)
        {
            json.WriteStartObject("location");
            json.WriteString("@type", "Place");
            json.WriteString("name", venue);
            json.WriteEndObject();
        }

        if (meeting.Digital is { } digital)
        {
            var mode = digital ? meeting.Venue is null ? "Online" : "Mixed" : "Offline";
            json.WriteString("eventAttendanceMode", $"https://schema.org/{mode}EventAttendanceMode");
        }
    }

    // A meeting that was moved keeps its page with its first date; the new one has a page of its own. What isn't confirmed is not said.
    private static string? StatusOf(MeetingStatus status) => status switch
    {
        MeetingStatus.Cancelled => "EventCancelled",
        MeetingStatus.Moved => "EventPostponed",
        MeetingStatus.Unknown => null,
        _ => "EventScheduled",
    };

    private static void BeginOrganization(Utf8JsonWriter json, View view, string name, string address)
    {
        Begin(json, "GovernmentOrganization");
        json.WriteString("@id", Url(view, address));
        json.WriteString("name", name);
        json.WriteString("url", Url(view, address));
    }

    private static void Begin(Utf8JsonWriter json, string type)
    {
        json.WriteStartObject();
        json.WriteString("@type", type);
    }

    private static void WriteNames(Utf8JsonWriter json, IReadOnlyList<string> names)
    {
        if (names.Count > 0)
        {
            json.WriteStartArray("alternateName");
            foreach (var name in names)
            {
                json.WriteStringValue(name);
            }

            json.WriteEndArray();
        }
    }

    private static void WriteDay(Utf8JsonWriter json, string name, PartialDate? date)
    {
        if (date is { Precision: not DatePrecision.Span } known)
        {
            json.WriteString(name, known.ToString());
        }
    }

    private static string Moment(DateOnly day, TimeOnly time) => $"{OsloTime.At(day, time):yyyy-MM-ddTHH:mm:sszzz}";

    private static string Url(View view, string address) => view.Page.BaseUrl + address;
}
