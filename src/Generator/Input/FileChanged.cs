namespace Samla.Input;

/// <summary>Somebody changed or removed a file while it was needed: what was read of it may be neither the old nor the new.</summary>
internal sealed class FileChanged : IOException
{
    /// <summary>That it is so of the file at a path.</summary>
    public FileChanged(string path)
        : base($"The file changed while it was needed: '{path}'") => Path = path;

    /// <summary>Where the file is.</summary>
    public string Path { get; }

    /// <summary>Looks at the files again.</summary>
    /// <exception cref="FileChanged">One of them is gone, or was written since it was listed.</exception>
    public static void ThrowIfAny(IEnumerable<InputFile> files)
    {
        foreach (var file in files)
        {
            var now = new FileInfo(file.FullPath);
            if (!now.Exists || now.Length != file.Length || now.LastWriteTimeUtc.Ticks != file.Written)
            {
                throw new FileChanged(file.FullPath);
            }
        }
    }
}
