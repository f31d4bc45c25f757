namespace Samla.Output;

/// <summary>
/// Brings staged files into place. At each instant every file that was there and shall be there is whole, the old one or the new. What is new comes first, so that no page leads to what isn't
/// there yet, then what has changed, then what takes the place of a file as a folder or the other way round; what shall go goes last. A folder in which nothing stays as it was comes in with one rename, whatever it holds.
/// </summary>
/// <param name="place">Where the output stands.</param>
/// <param name="old">What stood there.</param>
/// <param name="staged">Every file that shall be there, by its path.</param>
/// <param name="exchange">Exchanges two files or folders at one instant; false where that can't be.</param>
internal sealed class Publishing(OutputPlace place, StandingFiles old, IReadOnlyDictionary<string, StagedFile> staged, Func<string, string, bool> exchange)
{
    // The one tells that the folder is ours. The other changes whenever anything does: where the folder can't be written to, nothing at all happens.
    private static readonly string[] First = ["_headers", Manifest.FileName];

    /// <summary>Does it, and gives the number of files that went.</summary>
    public int Run()
    {
        var gone = old.Files.Concat(old.Links).Where(path => !staged.ContainsKey(path)).ToList();
        var wanted = FoldersOf(staged.Keys);
        var empty = old.Folders.Where(path => !wanted.Contains(path)).ToList();
        if (Directory.Exists(place.Staging))
        {
            MoveIn([.. gone, .. empty]);
        }

        // A folder that took the place of a file is already there.
        foreach (var path in gone.Where(path => !wanted.Contains(path)))
        {
            DeleteIfThere(At(path));
        }

        foreach (var path in empty.OrderByDescending(path => path.Length).Select(At).Where(Directory.Exists))
        {
            Directory.Delete(path);
        }

        return gone.Count;
    }

    private void MoveIn(IEnumerable<string> gone)
    {
        if (!old.IsThere)
        {
            Directory.Move(place.Staging, place.Root);
            return;
        }

        var held = FoldersOf(staged.Where(one => !one.Value.Differs).Select(one => one.Key).Concat(gone));
        var units = staged.Where(one => one.Value.Differs).Select(one => Unit(one.Key, held)).ToHashSet(StringComparer.Ordinal);
        foreach (var path in First.Where(units.Contains).Concat(units.Except(First).OrderBy(Kind).ThenBy(path => path, StringComparer.Ordinal)))
        {
            Place(path);
        }
    }

    private void Place(string path)
    {
        switch (Kind(path))
        {
            case Arrival.New:
                Move(StagedAt(path), At(path));
                break;
            case Arrival.Changed:
                Replace(path);
                break;
            default:
                ReplaceByOtherKind(path);
                break;
        }
    }

    // The highest folder above a file in which nothing stays or goes, else the file itself.
    private static string Unit(string path, HashSet<string> held)
    {
        for (var slash = path.IndexOf('/'); slash > 0; slash = path.IndexOf('/', slash + 1))
        {
            if (!held.Contains(path[..slash]))
            {
                return path[..slash];
            }
        }

        return path;
    }

    private Arrival Kind(string path)
    {
        var (wasFolder, wasFile, isFile) = (old.Folders.Contains(path), old.Files.Contains(path) || old.Links.Contains(path), staged.ContainsKey(path));
        return (wasFolder || wasFile, wasFile == isFile) switch
        {
            (false, _) => Arrival.New,
            (true, true) => Arrival.Changed,
            (true, false) => Arrival.OtherKind,
        };
    }

    private void Replace(string path)
    {
        if (staged.ContainsKey(path))
        {
            File.Move(StagedAt(path), At(path), overwrite: true);
        }
        else if (!exchange(StagedAt(path), At(path)))
        {
            ReplaceOneByOne(path);
        }
    }

    private void ReplaceOneByOne(string folder)
    {
        foreach (var file in Directory.EnumerateFiles(StagedAt(folder), "*", SearchOption.AllDirectories).ToList())
        {
            var target = At(Path.GetRelativePath(place.Staging, file));
            Directory.CreateDirectory(Path.GetDirectoryName(target)!);
            File.Move(file, target, overwrite: true);
        }
    }

    private void ReplaceByOtherKind(string path)
    {
        if (exchange(StagedAt(path), At(path)))
        {
            return;
        }

        if (old.Folders.Contains(path))
        {
            Directory.Delete(At(path), recursive: true);
        }
        else
        {
            File.Delete(At(path));
        }

        Move(StagedAt(path), At(path));
    }

    private static void Move(string from, string to)
    {
        if (Directory.Exists(from))
        {
            Directory.Move(from, to);
        }
        else
        {
            File.Move(from, to);
        }
    }

    private static void DeleteIfThere(string path)
    {
        // Gone with a folder that a file took the place of.
        if (Directory.Exists(Path.GetDirectoryName(path)))
        {
            File.Delete(path);
        }
    }

    private string At(string path) => Path.Combine(place.Root, path);

    private string StagedAt(string path) => Path.Combine(place.Staging, path);

    // Every folder above the paths.
    private static HashSet<string> FoldersOf(IEnumerable<string> paths)
    {
        var folders = new HashSet<string>(StringComparer.Ordinal);
        foreach (var path in paths)
        {
            for (var folder = Parent(path); folder.Length > 0 && folders.Add(folder); folder = Parent(folder))
            {
            }
        }

        return folders;
    }

    private static string Parent(string path) => path.LastIndexOf('/') is var slash and > 0 ? path[..slash] : "";

    private enum Arrival
    {
        New,
        Changed,
        OtherKind,
    }
}
