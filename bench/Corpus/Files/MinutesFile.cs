using System.Text;
using Samla.Bench.World;

namespace Samla.Bench.Files;

/// <summary>The minutes of a meeting: front matter, and a heading for each case.</summary>
internal static class MinutesFile
{
    private static readonly string[] Rooms = ["Fjord", "Fjell", "Eik", "Bjørk", "Lauvsalen", "Storsalen", "Vest", "Aust"];
    private static readonly string[] Kinds = ["decision", "information", "discussion", "other"];
    private static readonly string[] Present = ["member", "member", "member", "member", "member", "deputy", "observer", "guest"];

    /// <summary>The whole file.</summary>
    public static string Text(Meeting meeting)
    {
        var random = new Prng(meeting.Id);
        var cases = meeting.Cases();
        var text = new StringBuilder(16 * 1024);
        FrontMatter(text, meeting, cases, random);
        Body(text, meeting, cases, random);
        return text.ToString();
    }

    private static void FrontMatter(StringBuilder text, Meeting meeting, IReadOnlyList<Case> cases, Prng random)
    {
        var community = meeting.Committee.Community;
        var language = community.Language;
        var start = 60 * random.Between(8, 13);
        var end = (start + cases.Sum(one => one.Duration) + 14) / 15 * 15;
        text.Append($"---\ntime: \"{Clock(start)}-{Clock(end)}\"\nplace: ")
            .Append($"Møterom {random.Pick(Rooms)}, {random.Pick(community.Municipalities).Name} rådhus\n");
        if (random.Chance(20))
        {
            text.Append("digital: true\n");
        }

        text.Append("status: held\nagenda:\n");
        foreach (var one in cases)
        {
            text.Append($"""
                  - number: {one.Number}
                    title: {one.Title}
                    kind: {Kinds[(int)one.Kind]}
                    start: "{Clock(start)}"
                    duration: {one.Duration}

                """);
            if (one.FirstHandling is { } first)
            {
                text.Append($"    case: \"{first}\"\n");
            }

            start += one.Duration;
        }

        text.Append("attendance:\n");
        var people = random.Between(10, 14);
        for (var i = 0; i < people; i++)
        {
            var place = i == people - 1 ? "secretary" : random.Pick(Present);
            var municipal = place is "member" or "deputy" && i % 2 == 0;
            text.Append($"  - {{ name: {Names.Person(random)}, title: {random.Pick(Titles.Of(language))}, organisation: ")
                .Append(municipal ? random.Pick(community.Municipalities).Name + " kommune" : community.TrustName)
                .Append($", as: {place}{(place == "member" && random.Chance(12) ? ", absent: true" : "")} }}\n");
        }

        text.Append(meeting.Next is { } next
            ? $"minutesStatus: {{ status: approved, date: {next.Name}, meeting: {next.Id} }}\n---\n\n"
            : "minutesStatus: draft\n---\n\n");
    }

    private static void Body(StringBuilder text, Meeting meeting, IReadOnlyList<Case> cases, Prng random)
    {
        var language = meeting.Committee.Community.Language;
        var prose = new Prose(random, meeting.Committee) { Around = meeting.Date, Link = into => Links.Write(into, meeting, random) };
        var table = random.Chance(40) ? random.Between(2, cases.Count - 2) : -1;
        for (var at = 0; at < cases.Count; at++)
        {
            var one = cases[at];
            text.Append($"## {one.Number} {one.Title}\n\n");
            if (at == 0)
            {
                text.Append(language.Say("Møtelederen ønsket velkommen. Innkallingen og sakslista ble gjennomgått.\n\n", "Møteleiaren ønskte velkomen. Innkallinga og saklista vart gjennomgådd.\n\n"))
                    .Append(language.Say("**Vedtak:** Innkalling og saksliste er godkjent.\n\n", "**Vedtak:** Innkalling og sakliste er godkjende.\n\n"));
                continue;
            }

            if (at == 1)
            {
                text.Append(language.Say("Referatet ble sendt ut på forhånd", "Referatet vart sendt ut på førehand"));
                text.Append(meeting.Previous is { } previous ? $" ([{Prose.InWords(previous.Date)}]({previous.Name}.md)).\n\n" : ".\n\n")
                    .Append("**Vedtak:** Referatet er godkjent.\n\n");
                continue;
            }

            Handling(text, prose, random, one, language, at == table);
        }

        text.Length--;
    }

    private static void Handling(StringBuilder text, Prose prose, Prng random, Case one, Words.Language language, bool table)
    {
        var paragraphs = one.Kind == CaseKind.Other ? 1 : random.Between(2, 4);
        var list = random.Chance(26) ? random.Below(paragraphs) : -1;
        for (var i = 0; i < paragraphs; i++)
        {
            prose.Paragraph(text, random.Between(2, 5));
            if (i == list)
            {
                prose.List(text, random.Between(3, 6), random.Chance(25));
            }
        }

        if (table)
        {
            prose.Table(text, random.Between(3, 7));
        }

        if (one.Kind == CaseKind.Decision)
        {
            text.Append("**Vedtak:** ").Append(prose.Sentence(language.Phrases.Decisions)).Append("\n\n");
            if (random.Chance(30))
            {
                prose.Items(text, random.Between(2, 4), numbered: true);
            }
        }
        else if (one.Kind == CaseKind.Information && random.Chance(50))
        {
            text.Append(language.Say("**Vedtak:** Saken er tatt til orientering.\n\n", "**Vedtak:** Saka er teken til orientering.\n\n"));
        }
    }

    private static string Clock(int minutes) => $"{minutes / 60:00}:{minutes % 60:00}";
}
