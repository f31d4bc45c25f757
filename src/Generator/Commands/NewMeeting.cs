using System.CommandLine;
using System.Globalization;
using Samla.Drafting;
using Samla.Input;
using Samla.Input.Binding;
using Samla.Model;
using Samla.Text;

namespace Samla.Commands;

/// <summary>The command <c>new meeting</c>: a meeting to come, with the agenda that the committee uses.</summary>
internal static class NewMeeting
{
    /// <summary>The command.</summary>
    public static Command Make(NewConsole console)
    {
        var committee = NewArguments.Option("--committee", "Samarbeidsorganet som møtes, som oslo/ssu.");
        var date = NewArguments.Option("--date", "Dagen, som 2025-09-17.");
        var time = NewArguments.Option("--time", "Fra og til, som 12:00-14:00.");
        var place = NewArguments.Option("--place", "Stedet.");
        var digital = new Option<bool?>("--digital") { Description = "Møtet er digitalt." };
        var cases = new Option<string[]>("--case") { Description = "Tittelen på en sak. Kan gjentas.", DefaultValueFactory = _ => [] };
        var suffix = NewArguments.Option("--suffix", "Navn bak datoen når det er to møter på én dag, som ekstra.");
        var draft = new Option<bool>("--draft") { Description = "Hold møtet utenfor nettstedet til linjen «draft: true» tas bort." };
        return NewArguments.Command(
            "meeting",
            "Skriv innkallingen til et møte. Dato, sted, saksnumre og faste saker foreslås etter de tidligere møtene.",
            console,
            (line, site, answers) =>
            {
                var ids = site.Ids(FileKind.Committee);
                var id = answers.To(new Question("Samarbeidsorgan", "--committee", Reading.IdOf("samarbeidsorgan", ids), ids is [var only] ? only : null), line.GetValue(committee));
                if (id is null)
                {
                    return ExitCode.Usage;
                }

                var meetings = site.Content.Portal.MeetingsOf(id);
                var habits = new MeetingHabits(meetings, console.Today);
                var day = answers.To(new Question("Dato", "--date", Reading.Day, habits.NextDay?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)), line.GetValue(date));
                var name = Name(site, id, day, answers, line.GetValue(suffix));
                var hours = answers.To(new Question("Tid", "--time", Reading.Hours, habits.Hours, MayBeEmpty: true), line.GetValue(time));
                var venue = answers.To(new Question("Sted", "--place", Reading.Text, habits.Venue, MayBeEmpty: true), line.GetValue(place));
                var isDigital = answers.To(new Question("Digitalt", "--digital", Reading.YesOrNo, habits.IsDigital(venue) ? "ja" : "nei"), line.GetValue(digital) is { } flag ? flag ? "ja" : "nei" : null);
                if (answers.Stopped)
                {
                    return ExitCode.Usage;
                }

                var on = DateOnly.Parse(day!, CultureInfo.InvariantCulture);
                var agenda = Agenda(site, id, meetings, on, answers, line.GetValue(cases)!);
                if (answers.Stopped)
                {
                    return ExitCode.Usage;
                }

                var isPlanned = on >= console.Today;
                var text = new MeetingDraft(hours, venue, isDigital == "true", isPlanned, line.GetValue(draft), agenda).Text(new CaseNumbers(meetings, on.Year));
                var code = site.Write(
                    $"Se på møtet med «samla preview», og se etter feil med «samla check». Når møtet er holdt: samla new minutes {id}/{name}",
                    ($"communities/{id}/{name}.md", text));
                if (code == ExitCode.Done && site.Content.Portal.Committees.Find(id) is { } known)
                {
                    TellCalled(console.Output, Called.To(site.Content.Portal, known, on), site.Content);
                }

                return code;
            },
            committee, date, time, place, digital, cases, suffix, draft);
    }

    // A second meeting on one day needs a name of its own.
    private static string? Name(NewSite site, string committee, string? day, Answers answers, string? suffix)
    {
        if (day is null || (suffix is null && !site.Has($"communities/{committee}/{day}")))
        {
            return day;
        }

        var read = Reading.FreeId(text => site.Has($"communities/{committee}/{day}-{text}"));
        var name = answers.To(
            new Question($"Det er alt et møte {NorwegianDates.Long(DateOnly.Parse(day, CultureInfo.InvariantCulture))}. Navn bak datoen", "--suffix", text => MeetingName.DateOf($"{day}-{text}") is null ? (null, $"«{text}» må begynne med en bokstav, som ekstra.") : read(text), "ekstra"),
            suffix);
        return name is null && !answers.Stopped ? answers.Stop($"Det er alt to møter {day}. Skriv --suffix.") : $"{day}-{name}";
    }

    private static List<AgendaLine> Agenda(NewSite site, string committee, IReadOnlyList<Meeting> meetings, DateOnly day, Answers answers, string[] given)
    {
        var community = committee[..committee.IndexOf('/')];
        var standing = StandingItems.Of(meetings.Any(one => one.Cases.Count > 0) ? meetings : site.Content.Portal.Meetings.Where(one => one.Community == community).OrderBy(one => one.Date));
        var titles = given.ToList();
        if (titles.Count == 0)
        {
            var numbers = new CaseNumbers(meetings, day.Year);
            foreach (var _ in standing.First.Where(item => item.HasNumber))
            {
                numbers.Next();
            }

            while (answers.To(new Question(numbers.IsUsed ? $"Sak {numbers.Next()}" : "Sak", "--case", Reading.Text, MayBeEmpty: true), null) is { } title)
            {
                titles.Add(title);
            }
        }

        return [.. standing.First, .. titles.Select(title => new AgendaLine(title)), .. standing.Last];
    }

    private static void TellCalled(TextWriter output, IReadOnlyList<Called> called, Content content)
    {
        if (called.Count == 0)
        {
            output.WriteLine("Ingen medlemmer er kjent, så hvem som skal innkalles, må du vite selv.");
            return;
        }

        output.WriteLine("Innkalles:");
        foreach (var one in called)
        {
            var deputy = one.Deputy is { Name: { } name } ? $" (vara: {name})" : "";
            var organisation = one.Organisation is { } id ? content.Portal.Parties.Find(id)?.Name ?? id : null;
            // Nobody has asked whether all of it can be published.
            output.WriteLine(content.Personal.Masked($"  {string.Join(", ", ((string?[])[one.Name, one.Title, organisation]).OfType<string>())}{deputy}"));
        }
    }
}
