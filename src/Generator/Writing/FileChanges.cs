namespace Samla.Writing;

/// <summary>Changes of files that are all made, or none of them.</summary>
internal sealed class FileChanges
{
    private readonly Stack<Action> undo = new();

    /// <summary>Makes some changes; if one of them can't be made, those before it are taken back and the exception goes on.</summary>
    public static void AllOrNone(Action<FileChanges> changes)
    {
        var made = new FileChanges();
        try
        {
            changes(made);
        }
        catch
        {
            while (made.undo.TryPop(out var back))
            {
                back();
            }

            throw;
        }
    }

    /// <summary>Writes a file, new or in the place of what is there.</summary>
    public void Write(string path, byte[] content)
    {
        var before = File.Exists(path) ? File.ReadAllBytes(path) : null;
        SafeFile.Write(path, content);
        undo.Push(() =>
        {
            if (before is null)
            {
                File.Delete(path);
            }
            else
            {
                SafeFile.Write(path, before);
            }
        });
    }

    /// <summary>Writes a file that isn't there yet, and makes the folders that it needs.</summary>
    public void Create(string path, string text)
    {
        MakeFolder(Path.GetDirectoryName(path)!);
        using (var file = new StreamWriter(new FileStream(path, FileMode.CreateNew)))
        {
            undo.Push(() => File.Delete(path));
            file.Write(text);
        }
    }

    /// <summary>Moves a file, and makes the folders that it needs.</summary>
    public void Move(string from, string to)
    {
        MakeFolder(Path.GetDirectoryName(to)!);
        File.Move(from, to);
        undo.Push(() => File.Move(to, from));
    }

    /// <summary>Takes a folder away that nothing is in any more, and the empty ones below it.</summary>
    public void RemoveEmpty(string folder)
    {
        if (!Directory.Exists(folder))
        {
            return;
        }

        foreach (var inner in Directory.GetDirectories(folder))
        {
            RemoveEmpty(inner);
        }

        if (!Directory.EnumerateFileSystemEntries(folder).Any())
        {
            Directory.Delete(folder);
            undo.Push(() => Directory.CreateDirectory(folder));
        }
    }

    private void MakeFolder(string folder)
    {
        if (!Directory.Exists(folder))
        {
            MakeFolder(Path.GetDirectoryName(folder)!);
            Directory.CreateDirectory(folder);
            undo.Push(() => Directory.Delete(folder));
        }
    }
}
