using Samla.Addresses;
using Samla.Diagnostics;
using Samla.Model;
using Samla.Text;

namespace Samla.Input;

/// <summary>Lists what is in <c>input/</c> and says what each file is by its place. What has no place there is told of.</summary>
internal sealed class InputFolder(string folder, DiagnosticBag diagnostics)
{
    private static readonly string[] PortraitEndings = [".jpg", ".jpeg", ".png", ".webp"];

    private readonly string root = Path.GetFullPath(folder);
    private readonly string shownRoot = ShownRoot(folder);

    /// <summary>Every file of the content, in ordinal order of its path. What could lead elsewhere or do harm by its name is told of and left out.</summary>
    public IReadOnlyList<InputFile> List()
    {
        var all = FolderWalk.Through(root);
        ReportCollidingNames(all);
        var refused = new HashSet<string>(StringComparer.Ordinal);
        // Of two names that are the same the first is read, and the other has been told of.
        var found = all.Where(one => IsSafe(one, refused)).DistinctBy(one => one.Path, StringComparer.Ordinal).ToList();
        var present = found.Select(one => one.Path).ToHashSet(StringComparer.Ordinal);
        var files = new List<InputFile>(found.Count);
        foreach (var one in found)
        {
            if (Classify(one, present) is { } file)
            {
                files.Add(file);
            }
        }

        ReportSharedAddresses(files);
        return files;
    }

    /// <summary>How a path is shown in messages.</summary>
    public string Shown(string path) => $"{shownRoot}/{path}";

    /// <summary>Whether a page would stand at an address that the portal uses itself, or below one.</summary>
    public static bool IsReserved(InputFile file) => ReservedPart(file.Kind, file.Id) is not null;

    // The part of an id that the portal uses itself.
    private static string? ReservedPart(FileKind kind, string id)
    {
        var parts = id.Split('/');
        var atRoot = kind switch
        {
            FileKind.Page => parts[1][..parts[1].IndexOf('.')],
            FileKind.Community or FileKind.Committee or FileKind.Meeting or FileKind.Plan => parts[0],
            _ => "",
        };
        if (Address.ReservedAtRoot.Contains(atRoot) && !(kind == FileKind.Page && Address.SegmentsForText.Contains(atRoot)))
        {
            return atRoot;
        }

        return kind is FileKind.Committee or FileKind.Meeting && Address.ReservedInCommunity.Contains(parts[1]) ? parts[1] : null;
    }

    private static string ShownRoot(string folder)
    {
        var relative = Path.GetRelativePath(Directory.GetCurrentDirectory(), folder).Replace('\\', '/');
        return relative.StartsWith("..", StringComparison.Ordinal) ? folder.Replace('\\', '/').TrimEnd('/') : relative;
    }

    // Whether something is a file that can be read and served. What lies in a folder that is refused is refused with it, and told of once.
    private bool IsSafe(FolderWalk.Found one, HashSet<string> refused)
    {
        if (refused.Contains(one.Path[..Math.Max(0, one.Path.LastIndexOf('/'))]))
        {
            refused.Add(one.Path);
            return false;
        }

        var fault = NameCheck.Fault(one.Path);
        if (fault is not null)
        {
            refused.Add(one.Path);
            diagnostics.Add(new Diagnostic(SafetyRules.UnsafeName, fault, new Place(Shown(one.Path))));
        }

        LetterCheck.LookAlikes(one.Name, new Place(Shown(one.Path)), diagnostics);
        switch (one.Kind)
        {
            case FolderWalk.FoundKind.Folder:
                return false;
            case FolderWalk.FoundKind.Link:
                diagnostics.Add(SafetyRules.SymbolicLink, new Place(Shown(one.Path)), "Dette er en symbolsk lenke.", "Dette er ei symbolsk lenkje.");
                return false;
            case var _ when one.Length == 0 && SpecialFile.Is(one.FullPath):
                diagnostics.Add(SafetyRules.SpecialFile, new Place(Shown(one.Path)), "Dette er et rør, en sokkel eller en enhet, og ingen fil.", "Dette er eit røyr, ein sokkel eller ei eining, og inga fil.");
                return false;
            default:
                return fault is null;
        }
    }

    // In each folder by itself, so that what lies in two folders of the same name isn't told of again.
    private void ReportCollidingNames(List<FolderWalk.Found> all)
    {
        var first = new Dictionary<(string Folder, string Name), FolderWalk.Found>();
        foreach (var one in all)
        {
            var key = (one.Path[..^one.Name.Length], NameCheck.Folded(one.Name));
            if (!first.TryAdd(key, one))
            {
                var other = first[key];
                diagnostics.Add(new Diagnostic(
                    SafetyRules.CollidingNames,
                    new($"Navnet skiller seg fra {other.Name} bare i store og små bokstaver eller i hvordan de er lagret.", $"Namnet skil seg frå {other.Name} berre i store og små bokstavar eller i korleis dei er lagra."),
                    new Place(Shown(one.Path)))
                {
                    Related = [new RelatedPlace(new Place(Shown(other.Path)), new("Den andre.", "Den andre."))],
                });
            }
        }
    }

    private InputFile? Classify(FolderWalk.Found one, HashSet<string> present)
    {
        var path = one.Path;
        var parts = path.Split('/');
        (FileKind Kind, string Id)? place = parts switch
        {
            ["site.yaml"] => (FileKind.Site, "site"),
            ["sources.yaml"] => (FileKind.Sources, "sources"),
            ["glossary.yaml"] => (FileKind.Glossary, "glossary"),
            ["lexicon.yaml"] => (FileKind.Lexicon, "lexicon"),
            [AddressBook.FileName] => (FileKind.Addresses, "addresses"),
            ["parties", var file] when Stem(file, ".yaml") is { } name => (FileKind.Parties, name),
            ["communities", var community, "index.md"] => (FileKind.Community, community),
            ["communities", var community, "plans", var file] when Stem(file, ".md") is { } plan => (FileKind.Plan, $"{community}/plans/{plan}"),
            ["communities", var community, var committee, "index.md"] => (FileKind.Committee, $"{community}/{committee}"),
            ["communities", var community, var committee, var file] when Stem(file, ".md") is { } meeting =>
                (FileKind.Meeting, $"{community}/{committee}/{meeting}"),
            ["communities", var community, var committee, var file]
                when present.Contains($"communities/{community}/{committee}/index.md") && PortraitEndings.Any(ending => Stem(file, ending) is not null) =>
                (FileKind.Portrait, $"{community}/{committee}"),
            ["communities", var community, var committee, var meeting, "index.md"] => (FileKind.Meeting, $"{community}/{committee}/{meeting}"),
            ["communities", var community, var committee, var meeting, var file]
                when present.Contains($"communities/{community}/{committee}/{meeting}/index.md") && !file.EndsWith(".md", StringComparison.Ordinal) =>
                (FileKind.Attachment, $"{community}/{committee}/{meeting}"),
            ["agreements", var owner, var file] when Stem(file, ".md") is { } agreement => (FileKind.Agreement, $"agreements/{owner}/{agreement}"),
            ["guidelines", var owner, var file] when Stem(file, ".md") is { } guideline => (FileKind.Guideline, $"guidelines/{owner}/{guideline}"),
            ["pages", var file] when Stem(file, ".nb.md") is { } page => (FileKind.Page, $"pages/{page}.nb"),
            ["pages", var file] when Stem(file, ".nn.md") is { } page => (FileKind.Page, $"pages/{page}.nn"),
            _ => null,
        };
        if (place is not var (kind, id))
        {
            diagnostics.Add(
                ReadingRules.UnplacedFile,
                new Place(Shown(path)),
                $"Samla vet ikke hva {path} er.",
                $"Samla veit ikkje kva {path} er.");
            return null;
        }

        CheckNames(kind, id, path);
        return new InputFile(kind, id, path, Shown(path), one.FullPath, one.Written, one.Length);
    }

    private void CheckNames(FileKind kind, string id, string path)
    {
        var place = new Place(Shown(path));
        foreach (var part in id.Split('/', '.'))
        {
            if (!Slug.IsId(part))
            {
                var better = Slug.Of(part);
                diagnostics.Add(
                    ReadingRules.BadId,
                    place,
                    $"«{part}» kan ikke stå i en adresse{(better.Length > 0 ? $". Bruk «{better}»" : "")}.",
                    $"«{part}» kan ikkje stå i ei adresse{(better.Length > 0 ? $". Bruk «{better}»" : "")}.");
            }
        }

        // What lies below a reserved name is told of once, at the page that has the name.
        if (ReservedPart(kind, id) is { } reserved && (kind == FileKind.Page || id[(id.LastIndexOf('/') + 1)..] == reserved))
        {
            diagnostics.Add(
                ModelRules.ReservedId,
                place,
                $"«{reserved}» er et ord som portalen bruker selv.",
                $"«{reserved}» er eit ord som portalen bruker sjølv.");
        }

        var name = Path.GetFileName(path);
        if (kind == FileKind.Attachment && Address.ReservedBesideMeeting.Contains(name, StringComparer.OrdinalIgnoreCase))
        {
            diagnostics.Add(
                ModelRules.ReservedId,
                place,
                $"Portalen lager selv en fil som heter {name} til hvert møte.",
                $"Portalen lagar sjølv ei fil som heiter {name} til kvart møte.");
        }
    }

    private void ReportSharedAddresses(List<InputFile> files)
    {
        var pages = files.Where(file => file.IsPage);
        foreach (var same in pages.GroupBy(AddressKey).Where(group => group.Count() > 1))
        {
            var first = same.First();
            foreach (var other in same.Skip(1))
            {
                diagnostics.Add(new Diagnostic(
                    ModelRules.AddressTaken,
                    new(
                        $"Siden får samme adresse som {first.Shown}.",
                        $"Sida får same adressa som {first.Shown}."),
                    new Place(other.Shown))
                {
                    Related = [new RelatedPlace(new Place(first.Shown), new("Den andre filen.", "Den andre fila."))],
                });
            }
        }
    }

    // A page of text may want a community's address: both stand at the root.
    private static string AddressKey(InputFile file) => file.Kind switch
    {
        FileKind.Page when file.Id.EndsWith(".nb", StringComparison.Ordinal) => file.Id["pages/".Length..^".nb".Length],
        FileKind.Page => "nn/" + file.Id["pages/".Length..^".nn".Length],
        _ => file.Id,
    };

    private static string? Stem(string file, string ending) =>
        file.Length > ending.Length && file.EndsWith(ending, StringComparison.Ordinal) ? file[..^ending.Length] : null;
}
