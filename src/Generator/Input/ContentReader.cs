using System.Collections.Concurrent;
using Samla.Addresses;
using Samla.Diagnostics;
using Samla.Input.Binding;
using Samla.Input.Markdown;
using Samla.Input.Yaml;
using Samla.Model;
using Samla.Text;

namespace Samla.Input;

/// <summary>
/// Reads a folder of content. What is common and the communities come first, because the others inherit their language; then every other file, in
/// parallel, each read, bound and rendered in one go so that its text needn't be kept.
/// </summary>
internal sealed class ContentReader
{
    private readonly DiagnosticBag diagnostics;
    private readonly IReadOnlyList<InputFile> files;
    private readonly ILookup<string, InputFile> attachments;
    private readonly ConcurrentBag<FileReading> readings = [];
    private readonly Markdig.MarkdownPipeline pipeline = MarkdownReader.Pipeline();

    private ContentReader(string folder, DiagnosticBag diagnostics)
    {
        this.diagnostics = diagnostics;
        files = new InputFolder(folder, diagnostics).List();
        attachments = files.Where(file => file.Kind == FileKind.Attachment).ToLookup(file => file.Id);
    }

    /// <summary>Reads everything that can be read; each mistake is told of.</summary>
    public static Content Read(string folder, DiagnosticBag diagnostics) => new ContentReader(folder, diagnostics).Read(folder);

    private Content Read(string folder)
    {
        var languages = CommunityLanguages();
        var targets = new LinkTargets(files.Where(file => AddressOf(file, languages) is not null)
            .ToDictionary(file => file.Path, file => AddressOf(file, languages)!, StringComparer.Ordinal));
        var pages = files.Where(file => file.Kind >= FileKind.Community && file.Kind != FileKind.Attachment).ToList();
        var entries = new Entry?[pages.Count];
        Parallel.For(
            0,
            pages.Count,
            () => new MarkdownReader(pipeline, targets),
            (i, _, markdown) =>
            {
                entries[i] = Entry(pages[i], LanguageOf(pages[i], languages), markdown, AddressOf(pages[i], languages)!);
                return markdown;
            },
            markdown => markdown.Dispose());
        KeepOut(pages, entries, languages);
        var portal = Assemble(folder, entries);
        var byShown = files.ToDictionary(file => file.Shown, StringComparer.Ordinal);
        return new Content(
            portal,
            [.. readings.SelectMany(reading => reading.References)],
            [.. readings.SelectMany(reading => reading.Links)],
            [.. files.Where(file => file.Kind == FileKind.Attachment).Select(file => new Attachment(AddressOf(file, languages)!, file.FullPath))],
            [
                .. pages.Zip(entries).Where(pair => pair.Second is null or { Head.Draft: true })
                    .Select(pair => new AbsentPage(pair.First.Id, AddressOf(pair.First, languages)!, pair.Second is not null)),
            ],
            Addresses(),
            shown => byShown.TryGetValue(shown, out var file) ? LanguageOf(file, languages) : Language.Nb,
            files.Count);
    }

    // An address belongs to one page: what would stand at another's, or at one of the portal's own, is told of by its name and kept out.
    private static void KeepOut(List<InputFile> pages, Entry?[] entries, Dictionary<string, Language> languages)
    {
        var taken = new HashSet<string>(StringComparer.Ordinal);
        for (var i = 0; i < entries.Length; i++)
        {
            if (entries[i] is { Head.Draft: false } && (InputFolder.IsReserved(pages[i]) || !taken.Add(AddressOf(pages[i], languages)!)))
            {
                entries[i] = null;
            }
        }
    }

    private Model.Portal Assemble(string folder, Entry?[] entries)
    {
        // Only a draft keeps a page out; the same place then gives nothing in any view.
        var published = entries.OfType<Entry>().Where(entry => !entry.Head.Draft).ToList();
        return new Model.Portal(
            Site(folder),
            new Register<Source>(UniqueIds.Of(Records(FileKind.Sources, ListBinder.Source), source => source.Id, source => source.Place, diagnostics), source => source.Id),
            Parties(),
            Of<Community>(published),
            Of<Committee>(published),
            Of<Meeting>(published),
            Of<Agreement>(published),
            Of<Guideline>(published),
            Of<Plan>(published),
            Of<PortalPage>(published),
            Records(FileKind.Glossary, ListBinder.Glossary),
            Records(FileKind.Lexicon, ListBinder.Lexicon));
    }

    private static Register<T> Of<T>(IEnumerable<Entry> entries) where T : Entry => new(entries.OfType<T>(), entry => entry.Id);

    private Entry? Entry(InputFile file, Language language, MarkdownReader markdown, string address)
    {
        if (TextFile.Read(file, diagnostics) is not { } text || FrontMatter.Split(text, file.Shown, diagnostics) is not { } front)
        {
            return null;
        }

        var reading = new FileReading(file, diagnostics, language) { IsUnfinished = file.Kind == FileKind.Meeting && MeetingBinder.IsUnfinished(front.Fields) };
        var fields = new Fields(front.Fields, reading);
        var kind = file.Kind == FileKind.Meeting ? BodyKind.Minutes : BodyKind.Prose;
        var body = markdown.Read(front.Text, front.LinesAbove, kind, address, reading);
        Entry? entry = file.Kind switch
        {
            FileKind.Community => CommunityBinder.Bind(file.Id, fields, body),
            FileKind.Committee => CommitteeBinder.Bind(file.Id, fields, body),
            FileKind.Meeting => MeetingBinder.Bind(file.Id, fields, body, attachments[file.Id].ToDictionary(one => Path.GetFileName(one.Path), one => new FileInfo(one.FullPath).Length, StringComparer.Ordinal)),
            FileKind.Plan => PlanBinder.Bind(file.Id, fields, body),
            FileKind.Agreement => AgreementBinder.Bind(file.Id, fields, body),
            FileKind.Guideline => GuidelineBinder.Bind(file.Id, fields, body),
            FileKind.Page => PageBinder.Bind(file.Id, fields, body),
            _ => throw new InvalidOperationException($"{file.Kind} is not a page."),
        };
        fields.Done();

        if (reading.References.Count + reading.Links.Count > 0)
        {
            readings.Add(reading);
        }

        return entry;
    }

    // A quick look at the one field that others inherit; the file is read in full with the rest.
    private Dictionary<string, Language> CommunityLanguages()
    {
        var languages = new Dictionary<string, Language>(StringComparer.Ordinal);
        var unheard = new DiagnosticBag();
        foreach (var file in files.Where(file => file.Kind == FileKind.Community))
        {
            if (TextFile.Read(file, unheard) is { } text && FrontMatter.Split(text, file.Shown, unheard) is { } front)
            {
                var fields = new Fields(front.Fields, new FileReading(file, unheard, Language.Nb));
                languages[file.Id] = fields.Word<Language>("language") ?? Language.Nb;
            }
        }

        return languages;
    }

    private static Language LanguageOf(InputFile file, Dictionary<string, Language> languages) => file.Kind switch
    {
        FileKind.Page => file.Id.EndsWith(".nn", StringComparison.Ordinal) ? Language.Nn : Language.Nb,
        FileKind.Community => languages.GetValueOrDefault(file.Id),
        _ => languages.GetValueOrDefault(file.Community ?? ""),
    };

    private static string? AddressOf(InputFile file, Dictionary<string, Language> languages) => file.Kind switch
    {
        FileKind.Community or FileKind.Committee or FileKind.Meeting => $"/{file.Id}/",
        FileKind.Plan => Address.Plan(file.Id, LanguageOf(file, languages)),
        FileKind.Agreement => Address.Agreement(file.Id),
        FileKind.Guideline => Address.Guideline(file.Id),
        FileKind.Page => Address.Portal(file.Id["pages/".Length..file.Id.LastIndexOf('.')], LanguageOf(file, languages)),
        FileKind.Attachment => $"/{file.Id}/{Path.GetFileName(file.Path)}",
        _ => null,
    };

    private Site Site(string folder)
    {
        var file = files.FirstOrDefault(one => one.Kind == FileKind.Site);
        if (file is null)
        {
            diagnostics.Add(
                ReadingRules.MissingKey,
                new Place(new InputFolder(folder, diagnostics).Shown("site.yaml")),
                "Filen site.yaml mangler.",
                "Fila site.yaml manglar.");
        }
        else if (RootMap(file) is { } map)
        {
            var fields = new Fields(map, Reading(file));
            var site = SiteBinder.Bind(fields);
            fields.Done();
            return site;
        }

        return new Site("", "", [], null, null, null, null, null, new Dictionary<string, Severity>(), default);
    }

    private AddressBook Addresses() =>
        files.FirstOrDefault(one => one.Kind == FileKind.Addresses) is { } file && TextFile.Bytes(file, diagnostics) is { } text
            ? new AddressBookReader(text, file.Shown, diagnostics).Read()
            : AddressBook.Empty;

    private Register<Party> Parties()
    {
        var parties = new List<Party>();
        foreach (var file in files.Where(file => file.Kind == FileKind.Parties))
        {
            if (RootMap(file) is not { } map)
            {
                continue;
            }

            foreach (var (key, fields) in new Fields(map, Reading(file)).Maps())
            {
                if (!Slug.IsId(key.Text))
                {
                    diagnostics.Add(ReadingRules.BadId, key.Place, $"«{key.Text}» kan ikke være en id.", $"«{key.Text}» kan ikkje vere ein id.");
                }

                parties.Add(ListBinder.Party(key.Text, fields, key.Place));
                fields.Done();
            }
        }

        return new Register<Party>(UniqueIds.Of(parties, party => party.Id, party => party.Place, diagnostics), party => party.Id);
    }

    private IReadOnlyList<T> Records<T>(FileKind kind, Func<Fields, T> bind)
    {
        if (files.FirstOrDefault(one => one.Kind == kind) is not { } file || Root(file) is not { } root || root is ScalarNode { IsEmpty: true })
        {
            return [];
        }

        var key = new ScalarNode(Path.GetFileNameWithoutExtension(file.Path), quoted: false, root.Place);
        return new Fields(new MapNode([(key, root)], root.Place), Reading(file)).List(key.Text, bind);
    }

    private Node? Root(InputFile file) => TextFile.Read(file, diagnostics) is { } text ? YamlReader.Read(text, file.Shown, 0, diagnostics) : null;

    // The fields of a file that is one map; an empty file has none of them.
    private MapNode? RootMap(InputFile file)
    {
        switch (Root(file))
        {
            case null:
                return null;
            case MapNode map:
                return map;
            case ScalarNode { IsEmpty: true } nothing:
                return new MapNode([], nothing.Place);
            case var other:
                diagnostics.Add(
                    ReadingRules.WrongShape,
                    other.Place,
                    "Filen skal ha felt med navn, kolon og verdi.",
                    "Fila skal ha felt med namn, kolon og verdi.");
                return null;
        }
    }

    private FileReading Reading(InputFile file)
    {
        var reading = new FileReading(file, diagnostics, Language.Nb);
        readings.Add(reading);
        return reading;
    }
}
