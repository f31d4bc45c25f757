using System.Globalization;
using Samla.Importing.Meaning;
using Samla.Model;
using Samla.Text;
using Samla.Writing;

namespace Samla.Importing.Writing;

/// <summary>Writes the front matter of a meeting.</summary>
internal static class MeetingFields
{
    /// <summary>Writes the fields that there is something in, between the lines that set them off.</summary>
    public static void Write(Lines lines, ImportedMeeting meeting, Language standard)
    {
        lines.Add("---");
        Field(lines, "", "title", meeting.Title);
        if (meeting.Start is { } start)
        {
            lines.Add(string.Create(CultureInfo.InvariantCulture, $"time: \"{start:HH:mm}{(meeting.End is { } end ? $"-{end:HH:mm}" : "")}\""));
        }

        Field(lines, "", "place", meeting.Place);
        if (meeting.IsDigital)
        {
            lines.Add("digital: true");
        }

        if (meeting.Language is { } language && language != standard)
        {
            lines.Doubt($"Teksten ser ut til å være på {(language == Language.Nn ? "nynorsk" : "bokmål")}, men helsefellesskapet skriver {(standard == Language.Nn ? "nynorsk" : "bokmål")}.");
            lines.Add($"language: {Words<Language>.For(language)}");
        }

        Status(lines, meeting, meeting.Language ?? standard);
        Agenda(lines, meeting.Agenda);
        Attendance(lines, meeting.Attendance);
        Papers(lines, "", meeting.Papers);
        lines.Add("---");
    }

    // The text of an agenda isn't minutes.
    private static void Status(Lines lines, ImportedMeeting meeting, Language language)
    {
        if (meeting.IsAgenda && meeting.Body.Count > 0)
        {
            lines.Add("minutesStatus:");
            lines.Add("  status: none");
            Field(lines, "  ", "reason", language == Language.Nn ? "Dette er innkallinga. Referatet kjem etter møtet." : "Dette er innkallingen. Referatet kommer etter møtet.");
        }
        else if (meeting.IsDraft && !meeting.IsAgenda)
        {
            lines.Add("minutesStatus: draft");
        }
    }

    private static void Agenda(Lines lines, IReadOnlyList<AgendaItem> items)
    {
        if (items.Count > 0)
        {
            lines.Add("agenda:");
        }

        foreach (var item in items)
        {
            foreach (var doubt in item.Doubts)
            {
                lines.Doubt(doubt);
            }

            Field(lines, "  - ", item.Number is null ? "title" : "number", item.Number ?? item.Title);
            Field(lines, "    ", "title", item.Number is null ? null : item.Title);
            Field(lines, "    ", "kind", item.Kind is { } kind ? Words<CaseKind>.For(kind) : null);
            Field(lines, "    ", "start", item.Start?.ToString("HH:mm", CultureInfo.InvariantCulture));
            if (item.Duration is { } minutes)
            {
                lines.Add(string.Create(CultureInfo.InvariantCulture, $"    duration: {minutes}"));
            }

            Field(lines, "    ", "responsible", item.Responsible);
            Field(lines, "    ", "note", item.Note);
            Papers(lines, "    ", item.Papers);
        }
    }

    private static void Attendance(Lines lines, IReadOnlyList<Person> people)
    {
        if (people.Count > 0)
        {
            lines.Add("attendance:");
        }

        foreach (var person in people)
        {
            if (person.Name is null)
            {
                lines.Doubt("Her stod det ikke et navn. Se etter om det er en person.");
            }

            Field(lines, "  - ", person.Name is null ? "title" : "name", person.Name ?? person.Title);
            Field(lines, "    ", "title", person.Name is null ? null : person.Title);
            Field(lines, "    ", "organisation", person.Organisation);
            Field(lines, "    ", "as", person.As == AttendanceRole.Member ? null : Words<AttendanceRole>.For(person.As));
            if (person.Absent)
            {
                lines.Add("    absent: true");
            }
        }
    }

    private static void Papers(Lines lines, string indent, IReadOnlyList<(string File, string Title)> papers)
    {
        if (papers.Count > 0)
        {
            lines.Add($"{indent}papers:");
        }

        foreach (var (file, title) in papers)
        {
            Field(lines, $"{indent}  - ", "file", file);
            Field(lines, $"{indent}    ", "title", title);
        }
    }

    private static void Field(Lines lines, string indent, string name, string? text)
    {
        if (!string.IsNullOrEmpty(text))
        {
            lines.Add($"{indent}{name}: {YamlText.Of(text)}");
        }
    }
}
