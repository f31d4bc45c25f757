using Samla.Addresses;
using Samla.Model;
using Samla.Requirements;

namespace Samla.Exporters;

/// <summary><c>data/meetings.json</c>.</summary>
internal sealed class MeetingsData() : DataFile<Meeting>("meetings", new(
    "Møtene, med saker og vedtak.",
    "Møta, med saker og vedtak."))
{
    /// <inheritdoc/>
    protected override IEnumerable<Meeting> Records(Model.Portal portal, Findings findings) => portal.Meetings;

    /// <inheritdoc/>
    protected override void Write(RecordWriter writer, Model.Portal portal, Meeting one, DateOnly today)
    {
        writer.Opening(one, Address.Of(one), one.Community);
        writer.Text("committee", one.Committee);
        writer.Head(one);
        writer.Date("date", one.Date);
        writer.Text("time", Time(one));
        writer.Text("place", one.Venue);
        writer.Flag("digital", one.Digital);
        writer.Word<MeetingStatus>("status", one.StatusOn(today));
        writer.Text("movedTo", one.MovedTo);
        writer.Word("minutesStatus", one.Minutes?.Status);
        if (one.Minutes is { } minutes && (minutes.Date, minutes.Meeting, minutes.Reason) is not (null, null, null))
        {
            writer.Map("minutes", () =>
            {
                writer.Date("date", minutes.Date);
                writer.Text("meeting", minutes.Meeting);
                writer.Text("reason", minutes.Reason);
            });
        }

        writer.List("cases", one.Cases, item => Case(writer, one, item));
        writer.List("attendance", one.Attendance, present =>
        {
            writer.Text("name", present.Name);
            writer.Text("title", present.Title);
            writer.Text("organisation", present.Organisation);
            writer.Word<AttendanceRole>("as", present.As);
            writer.Mark("absent", present.Absent);
        });
        writer.Papers(one.Papers);
        writer.Closing(one);
    }

    private static string? Time(Meeting meeting) =>
        (meeting.Start, meeting.End) switch
        {
            (null, _) => null,
            ({ } start, null) => $"{start:HH:mm}",
            ({ } start, { } end) => $"{start:HH:mm}-{end:HH:mm}",
        };

    private static void Case(RecordWriter writer, Meeting meeting, Case item)
    {
        writer.Text("id", item.Id);
        writer.Text("url", Address.Of(meeting, item));
        writer.Text("number", item.Number);
        writer.Text("title", item.Title);
        writer.Word("kind", item.Kind);
        writer.Time("start", item.Start);
        writer.Number("duration", item.Duration);
        writer.Text("responsible", item.Responsible);
        writer.Text("case", item.FirstHandling);
        writer.Text("note", item.Note);
        writer.Texts("topics", item.Topics);
        writer.WordList("patientGroups", item.PatientGroups);
        writer.Mark("forGp", item.ForGp);
        writer.Papers(item.Papers);
        writer.TextOrNull("decision", item.Decision);
    }
}
