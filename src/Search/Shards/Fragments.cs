using System.Security.Cryptography;

namespace Samla.Search.Shards;

/// <summary>
/// What a result shows of a page, one file each. Up to 32 pages of a run share a folder that is named by the content of all of them: the start file
/// can name every file for ever with few bytes, and a new meeting changes the last folder of its committee alone. Safe for several threads.
/// </summary>
public sealed class Fragments
{
    /// <summary>The most pages in a folder.</summary>
    public const int Group = 32;

    private readonly int[] groupOf;
    private readonly int[] placeOf;
    private readonly byte[]?[][] waiting;
    private readonly string?[] names;

    /// <summary>Folders for the pages of these runs.</summary>
    public Fragments(IReadOnlyList<PageRun> runs)
    {
        var pages = runs.SelectMany(run => run.Dates.Select((_, place) => (First: place % Group == 0, Place: place % Group))).ToList();
        placeOf = [.. pages.Select(page => page.Place)];
        groupOf = new int[pages.Count];
        var groups = -1;
        for (var page = 0; page < groupOf.Length; page++)
        {
            groupOf[page] = pages[page].First ? ++groups : groups;
        }

        waiting = [.. groupOf.CountBy(group => group).OrderBy(pair => pair.Key).Select(pair => new byte[]?[pair.Value])];
        names = new string?[waiting.Length];
    }

    /// <summary>The names of the folders in order, when every page has been added.</summary>
    public IEnumerable<string> Names => names.Select(name => name ?? throw new InvalidOperationException("A page has no fragment."));

    /// <summary>Takes what is shown of a page. When it is the last of its folder, all files of the folder come back.</summary>
    public IReadOnlyList<SearchFile> Add(int page, byte[] content)
    {
        var group = groupOf[page];
        var pages = waiting[group];
        lock (pages)
        {
            pages[placeOf[page]] = content;
            if (pages.Contains(null))
            {
                return [];
            }
        }

        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var one in pages)
        {
            hash.AppendData(SHA256.HashData(one!));
        }

        names[group] = Convert.ToHexStringLower(hash.GetHashAndReset().AsSpan(0, 4));
        waiting[group] = [];
        return [.. pages.Select((one, place) => new SearchFile($"{names[group]}/{place}.json", one!))];
    }
}
