using Samla.Tests.Attachments;

namespace Samla.Tests.Privacy;

/// <summary>An identity number planted in one place of a small site at a time: in every way of writing it, every kind of file, and every corner of what lies beside a meeting.</summary>
public class PlantedNumbersTests
{
    private const string Beside = "communities/nordvik/ssu/2024-03-18";

    // Where a text can stand; N is the number.
    private static readonly (string Path, string Text)[] Files =
    [
        ("site.yaml", "title: Prøve\naddress: https://prove.example\ndescription: { nb: Nr. N., nn: Nr. }\n"),
        ("site.yaml", "title: Prøve\naddress: https://prove.example\n# N\n"),
        ("sources.yaml", "- { id: rapport, title: Rapport N, publisher: KS, date: 2024, kind: report }\n"),
        ("parties/alle.yaml", "nordvik: { name: Nordvik, kind: municipality, note: Nr. N. }\n"),
        ("parties/alle.yaml", "nordvik: { name: Nordvik, kind: municipality, number: \"N\" }\n"),
        ("glossary.yaml", "- { term: N, nb: { form: a, text: b }, nn: { form: a, text: b } }\n"),
        ("lexicon.yaml", "- { nb: N, nn: møte }\n"),
        ("addresses.json", "{ \"moved\": {}, \"published\": [\"/N/\"] }"),
        ("pages/om.nb.md", "---\ntitle: Om N\n---\n"),
        ("pages/om.nb.md", "---\ntitle: Om\n---\n\n## N\n"),
        ("pages/N.nb.md", "---\ntitle: Om\n---\n"),
        ("communities/nordvik/index.md", "---\ntitle: Nordvik\nsummary: N\n---\n"),
        ("communities/nordvik/ssu/index.md", "---\ntitle: SSU\ntier: strategic\nseats:\n  - side: municipal\n    members: [{ name: Kari, title: N }]\n---\n"),
        ("communities/nordvik/ssu/index.md", "---\ntitle: SSU\ntier: strategic\ncontact: { name: Kari, phone: \"N\" }\n---\n"),
        ("communities/nordvik/N/index.md", "---\ntitle: Organ\ntier: working\n---\n"),
        ("communities/nordvik/plans/plan.md", "---\ntitle: Plan\nkind: action\n---\n\n| navn | nr |\n|---|---|\n| a | N |\n"),
        ("agreements/nordvik/avtale.md", "---\ntitle: Avtale\n# N\n---\n"),
        ("guidelines/nordvik/regler.md", "ingen felt N"),
        ("guidelines/nordvik/regler.md", "---\ntitle: [N\n---\n"),
        ($"{Beside}/index.md", "---\ndraft: true\nsummary: N\n---\n"),
        ($"{Beside}/index.md", "---\nattendance: [{ name: Kari, title: N }]\n---\n"),
        ($"{Beside}/index.md", "---\npapers: [{ title: Søknad N, address: https://prove.example/a }]\n---\n"),
        ($"{Beside}/index.md", "---\n---\n\n## 1/24 Klage fra N\n"),
        ($"{Beside}/index.md", "---\n---\n\n![Kart N](kart.png)\n"),
        ($"{Beside}/index.md", "---\n---\n\n[lenke](https://prove.example/?nr=N \"tittel\")\n"),
        ($"{Beside}/index.md", "---\n---\n\n[lenke][a]\n\n[a]: https://prove.example/N\n"),
        ($"{Beside}/index.md", "---\n---\n\n<!-- N -->\n"),
        ($"{Beside}/index.md", "---\n---\n\n```\nN\n```\n"),
        ($"{Beside}/index.md", "---\n---\n\n> N\n"),
        ($"{Beside}/index.md", "---\n---\n\n- a\n  - N\n"),
        ($"{Beside}/N.txt", "x"),
    ];

    public static TheoryData<string> Places =>
    [
        .. WrittenNumbers.Patterns.Select(pattern => $"text: {pattern}"),
        .. Files.Select((file, at) => $"file {at}: {file.Path}"),
        .. HiddenPlaces.All.Select((place, at) => $"attachment {at}: {place.Case}"),
    ];

    [Fact]
    public void There_are_two_hundred_places() => Assert.True(Places.Count >= 200, $"{Places.Count}");

    [Theory]
    [MemberData(nameof(Places))]
    public void A_planted_number_is_found_and_not_repeated(string place)
    {
        using var site = TestSite.WithCommittee("summary: Et utvalg.", ($"{Beside}/index.md", TestSite.Page("summary: Et møte.")));
        var number = Plant(site, place);

        var read = site.Read();

        Assert.Contains("SAM0501", read.Codes);
        Assert.DoesNotContain(read.Diagnostics, one => $"{one.Message.Nb} {one.Message.Nn} {one.Place} {one.Field}".Contains(number, StringComparison.Ordinal));
    }

    private static string Plant(TestSite site, string place)
    {
        var number = SyntheticNumbers.One(place.Length);
        var rest = place[(place.IndexOf(": ", StringComparison.Ordinal) + 2)..];
        if (place.StartsWith("text", StringComparison.Ordinal))
        {
            site.Write($"{Beside}/index.md", TestSite.Page("summary: Et møte.", $"Saken gjaldt {WrittenNumbers.Filled(rest, number)}."));
            return number;
        }

        var at = int.Parse(place[(place.IndexOf(' ') + 1)..place.IndexOf(':')]);
        if (place.StartsWith("file", StringComparison.Ordinal))
        {
            site.Write(Files[at].Path.Replace("N", number, StringComparison.Ordinal), Files[at].Text.Replace("N", number, StringComparison.Ordinal));
            return number;
        }

        site.Write($"{Beside}/{HiddenPlaces.All[at].Name}", HiddenPlaces.All[at].File);
        return Secret.Number;
    }
}
