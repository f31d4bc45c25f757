using Samla.Input;
using Samla.Input.Binding;
using Samla.Model;
using Samla.Text;

namespace Samla.Moving;

/// <summary>Why a page can't get an id, in a sentence.</summary>
internal static class MoveRefusal
{
    /// <summary>The sentence; null when there is nothing in the way.</summary>
    /// <param name="old">The id that the page has.</param>
    /// <param name="fresh">The id that it is to get.</param>
    /// <param name="files">Every file of the content.</param>
    public static string? Of(string old, string fresh, IReadOnlyList<InputFile> files)
    {
        var pages = files.Where(file => file.Kind is >= FileKind.Community and < FileKind.Page).ToList();
        if (pages.All(page => page.Id != old))
        {
            return $"Det finnes ikke noe «{old}».{Meant(old, pages.Select(page => page.Id))} Skriv id-en slik den står i innholdet, som oslo/ssu/2024-03-18.";
        }

        var kind = Move.KindOf(old)!.Value;
        if (Move.KindOf(fresh) != kind)
        {
            return $"«{old}» er {Noun(kind)}, og «{fresh}» kan ikke være det. Skriv en ny id av samme form.";
        }

        if (fresh.Split('/').FirstOrDefault(part => !Slug.IsId(part)) is { } part)
        {
            return $"«{part}» kan ikke stå i en adresse. Bruk bare a–z, 0–9 og bindestrek{(Slug.Of(part) is { Length: > 0 } better ? $", som «{better}»" : "")}.";
        }

        if (kind == FileKind.Meeting && MeetingName.DateOf(fresh[(fresh.LastIndexOf('/') + 1)..]) is null)
        {
            return $"«{fresh}» begynner ikke med en dato som finnes. Et møte heter for eksempel 2024-03-18 eller 2024-03-18-ekstra.";
        }

        return Taken(fresh, kind, pages) ?? Homeless(fresh, kind, pages);
    }

    /// <summary>What a page of a kind is called: «et møte».</summary>
    public static string Noun(FileKind kind) => kind switch
    {
        FileKind.Community => "et helsefellesskap",
        FileKind.Committee => "et samarbeidsorgan",
        FileKind.Meeting => "et møte",
        FileKind.Plan => "en plan",
        FileKind.Agreement => "en avtale",
        _ => "en retningslinje",
    };

    private static string? Taken(string fresh, FileKind kind, List<InputFile> pages)
    {
        var taken = pages.FirstOrDefault(page =>
            page.Id == fresh
            || page.Id.StartsWith($"{fresh}/", StringComparison.Ordinal)
            || (kind == FileKind.Community && page.Kind is FileKind.Agreement or FileKind.Guideline && page.Community == fresh));
        return taken is null ? null : $"«{fresh}» er tatt: {taken.Shown} finnes. Velg en annen id.";
    }

    private static string? Homeless(string fresh, FileKind kind, List<InputFile> pages)
    {
        var parts = fresh.Split('/');
        var (owner, ownerKind) = kind switch
        {
            FileKind.Meeting => ($"{parts[0]}/{parts[1]}", FileKind.Committee),
            FileKind.Committee or FileKind.Plan => (parts[0], FileKind.Community),
            FileKind.Agreement or FileKind.Guideline when parts[1] != National.Folder => (parts[1], FileKind.Community),
            _ => ("", FileKind.Site),
        };
        return owner.Length == 0 || pages.Any(page => page.Kind == ownerKind && page.Id == owner)
            ? null
            : $"«{fresh}» hører under {(ownerKind == FileKind.Committee ? "samarbeidsorganet" : "helsefellesskapet")} «{owner}», som ikke finnes.{Meant(owner, pages.Where(page => page.Kind == ownerKind).Select(page => page.Id))}";
    }

    private static string Meant(string id, IEnumerable<string> ids) => Nearest.To(id, ids) is { } near ? $" Mente du «{near}»?" : "";
}
