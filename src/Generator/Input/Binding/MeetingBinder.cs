using Samla.Addresses;
using Samla.Diagnostics;
using Samla.Input.Markdown;
using Samla.Model;
using Samla.Text;
using Samla.Time;

namespace Samla.Input.Binding;

/// <summary>A meeting: the fields, and the cases of agenda and minutes joined by number.</summary>
internal static class MeetingBinder
{
    public static Meeting? Bind(string id, Fields fields, Body body, IReadOnlyDictionary<string, long> attachments)
    {
        var name = id[(id.LastIndexOf('/') + 1)..];
        var named = MeetingName.DateOf(name);
        if (named is null)
        {
            fields.Reading.Diagnostics.Add(
                ReadingRules.BadMeetingName,
                fields.Reading.Place,
                $"«{name}» begynner ikke med en dato som finnes.",
                $"«{name}» byrjar ikkje med ein dato som finst.");
        }

        // Without a date the meeting can't be made, but its other mistakes are told of all the same.
        var date = fields.Date("date") ?? named ?? PartialDate.Year(1);
        if (date.Earliest < named?.Earliest || date.Latest > named?.Latest)
        {
            fields.Report(
                ModelRules.DateAndName,
                "date",
                $"Filnavnet sier {named}, feltet sier {date}.",
                $"Filnamnet seier {named}, feltet seier {date}.");
        }

        var (start, end) = fields.TimeSpan("time");
        var agenda = fields.List("agenda", one => AgendaItem(one, attachments));
        var (cases, others) = Join(id, agenda, body, fields.Reading);
        var meeting = new Meeting(
            id,
            Common.Head(fields, title: NorwegianDates.Long(date)),
            body with { Sections = others },
            fields.Has("title"),
            date,
            start,
            end,
            fields.Text("place"),
            fields.Flag("digital"),
            fields.Word<MeetingStatus>("status"),
            fields.Reference("movedTo", ReferenceKind.Meeting),
            cases,
            fields.List("attendance", one => new Attendance(
                one.Text("name"),
                one.Text("title"),
                one.Text("organisation"),
                one.Word("as", AttendanceRole.Member),
                one.Flag("absent") ?? false,
                one.Place)),
            Minutes(fields),
            Papers(fields, attachments));
        return named is null ? null : meeting;
    }

    /// <summary>Whether the fields say that the minutes are a draft.</summary>
    public static bool IsUnfinished(Yaml.MapNode fields)
    {
        var status = Value(fields, "minutesStatus");
        return (status is Yaml.MapNode map ? Value(map, "status") : status) is Yaml.ScalarNode { Text: var word } && word == Words<MinutesStatus>.For(MinutesStatus.Draft);
    }

    private static Yaml.Node? Value(Yaml.MapNode fields, string name) => fields.Entries.FirstOrDefault(entry => entry.Key.Text == name).Value;

    private static Case AgendaItem(Fields fields, IReadOnlyDictionary<string, long> attachments)
    {
        var number = fields.Text("number");
        if (number is not null && !CaseHeading.IsNumber(number))
        {
            fields.Report(TextRules.BadCaseNumber, "number", $"«{number}» er ikke et saksnummer.", $"«{number}» er ikkje eit saksnummer.");
            number = null;
        }

        return new Case(
            null,
            number is null ? "" : Address.CaseAnchor(number),
            number,
            fields.Required("title"),
            fields.Word<CaseKind>("kind"),
            fields.Time("start"),
            fields.Number("duration", 1, 24 * 60),
            fields.Text("responsible"),
            fields.Text("note"),
            fields.Flag("forGp") ?? false,
            fields.Reference("case", ReferenceKind.Case),
            fields.Texts("topics"),
            fields.WordList<PatientGroup>("patientGroups"),
            Papers(fields, attachments),
            null,
            fields.Place);
    }

    private static Minutes? Minutes(Fields fields)
    {
        if (fields.Raw("minutesStatus") is not Yaml.MapNode)
        {
            return fields.Word<MinutesStatus>("minutesStatus") is { } bare ? new Minutes(bare, null, null, null) : null;
        }

        return fields.Map("minutesStatus", one => new Minutes(
            Common.RequiredWord<MinutesStatus>(one, "status") ?? MinutesStatus.Draft,
            one.Date("date"),
            one.Reference("meeting", ReferenceKind.Meeting),
            one.Text("reason")));
    }

    private static IReadOnlyList<Paper> Papers(Fields fields, IReadOnlyDictionary<string, long> attachments)
    {
        var papers = Common.Papers(fields, attachments);
        foreach (var paper in papers)
        {
            if (paper.File is { } file && paper.Size is null)
            {
                var meant = Nearest.To(file, attachments.Keys);
                fields.Reading.Diagnostics.Add(
                    ModelRules.FileNotBeside,
                    paper.Place,
                    $"Vedlegget «{file}» ligger ikke ved siden av møtet.{(meant is null ? "" : $" Mente du «{meant}»?")}",
                    $"Vedlegget «{file}» ligg ikkje ved sida av møtet.{(meant is null ? "" : $" Meinte du «{meant}»?")}");
            }
        }

        return papers;
    }

    // The agenda's order; a case that only the minutes have comes after the one it follows there.
    private static (IReadOnlyList<Case> Cases, IReadOnlyList<Section> Others) Join(
        string meeting,
        IReadOnlyList<Case> agenda,
        Body body,
        FileReading reading)
    {
        ReportRepeated(agenda, reading);
        var cases = agenda.ToList();
        var others = new List<Section>();
        var after = -1;
        foreach (var section in body.Sections)
        {
            var at = cases.FindIndex(one => one.Section is null && (section.Number is null ? one.Number is null && SameTitle(one.Title, section.Title) : one.Number == section.Number));
            if (at >= 0)
            {
                cases[at] = Joined(cases[at], section, reading);
                after = at;
            }
            else if (section.Number is not null || section.Passages.Any(passage => passage.Decision is not null))
            {
                cases.Insert(++after, OfMinutes(section, reading));
            }
            else
            {
                others.Add(section);
            }
        }

        var taken = new Anchors(body.Sections.Select(section => section.Anchor));
        return ([.. cases.Select(one => Placed(meeting, one, taken))], others);
    }

    private static Case Placed(string meeting, Case one, Anchors taken)
    {
        var anchor = one.Anchor.Length > 0 ? one.Anchor : taken.Unique(Slug.Of(one.Title));
        return one with { Anchor = anchor, Id = one.Kind == CaseKind.Break ? null : $"{meeting}#{anchor}" };
    }

    private static Case Joined(Case item, Section section, FileReading reading)
    {
        if (section.Title.Length > 0 && !SameTitle(item.Title, section.Title))
        {
            reading.Diagnostics.Add(new Diagnostic(
                TextRules.TitleDiffers,
                new(
                    $"Sak {section.Number} heter «{section.Title}» i referatet og «{item.Title}» i sakslisten.",
                    $"Sak {section.Number} heiter «{section.Title}» i referatet og «{item.Title}» i sakslista."),
                section.Place)
            {
                Related = [new RelatedPlace(item.Place, new("I sakslisten.", "I sakslista."))],
            });
        }

        return item with
        {
            Anchor = section.Anchor,
            Title = section.Title.Length > 0 ? section.Title : item.Title,
            Section = section,
        };
    }

    private static Case OfMinutes(Section section, FileReading reading)
    {
        if (section.Title.Length == 0)
        {
            reading.Diagnostics.Add(TextRules.EmptyHeading, section.Place, $"Sak {section.Number} har ingen tittel.", $"Sak {section.Number} har ingen tittel.");
        }

        return new Case(null, section.Anchor, section.Number, section.Title, null, null, null, null, null, false, null, [], [], [], section, section.Place);
    }

    private static void ReportRepeated(IReadOnlyList<Case> agenda, FileReading reading)
    {
        foreach (var repeated in agenda.Where(one => one.Number is not null).GroupBy(one => one.Number).SelectMany(group => group.Skip(1)))
        {
            reading.Diagnostics.Add(
                TextRules.DuplicateCase,
                repeated.Place,
                $"Sak {repeated.Number} står to ganger i sakslisten.",
                $"Sak {repeated.Number} står to gonger i sakslista.");
        }
    }

    private static bool SameTitle(string one, string other) => string.Equals(one.Trim().TrimEnd('.'), other.Trim().TrimEnd('.'), StringComparison.OrdinalIgnoreCase);
}
