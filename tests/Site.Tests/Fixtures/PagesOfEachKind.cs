using System.Text.RegularExpressions;
using Samla.Theme;

namespace Samla.Site.Tests.Fixtures;

/// <summary>
/// The pages that are looked at closely: the largest of each kind, and as many more as it takes to see every class of the style sheet that stands on any page.
/// They are found among what was built, so that no kind can be forgotten.
/// </summary>
public sealed partial class PagesOfEachKind
{
    private readonly ILookup<string, SeenPage> seen;
    private readonly Dictionary<string, SeenPage> smallest;

    /// <summary>Chooses among the pages of some sites.</summary>
    internal PagesOfEachKind(IEnumerable<BuiltSite> sites)
    {
        var all = sites
            .SelectMany(site => site.Kinds.Select(one => new SeenPage(site, one.Key, one.Value, site.Html(one.Key).Length)))
            .OrderByDescending(page => page.Size).ThenBy(page => page.Address, StringComparer.Ordinal)
            .ToList();
        var chosen = all.DistinctBy(page => page.Kind).ToList();
        var classes = chosen.SelectMany(ClassesOf).ToHashSet(StringComparer.Ordinal);

        // The largest has the most to show: few more are needed.
        chosen.AddRange(all.Where(page => ClassesOf(page).Where(classes.Add).ToList() is [_, ..]));
        seen = chosen.ToLookup(page => page.Kind);
        smallest = all.GroupBy(page => page.Kind).ToDictionary(pages => pages.Key, pages => pages.Last());
    }

    /// <summary>The names of the kinds that the theme has, as the rows of a theory.</summary>
    public static TheoryData<string> Kinds => [.. typeof(PageKinds).Assembly.GetTypes().Where(type => type.Namespace == "Samla.Theme.Pages" && type.IsPublic).Select(type => type.Name).Order(StringComparer.Ordinal)];

    /// <summary>Those of one kind; the largest comes first.</summary>
    public IReadOnlyList<SeenPage> this[string kind] => seen.Contains(kind) ? [.. seen[kind]] : throw new KeyNotFoundException($"No page of the kind {kind} is made, neither from input/ nor from samples/.");

    /// <summary>Those of all kinds.</summary>
    public IReadOnlyList<SeenPage> All => [.. seen.SelectMany(pages => pages)];

    /// <summary>The one of a kind that has the least on it.</summary>
    public SeenPage Smallest(string kind) => smallest[kind];

    private static IEnumerable<string> ClassesOf(SeenPage page) => Classes().Matches(page.Site.Html(page.Address)).SelectMany(match => match.Groups[1].Value.Split(' ')).Distinct();

    [GeneratedRegex("""\sclass="([^"]*)["]""")]
    private static partial Regex Classes();
}
