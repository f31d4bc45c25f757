namespace Samla.Fuzz.Kinds;

/// <summary>A folder that is there for one input; in memory where the machine has such a place.</summary>
internal sealed class Folder : IDisposable
{
    private const string InMemory = "/dev/shm";

    private readonly string root = Path.Combine(Directory.Exists(InMemory) ? InMemory : Path.GetTempPath(), $"samla-fuzz-{Environment.ProcessId}-{Environment.CurrentManagedThreadId}");

    /// <summary>An empty folder with these files in <c>input/</c>. A path that the machine can't keep is left out.</summary>
    public Folder(IEnumerable<FuzzFile> files)
    {
        Dispose();
        Directory.CreateDirectory(Input);
        foreach (var file in files)
        {
            var path = Path.Combine(Input, file.Path);
            try
            {
                Directory.CreateDirectory(Path.GetDirectoryName(path)!);
                File.WriteAllBytes(path, file.Content);
            }
            catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or ArgumentException)
            {
                continue;
            }
        }
    }

    /// <summary>The folder with the content.</summary>
    public string Input => Path.Combine(root, "input");

    /// <summary>The folder with the site.</summary>
    public string Output => Path.Combine(root, "output");

    /// <summary>The text of a file that a place names; null when there is none.</summary>
    public static string? TextOf(string file) => File.Exists(file) ? File.ReadAllText(file) : null;

    /// <summary>A file beside the content.</summary>
    public string Beside(string name) => Path.Combine(root, name);

    /// <inheritdoc/>
    public void Dispose()
    {
        if (Directory.Exists(root))
        {
            Directory.Delete(root, recursive: true);
        }
    }
}
