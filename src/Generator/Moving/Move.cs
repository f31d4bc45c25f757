using Samla.Addresses;
using Samla.Input;
using Samla.Text;

namespace Samla.Moving;

/// <summary>One page gets another id, and everything below it with it. What that does to ids, files and addresses.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Old">Its id.</param>
/// <param name="New">The id that it gets.</param>
/// <param name="OldLanguage">The written standard of the community that it belongs to.</param>
/// <param name="NewLanguage">The same of the community that it will belong to.</param>
internal sealed record Move(FileKind Kind, string Old, string New, Language OldLanguage, Language NewLanguage)
{
    // Everywhere else an id without a slash is a party's, an area's or a source's.
    private const ReferenceKind OfPages = ReferenceKind.Committee | ReferenceKind.Seat | ReferenceKind.Meeting | ReferenceKind.Case | ReferenceKind.Agreement | ReferenceKind.Guideline | ReferenceKind.Requirement;

    /// <summary>What a page with that id would be by its form; null for none that can be moved.</summary>
    public static FileKind? KindOf(string id) => id.Split('/') switch
    {
        ["agreements", _, _] => FileKind.Agreement,
        ["guidelines", _, _] => FileKind.Guideline,
        ["agreements" or "guidelines" or "pages" or "parties" or "communities", ..] => null,
        [_, "plans", _] => FileKind.Plan,
        [_] => FileKind.Community,
        [_, _] => FileKind.Committee,
        [_, _, _] => FileKind.Meeting,
        _ => null,
    };

    /// <summary>The id that this one gets; null when it stays.</summary>
    public string? Id(string id) => Kind == FileKind.Community
        ? Below(id, Old, New, "/#") ?? Below(id, $"agreements/{Old}", $"agreements/{New}", "/") ?? Below(id, $"guidelines/{Old}", $"guidelines/{New}", "/")
        : Below(id, Old, New, "/#");

    /// <summary>What is to be written for a reference; null when it stays.</summary>
    public string? Id(Reference reference) =>
        (reference.Kind & (reference.Id.Contains('/') ? OfPages : ReferenceKind.Community)) != 0 ? Id(reference.Id) : null;

    /// <summary>The path in <c>input/</c> that a file gets; null when it stays.</summary>
    public string? Path(string path) => Paths.Select(pair => Below(path, pair.Old, pair.New, "/.")).FirstOrDefault(one => one is not null);

    /// <summary>The address that this one becomes; null when it stays.</summary>
    public string? Address(string address) => Addresses
        .Where(pair => address.StartsWith(pair.Old, StringComparison.Ordinal))
        .Select(pair => pair.New + address[pair.Old.Length..])
        .FirstOrDefault();

    /// <summary>The redirects that are needed: those that were there, led to where things are now, and one for each address that would be lost without.</summary>
    /// <param name="moved">The redirects that were there.</param>
    /// <param name="lasting">The addresses of the site as it was.</param>
    public IReadOnlyDictionary<string, string> Redirects(Redirects moved, IReadOnlyList<string> lasting)
    {
        var there = lasting.Select(address => Address(address) ?? address).ToHashSet(StringComparer.Ordinal);
        var all = moved.Moved
            .Where(pair => !there.Contains(pair.Key))
            .ToDictionary(pair => pair.Key, pair => Address(pair.Value) ?? pair.Value, StringComparer.Ordinal);
        var redirects = new Redirects(all);
        foreach (var address in lasting.OrderBy(one => one.Length).ThenBy(one => one, StringComparer.Ordinal))
        {
            if (Address(address) is { } target && !there.Contains(address) && redirects.Next(address) != target)
            {
                all[address] = target;
            }
        }

        return all;
    }

    /// <summary>The files and folders in <c>input/</c>, without an ending, and what they become.</summary>
    public IReadOnlyList<(string Old, string New)> Paths => Kind switch
    {
        FileKind.Community => [.. ((string[])["communities", "agreements", "guidelines"]).Select(folder => ($"{folder}/{Old}", $"{folder}/{New}"))],
        FileKind.Agreement or FileKind.Guideline => [(Old, New)],
        _ => [($"communities/{Old}", $"communities/{New}")],
    };

    private IEnumerable<(string Old, string New)> Addresses => Kind switch
    {
        FileKind.Community => ((string[])["/", "/fastlege/", "/nn/fastlege/", "/avtaler/", "/retningslinjer/", "/krav/", "/krav/avtaler/"]).Select(root => ($"{root}{Old}/", $"{root}{New}/")),
        FileKind.Plan => [(Samla.Addresses.Address.Plan(Old, OldLanguage), Samla.Addresses.Address.Plan(New, NewLanguage))],
        FileKind.Agreement => [(Samla.Addresses.Address.Agreement(Old), Samla.Addresses.Address.Agreement(New)), (RequirementsOf(Old), RequirementsOf(New))],
        FileKind.Guideline => [(Samla.Addresses.Address.Guideline(Old), Samla.Addresses.Address.Guideline(New)), (RequirementsOf(Old), RequirementsOf(New))],
        _ => [($"/{Old}/", $"/{New}/")],
    };

    private static string RequirementsOf(string owner) => Samla.Addresses.Address.Requirement($"{owner}#")[..^1];

    // The part behind the old beginning is kept, when it begins with one of these or isn't there.
    private static string? Below(string text, string old, string fresh, string next) =>
        text.StartsWith(old, StringComparison.Ordinal) && (text.Length == old.Length || next.Contains(text[old.Length])) ? fresh + text[old.Length..] : null;
}
