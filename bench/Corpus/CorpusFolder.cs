namespace Samla.Bench;

/// <summary>The corpus on disk.</summary>
internal static class CorpusFolder
{
    /// <summary>Writes the files; the number of bytes written.</summary>
    public static long Write(string folder, IReadOnlyList<CorpusFile> files)
    {
        foreach (var directory in files.Select(file => Path.GetDirectoryName(file.Path)!).Distinct())
        {
            Directory.CreateDirectory(Path.Combine(folder, directory));
        }

        var bytes = 0L;
        Parallel.ForEach(files, file =>
        {
            var content = file.Content();
            File.WriteAllBytes(Path.Combine(folder, file.Path), content);
            Interlocked.Add(ref bytes, content.Length);
        });
        return bytes;
    }

    /// <summary>The files that are in the folder.</summary>
    public static IReadOnlyList<CorpusFile> Read(string folder) =>
    [
        .. Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories)
            .Select(path => new CorpusFile(Path.GetRelativePath(folder, path).Replace('\\', '/'), () => File.ReadAllBytes(path))),
    ];
}
