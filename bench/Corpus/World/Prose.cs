using System.Text;
using Samla.Bench.Words;

namespace Samla.Bench.World;

/// <summary>Writes sentences as a committee would: its language, its municipalities, its colleagues.</summary>
internal sealed class Prose(Prng random, Committee committee)
{
    private static readonly string[] BokmalMonths =
        ["januar", "februar", "mars", "april", "mai", "juni", "juli", "august", "september", "oktober", "november", "desember"];

    private readonly Community community = committee.Community;
    private readonly Language language = committee.Community.Language;
    private int municipality = -1;

    /// <summary>The day from which the dates in the text are reckoned.</summary>
    public DateOnly Around { get; init; } = new(2023, 6, 1);

    /// <summary>What writes a link; a committee's own pages have none.</summary>
    public Action<StringBuilder>? Link { get; init; }

    /// <summary>A day in words: «18. mars 2021», alike in both languages.</summary>
    public static string InWords(DateOnly date) => $"{date.Day}. {BokmalMonths[date.Month - 1]} {date.Year}";

    /// <summary>The title of a case.</summary>
    public string Title()
    {
        var text = new StringBuilder();
        Write(text, random.Pick(language.Phrases.Titles));
        return text.ToString();
    }

    /// <summary>A sentence of the kind, with a capital letter.</summary>
    public string Sentence(IReadOnlyList<Template> kind)
    {
        var text = new StringBuilder();
        Write(text, random.Pick(kind));
        return text.ToString();
    }

    /// <summary>A paragraph of so many sentences, the last of which may hold a link.</summary>
    public void Paragraph(StringBuilder text, int sentences)
    {
        for (var i = 0; i < sentences; i++)
        {
            text.Append(i > 0 ? " " : "");
            Write(text, random.Pick(i > 0 && i == sentences - 1 && Link is not null && random.Chance(30) ? language.Phrases.WithLink : language.Phrases.Sentences));
        }

        text.Append("\n\n");
    }

    /// <summary>A sentence that ends in a colon, and a list after it.</summary>
    public void List(StringBuilder text, int items, bool numbered)
    {
        Write(text, random.Pick(language.Phrases.BeforeList));
        text.Append("\n\n");
        Items(text, items, numbered);
    }

    /// <summary>A list.</summary>
    public void Items(StringBuilder text, int items, bool numbered)
    {
        for (var i = 0; i < items; i++)
        {
            text.Append(numbered ? $"{i + 1}. " : "- ");
            Write(text, random.Pick(language.Phrases.Items));
            text.Append('\n');
        }

        text.Append('\n');
    }

    /// <summary>A table of municipalities with numbers, and a sentence before it.</summary>
    public void Table(StringBuilder text, int rows)
    {
        Write(text, random.Pick(language.Phrases.BeforeTable));
        text.Append("\n\n| Kommune | ").Append(language.Say("Antall", "Tal")).Append(" | Prosent | Status |\n| --- | ---: | ---: | --- |\n");
        var first = random.Below(community.Municipalities.Count);
        for (var i = 0; i < rows; i++)
        {
            text.Append("| ").Append(community.Municipalities[(first + i) % community.Municipalities.Count].Name)
                .Append(" | ").Append(random.Between(3, 980))
                .Append(" | ").Append(random.Between(1, 100))
                .Append(" | ").Append(random.Pick(language.Verbs).Perfect).Append(" |\n");
        }

        text.Append('\n');
    }

    /// <summary>A sentence, filled in.</summary>
    public void Write(StringBuilder text, Template template)
    {
        var start = text.Length;
        foreach (var (before, slot) in template.Parts)
        {
            text.Append(before);
            Fill(text, slot);
        }

        text[start] = char.ToUpperInvariant(text[start]);
    }

    private void Fill(StringBuilder text, string slot)
    {
        _ = slot switch
        {
            "" => text,
            "S" => text.Append(random.Pick(language.Actors).Definite),
            "SS" => text.Append(random.Pick(language.Actors).DefinitePlural),
            "Sp" => text.Append(random.Pick(language.Actors).Plural),
            "T" => text.Append(Thing().Definite),
            "TT" => text.Append(Thing().DefinitePlural),
            "D" => DefiniteWithAdjective(text, Thing(), random.Pick(language.Adjectives)),
            "I" => Indefinite(text, Thing(), random.Pick(language.Adjectives)),
            "P" => text.Append(random.Pick(language.Adjectives).Plural).Append(' ').Append(Thing().Plural),
            "Y" => text.Append(random.Pick(language.Verbs).Infinitive),
            "V" => text.Append(random.Pick(language.Verbs).Present),
            "W" => text.Append(random.Pick(language.Verbs).Past),
            "X" => text.Append(random.Pick(language.Verbs).Perfect),
            "A" => text.Append(random.Pick(language.Adverbs)),
            "F" => text.Append(random.Pick(language.Times)),
            "Q" => text.Append(random.Between(2, 98)),
            "M" => text.Append(NextMunicipality()),
            "H" => text.Append(community.TrustName),
            "C" => text.Append(random.Pick(CommitteeKind.All).Short),
            "E" => text.Append(InWords(Around.AddDays(random.Between(-300, 300)))),
            "L" => WriteLink(text),
            _ => throw new InvalidOperationException($"There is no {{{slot}}} to fill in."),
        };
    }

    // Never the same twice in a row: «Eidvik og Eidvik» is nobody's sentence.
    private string NextMunicipality()
    {
        var count = community.Municipalities.Count;
        municipality = municipality < 0 ? random.Below(count) : (municipality + 1 + random.Below(count - 1)) % count;
        return community.Municipalities[municipality].Name;
    }

    private Noun Thing()
    {
        var noun = random.Pick(language.Things);
        if (!random.Chance(10))
        {
            return noun;
        }

        var first = random.Pick(language.Firsts);
        return noun.Singular.StartsWith(first[..3], StringComparison.Ordinal) ? noun : noun.After(first);
    }

    private static StringBuilder DefiniteWithAdjective(StringBuilder text, Noun noun, Adjective adjective) =>
        text.Append(noun.Gender == Gender.Neuter ? "det " : "den ").Append(adjective.Plural).Append(' ').Append(noun.Definite);

    private StringBuilder Indefinite(StringBuilder text, Noun noun, Adjective adjective)
    {
        text.Append(language.Article(noun.Gender)).Append(' ');
        if (random.Chance(60))
        {
            text.Append(noun.Gender == Gender.Neuter ? adjective.Neuter : adjective.Common).Append(' ');
        }

        return text.Append(noun.Singular);
    }

    private StringBuilder WriteLink(StringBuilder text)
    {
        if (Link is { } link)
        {
            link(text);
            return text;
        }

        return text.Append("samarbeidsavtalen");
    }
}
