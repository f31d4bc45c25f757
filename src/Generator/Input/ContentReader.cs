using System.Text;
using Markdig;
using Samla.Addresses;
using Samla.Diagnostics;
using Samla.Input.Binding;
using Samla.Input.Markdown;
using Samla.Input.Yaml;
using Samla.Model;
using Samla.Privacy;
using Samla.Text;

namespace Samla.Input;

/// <summary>
/// Reads a folder of content. What is common and the communities come first, because the others inherit their language; then every other file, in
/// parallel, each read, bound and rendered in one go so that its text needn't be kept.
/// </summary>
internal sealed class ContentReader
{
    private readonly bool drafts;
    private readonly DiagnosticBag diagnostics;
    private readonly IReadOnlyList<InputFile> files;
    private readonly ILookup<string, InputFile> attachments;
    private readonly List<FileReading> readings = [];
    private readonly List<PrivacyHit> privateHits = [];
    private PersonalData personal = PersonalData.WithoutList;
    private Limits limits = Limits.Standard;

    // Where the words that mustn't be published are listed.
    private List<Place> listed = [];

    private ContentReader(string folder, bool drafts, DiagnosticBag diagnostics)
    {
        this.drafts = drafts;
        this.diagnostics = diagnostics;
        files = new InputFolder(folder, diagnostics).List();
        attachments = files.Where(file => file.Kind is FileKind.Attachment or FileKind.Portrait).ToLookup(file => file.Id);
    }

    /// <summary>Reads everything that can be read; each mistake is told of.</summary>
    /// <param name="folder">The folder with the content.</param>
    /// <param name="diagnostics">Where mistakes go.</param>
    /// <param name="drafts">Whether drafts are read as if they were published.</param>
    /// <param name="before">What was read earlier of the same folder; what hasn't changed since is taken from it.</param>
    /// <returns>What was read; <paramref name="before"/> itself when nothing at all has changed, and then no mistake is told of again.</returns>
    public static Content Read(string folder, DiagnosticBag diagnostics, bool drafts = false, Content? before = null)
    {
        var reader = new ContentReader(folder, drafts, diagnostics);
        var unplaced = diagnostics.Found.Select(one => (one.Place, one.Message)).ToList();
        return before is not null && before.Files.SequenceEqual(reader.files) && before.Misplaced.SequenceEqual(unplaced) ? before : reader.Read(folder, unplaced, before);
    }

    private Content Read(string folder, IReadOnlyList<(Place, Bilingual)> misplaced, Content? before)
    {
        var site = Site(folder);
        limits = site.Limits;
        personal = site.WithheldWords.Count == 0 ? PersonalData.WithoutList : new PersonalData(site.WithheldWords);
        ScanSiteForListedWords();
        var known = before is not null && before.Portal.Site.Limits == limits && before.Personal.Listed.SequenceEqual(personal.Listed) ? before.Pages : null;
        var pipeline = MarkdownReader.Pipeline(limits);
        var languages = CommunityLanguages();
        var targets = new LinkTargets(files.Where(file => AddressOf(file, languages) is not null)
            .ToDictionary(file => file.Path, file => AddressOf(file, languages)!, StringComparer.Ordinal));
        var pages = files.Where(file => file.IsPage).ToList();
        var read = Pages(pages, languages, pipeline, targets, known);
        var entries = Kept(pages, read);
        var guide = before is null ? Guide.Pages(pipeline, diagnostics) : before.Portal.Pages.Where(page => page.IsGuide);
        var portal = Assemble(site, [.. entries, .. guide]);
        foreach (var diagnostic in read.SelectMany(page => page.Diagnostics))
        {
            diagnostics.Add(diagnostic);
        }

        // What lies beside a draft is as unfinished as the draft.
        var leftOut = pages.Zip(entries).Where(pair => pair.Second is not null && IsLeftOut(pair.Second)).Select(pair => pair.First.Id).ToHashSet(StringComparer.Ordinal);
        var addresses = Addresses();
        var byShown = files.ToDictionary(file => file.Shown, StringComparer.Ordinal);
        return new Content(
            portal,
            readings.SelectMany(reading => reading.References).Concat(read.SelectMany(page => page.References)),
            read.SelectMany(page => page.Links),
            personal,
            [.. files.SelectMany(file => TextScan.OfName(file.Path, file.Shown, personal)), .. privateHits, .. read.SelectMany(page => page.Private)],
            [.. readings.SelectMany(reading => reading.Reviewed), .. read.SelectMany(page => page.Reviewed)],
            Attachments(FileKind.Attachment, leftOut, languages, before?.Attachments),
            Attachments(FileKind.Portrait, leftOut, languages, before?.Portraits),
            [
                .. pages.Zip(entries).Where(pair => pair.Second is null || IsLeftOut(pair.Second))
                    .Select(pair => new AbsentPage(pair.First.Id, AddressOf(pair.First, languages)!, pair.Second is not null)),
            ],
            addresses,
            shown => byShown.TryGetValue(shown, out var file) ? LanguageOf(file, languages) : Language.Nb,
            files,
            misplaced,
            pages.Zip(read).ToDictionary(pair => pair.First.Path, pair => pair.Second, StringComparer.Ordinal))
        {
            Outside = readings.SelectMany(reading => reading.Outside).Concat(read.SelectMany(page => page.Outside)),
        };
    }

    private ReadPage[] Pages(List<InputFile> pages, Dictionary<string, Language> languages, MarkdownPipeline pipeline, LinkTargets targets, IReadOnlyDictionary<string, ReadPage>? known)
    {
        var read = new ReadPage[pages.Count];
        // Held by nothing that lives on.
        var strings = new StringPool();
        Parallel.For(
            0,
            pages.Count,
            () => new MarkdownReader(pipeline, targets),
            (i, _, markdown) =>
            {
                var (file, language, address, state) = (pages[i], LanguageOf(pages[i], languages), AddressOf(pages[i], languages)!, StateOf(pages[i]));
                read[i] = known?.GetValueOrDefault(file.Path) is { } earlier && earlier.Holds(file, state, language, address, targets)
                    ? earlier
                    : Page(file, state, language, address, markdown, strings);
                return markdown;
            },
            markdown => markdown.Dispose());
        return read;
    }

    private bool IsWithinBound(InputFile attachment)
    {
        const int Mega = 1_000_000;
        if (attachment.Length <= (long)limits.Attachment * Mega)
        {
            return true;
        }

        var size = Bound.Number((attachment.Length + Mega - 1) / Mega);
        Bound.Tell(diagnostics, SafetyRules.TooLarge, new Place(attachment.Shown), new($"Vedlegget er på {size} MB.", $"Vedlegget er på {size} MB."), $"{Bound.Number(limits.Attachment)} MB", "attachment");
        return false;
    }

    // One that is as it was needn't be read again.
    // What was looked through earlier isn't again, unless other words are looked for.
    private List<Attachment> Attachments(FileKind kind, HashSet<string> leftOut, Dictionary<string, Language> languages, IReadOnlyList<Attachment>? before)
    {
        var earlier = (before ?? []).Where(one => one.Personal.Listed.SequenceEqual(personal.Listed)).ToDictionary(one => one.File);
        return [.. files.Where(file => file.Kind == kind && !leftOut.Contains(file.Id) && IsWithinBound(file)).Select(file => earlier.GetValueOrDefault(file) ?? new Attachment(AddressOf(file, languages)!, file, personal))];
    }

    private bool IsLeftOut(Entry entry) => entry.Head.Draft && !drafts;

    // With the files beside it, whose sizes or pictures its page shows.
    private string StateOf(InputFile file) =>
        string.Join('|', (file.Kind is FileKind.Meeting or FileKind.Committee ? attachments[file.Id] : []).Prepend(file).Select(one => $"{one.Path} {one.Written} {one.Length}"));

    // An address belongs to one page: what would stand at another's, or at one of the portal's own, is told of by its name and kept out.
    private Entry?[] Kept(List<InputFile> pages, ReadPage[] read)
    {
        var taken = new HashSet<string>(StringComparer.Ordinal);
        return [.. pages.Zip(read, (file, page) => page.Entry is { } entry && !IsLeftOut(entry) && (InputFolder.IsReserved(file) || !taken.Add(page.Address)) ? null : page.Entry)];
    }

    private Model.Portal Assemble(Site site, Entry?[] entries)
    {
        // What is left out gives nothing in any view.
        var published = entries.OfType<Entry>().Where(entry => !IsLeftOut(entry)).ToList();
        return new Model.Portal(
            site,
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

    private ReadPage Page(InputFile file, string state, Language language, string address, MarkdownReader markdown, StringPool strings)
    {
        var reading = new FileReading(file, new DiagnosticBag(), language)
        {
            Limits = limits,
            Strings = strings,
            Portraits = file.Kind == FileKind.Committee ? [.. attachments[file.Id].Select(one => Path.GetFileName(one.Path))] : [],
        };
        var text = TextFile.Read(file, limits, reading.Diagnostics);
        var front = text is null ? null : FrontMatter.Split(text, file.Shown, reading.Diagnostics, limits);
        var entry = front is null ? null : Entry(reading, front, address, markdown);
        // The whole of it, also when it can't be read as what it is.
        var hits = text is null ? [] : TextScan.Of(text, file.Shown, text.Length - (front?.Text.Length ?? 0), personal);
        return new ReadPage(entry, reading.References, reading.Links, reading.Diagnostics.Found, reading.Sought, hits, reading.Reviewed, state, language, address) { Outside = reading.Outside };
    }

    private Entry? Entry(FileReading reading, FrontMatter front, string address, MarkdownReader markdown)
    {
        var file = reading.File;
        reading.IsUnfinished = file.Kind == FileKind.Meeting && MeetingBinder.IsUnfinished(front.Fields);
        var fields = new Fields(front.Fields, reading);
        var kind = file.Kind == FileKind.Meeting ? BodyKind.Minutes : BodyKind.Prose;
        var body = markdown.Read(front.Text, front.LinesAbove, kind, address, reading);
        Entry? entry = file.Kind switch
        {
            FileKind.Community => CommunityBinder.Bind(file.Id, fields, body),
            FileKind.Committee => CommitteeBinder.Bind(file.Id, fields, body),
            FileKind.Meeting => MeetingBinder.Bind(file.Id, fields, body, attachments[file.Id].ToDictionary(one => Path.GetFileName(one.Path), one => one.Length, StringComparer.Ordinal)),
            FileKind.Plan => PlanBinder.Bind(file.Id, fields, body),
            FileKind.Agreement => AgreementBinder.Bind(file.Id, fields, body),
            FileKind.Guideline => GuidelineBinder.Bind(file.Id, fields, body),
            FileKind.Page => PageBinder.Bind(file.Id, fields, body),
            _ => throw new InvalidOperationException($"{file.Kind} is not a page."),
        };
        fields.Done();
        return entry;
    }

    // A quick look at the one field that others inherit; the file is read in full with the rest.
    private Dictionary<string, Language> CommunityLanguages()
    {
        var languages = new Dictionary<string, Language>(StringComparer.Ordinal);
        var unheard = new DiagnosticBag();
        foreach (var file in files.Where(file => file.Kind == FileKind.Community))
        {
            if (TextFile.Read(file, limits, unheard) is { } text && FrontMatter.Split(text, file.Shown, unheard, limits) is { } front)
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
        FileKind.Attachment or FileKind.Portrait => $"/{file.Id}/{Path.GetFileName(file.Path)}",
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
            listed = [.. In(In([map], "privacy"), "words").SelectMany(words => words is ListNode list ? list.Items : [words]).Select(word => word.Place)];
            var fields = new Fields(map, Reading(file));
            var site = SiteBinder.Bind(fields);
            fields.Done();
            return site;
        }

        return new Site("", "", [], null, null, null, null, null, new Dictionary<string, Severity>(), default);
    }

    // The list stands in the file itself, which has been looked through without it.
    private void ScanSiteForListedWords()
    {
        if (personal.Listed.Count > 0 && files.FirstOrDefault(one => one.Kind == FileKind.Site) is { } file && TextFile.Read(file, limits, new DiagnosticBag()) is { } text)
        {
            privateHits.AddRange(TextScan.Of(text, file.Shown, text.Length, personal).Where(hit => hit.Rule == PrivacyRules.ListedWord && !listed.Any(word => IsWithin(hit.Place, word))));
        }
    }

    private static bool IsWithin(Place place, Place other) =>
        (place.Line, place.Column).CompareTo((other.Line, other.Column)) >= 0 && (place.EndLine, place.EndColumn).CompareTo((other.EndLine, other.EndColumn)) <= 0;

    private static IEnumerable<Node> In(IEnumerable<Node> maps, string key) =>
        maps.OfType<MapNode>().SelectMany(map => map.Entries.Where(entry => entry.Key.Text == key).Select(entry => entry.Value));

    private AddressBook Addresses()
    {
        if (files.FirstOrDefault(one => one.Kind == FileKind.Addresses) is not { } file || TextFile.Bytes(file, limits, diagnostics) is not { } text)
        {
            return AddressBook.Empty;
        }

        privateHits.AddRange(TextScan.Of(Encoding.UTF8.GetString(text), file.Shown, text.Length, personal));
        return new AddressBookReader(text, file.Shown, diagnostics).Read();
    }

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

    private Node? Root(InputFile file)
    {
        if (TextFile.Read(file, limits, diagnostics) is not { } text)
        {
            return null;
        }

        privateHits.AddRange(TextScan.Of(text, file.Shown, text.Length, personal));
        return YamlReader.Read(text, file.Shown, 0, diagnostics, limits);
    }

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
