using System.Buffers;
using System.Collections.Concurrent;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Samla.Model;
using Samla.Search.Analysis;
using Samla.Search.Indexing;
using Samla.Search.Shards;
using Samla.Theme;
using Samla.Theme.Parts;

namespace Samla.Searching;

/// <summary>The search of the site: reads what every page says, and writes what the browser needs to find it.</summary>
internal sealed class SiteSearch
{
    /// <summary>Where its files stand: below the folder whose files may be kept for ever.</summary>
    public const string Folder = "assets/sok/";

    private static readonly JsonWriterOptions Plain = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private readonly IReadOnlyList<SearchedPage> pages;
    private readonly Catalogue catalogue;
    private readonly double[] boosts;
    private readonly Lexicon lexicon;
    private readonly IndexBuilder builder;
    private readonly Fragments fragments;
    private readonly FoundTexts texts;

    public SiteSearch(Model.Portal portal, IEnumerable<PlannedPage> planned, Func<PlannedPage, PageContext> contextOf)
    {
        pages = SearchedPages.Of(portal, planned);
        var runs = SearchedPages.Runs(portal, pages);
        boosts = [.. runs.SelectMany(run => run.Dates.Select(_ => run.Boost))];
        catalogue = new Catalogue(
            runs,
            [.. portal.Communities.Select(one => new CatalogueCommunity(one.Id, one.ShortTitle, View.Code(one.Language)))],
            [.. portal.Parties.Where(one => one.Kind == PartyKind.Municipality).Select(one => new CatalogueMunicipality(one.Id, one.Name, [.. portal.CommunitiesOf(one.Id).Select(community => community.Id)]))]);
        lexicon = new Lexicon(
            [.. portal.Lexicon.Select(one => new LexiconWord(one.Nb, one.Nn, one.Synonyms, one.Abbreviation))],
            [.. portal.Parties.Where(one => one.Kind == PartyKind.Municipality).SelectMany(one => one.OtherNames.Prepend(one.Name)), .. portal.Communities.Select(one => one.ShortTitle)]);
        builder = new IndexBuilder(new Analyzer(lexicon), SearchField.All);
        fragments = new Fragments(runs);
        texts = new FoundTexts(portal, page => new View(contextOf(page)));
    }

    /// <summary>Reads and writes all of it, on every core, and gives the address of the file that a search begins with.</summary>
    public string Make(Action<SearchFile> write)
    {
        // Apart from the rendering: what a reader remembers of the words stays in the processor's cache. And Parallel.For begins anew with its workers
        // many times over; what they have learnt is handed on.
        var idle = new ConcurrentBag<DocumentReader>();
        Parallel.For(
            0,
            pages.Count,
            () => idle.TryTake(out var reader) ? reader : builder.Reader(),
            (number, _, reader) =>
            {
                Read(reader, number, write);
                return reader;
            },
            idle.Add);
        var files = SearchFiles.Of(builder.Build(), lexicon, catalogue, fragments);
        foreach (var file in files)
        {
            write(file with { Path = Folder + file.Path });
        }

        return $"/{Folder}{files[^1].Path}";
    }

    private void Read(DocumentReader reader, int number, Action<SearchFile> write)
    {
        var found = texts.Of(pages[number]);
        var sections = TextsOf(found.Sections);
        var inNn = found.Nn is { } other ? TextsOf(other.Sections) : [];
        string[] titles = found.Nn is { } nn && nn.Title != found.Title ? [found.Title, nn.Title] : [found.Title];
        List<FoundPart> all = [.. sections, .. inNn.Except(sections)];
        reader.Read("whole", found.IsNamed ? titles.Concat(Given(found.Aliases)) : []);
        reader.Read("title", titles);
        reader.Read("aliases", Given(found.Aliases));
        reader.Read("headings", all.Select(section => section.Heading));
        reader.Read("decisions", found.Sections.SelectMany(section => section.Passages).Select(passage => passage.Decision).OfType<string>());
        reader.Read("names", Given(found.Names));
        reader.Read("text", all.Select(section => section.Text));
        builder.Add(reader, number, boosts[number]);
        foreach (var file in fragments.Add(number, Fragment(pages[number], found, sections, inNn)))
        {
            write(file with { Path = Folder + file.Path });
        }
    }

    private static IEnumerable<string> Given(IEnumerable<string?> texts) => texts.Where(text => !string.IsNullOrEmpty(text)).Select(text => text!).Distinct();

    private static List<FoundPart> TextsOf(IEnumerable<FoundSection> sections) => [.. sections.Select(TextOf).Where(section => section.Heading.Length > 0 || section.Text.Length > 0)];

    private static FoundPart TextOf(FoundSection section)
    {
        var text = new StringBuilder();
        foreach (var one in Given(section.Texts))
        {
            text.Append(text.Length > 0 ? (char.IsPunctuation(text[^1]) ? " " : ". ") : "").Append(one);
        }

        foreach (var passage in section.Passages)
        {
            if (text.Length > 0 && text[^1] != ' ')
            {
                text.Append(' ');
            }

            MarkupText.Add(passage.Rendered.Span, text);
        }

        return new(section.Anchor, section.Heading, text.ToString().Trim());
    }

    private static byte[] Fragment(SearchedPage page, FoundText found, IReadOnlyList<FoundPart> sections, IReadOnlyList<FoundPart> inNn)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using var writer = new Utf8JsonWriter(buffer, Plain);
        writer.WriteStartObject();
        writer.WriteString("title", found.Title);
        if (found.Language is { } language)
        {
            writer.WriteString("titleLang", language);
        }

        writer.WriteString("address", page.Address);
        writer.WriteString("kind", page.Kind);
        if (page.Community is { } community)
        {
            writer.WriteString("community", community);
        }

        if (page.Date is { } date)
        {
            writer.WriteString("date", date);
        }

        Texts(writer, "crumbs", found.Crumbs.Where(crumb => crumb.Length > 0));
        if (found.Nn is { } nn)
        {
            writer.WriteStartObject("nn");
            writer.WriteString("title", nn.Title);
            writer.WriteString("address", "/nn" + page.Address);
            writer.WriteString("titleLang", "nn");
            Texts(writer, "crumbs", nn.Crumbs);
            Sections(writer, inNn);
            writer.WriteEndObject();
        }

        Sections(writer, sections);
        writer.WriteEndObject();
        writer.Flush();
        return buffer.WrittenSpan.ToArray();
    }

    private static void Sections(Utf8JsonWriter writer, IEnumerable<FoundPart> sections)
    {
        writer.WriteStartArray("sections");
        foreach (var (anchor, heading, text) in sections)
        {
            writer.WriteStartArray();
            writer.WriteStringValue(anchor);
            writer.WriteStringValue(heading);
            writer.WriteStringValue(text);
            writer.WriteEndArray();
        }

        writer.WriteEndArray();
    }

    private static void Texts(Utf8JsonWriter writer, string name, IEnumerable<string> texts)
    {
        writer.WriteStartArray(name);
        foreach (var text in texts)
        {
            writer.WriteStringValue(text);
        }

        writer.WriteEndArray();
    }
}
