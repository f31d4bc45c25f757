using Samla.Diagnostics;
using Samla.Text;

namespace Samla.Addresses;

/// <summary>Tells of addresses that were published and would be lost, and of redirects that don't work.</summary>
/// <param name="book">What was published, and where it has moved.</param>
/// <param name="there">Every address of the site, of pages and files.</param>
internal sealed class AddressCheck(AddressBook book, IReadOnlySet<string> there)
{
    // Only for what is wrong: the addresses are many.
    private readonly Lazy<ILookup<string, string>> byFolder = new(() => there.ToLookup(Folder, StringComparer.Ordinal));
    private readonly Lazy<ILookup<string, string>> byName = new(() => there.ToLookup(address => address[Folder(address).Length..], StringComparer.Ordinal));

    /// <summary>Checks all of them.</summary>
    public void Check(DiagnosticBag diagnostics)
    {
        CheckMoved(diagnostics);
        var lost = book.Published.Where(one => book.Redirects.End(one.Address, there.Contains) is null).ToList();
        if (lost.Count == 0)
        {
            return;
        }

        var addresses = lost.Select(one => one.Address).ToHashSet(StringComparer.Ordinal);
        var byTop = lost.ToLookup(one => Top(one.Address, addresses));
        foreach (var one in lost.Where(one => byTop.Contains(one.Address)).DistinctBy(one => one.Address))
        {
            var below = byTop[one.Address].Select(other => other.Address).Distinct().Count() - 1;
            var (nb, nn) = below == 0 ? ("", "") : ($" Det samme gjelder {below} under den.", $" Det same gjeld {below} under ho.");
            var near = Near(one.Address);
            diagnostics.Add(
                AddressRules.LostAddress,
                book.PlaceOf(one.Address, one.At),
                $"Adressen {one.Address} har vært publisert, og nå er det ingenting der.{nb}{(near is null ? "" : $" Mente du {near}?")}",
                $"Adressa {one.Address} har vore publisert, og no er det ingenting der.{nn}{(near is null ? "" : $" Meinte du {near}?")}");
        }
    }

    private void CheckMoved(DiagnosticBag diagnostics)
    {
        foreach (var one in book.Moved)
        {
            var place = book.PlaceOf(one.From, one.At);
            if (there.Contains(one.From))
            {
                diagnostics.Add(
                    AddressRules.RedirectOverPage,
                    place,
                    $"{one.From} skal føre til {one.To}, men det er en side eller fil på {one.From}.",
                    $"{one.From} skal føre til {one.To}, men det er ei side eller fil på {one.From}.");
            }
            else if (book.Redirects.IsCircle(one.From))
            {
                diagnostics.Add(
                    AddressRules.RedirectLoop,
                    place,
                    $"{one.From} fører i ring og kommer aldri fram.",
                    $"{one.From} fører i ring og kjem aldri fram.");
            }
            else if (book.Redirects.End(one.From, there.Contains) is null)
            {
                var near = Near(one.To);
                diagnostics.Add(
                    AddressRules.RedirectToNowhere,
                    place,
                    $"{one.From} skal føre til {one.To}, og der er det ingenting.{(near is null ? "" : $" Mente du {near}?")}",
                    $"{one.From} skal føre til {one.To}, og der er det ingenting.{(near is null ? "" : $" Meinte du {near}?")}");
            }
        }
    }

    // The uppermost lost address that this one stands below, else itself: what is lost with its page is told of there.
    private static string Top(string address, HashSet<string> lost)
    {
        for (var slash = address.IndexOf('/', 1); slash > 0; slash = address.IndexOf('/', slash + 1))
        {
            if (lost.Contains(address[..(slash + 1)]))
            {
                return address[..(slash + 1)];
            }
        }

        return address;
    }

    // Beside it by name, or by the same name elsewhere. All addresses would be too many to weigh.
    private string? Near(string address)
    {
        var folder = Folder(address);
        var name = address[folder.Length..];
        return Nearest.To(name, byFolder.Value[folder].Select(other => other[folder.Length..])) is { } near ? folder + near : (byName.Value[name].Take(2).ToList() is [var only] ? only : null);
    }

    private static string Folder(string address) => address[..(address.TrimEnd('/').LastIndexOf('/') + 1)];
}
