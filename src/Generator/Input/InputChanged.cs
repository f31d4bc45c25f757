namespace Samla.Input;

/// <summary>A file of the content isn't as it was when it was listed: what was read of it may be neither the old nor the new.</summary>
internal sealed class InputChanged : IOException
{
    /// <summary>That it is so of a file.</summary>
    public InputChanged(InputFile file)
        : base($"The file changed while it was read: '{file.FullPath}'") => File = file;

    /// <summary>The file.</summary>
    public InputFile File { get; }

    /// <summary>Looks at the files again.</summary>
    /// <exception cref="InputChanged">One of them is gone, or was written since it was listed.</exception>
    public static void ThrowIfAny(IEnumerable<InputFile> files)
    {
        foreach (var file in files)
        {
            var now = new FileInfo(file.FullPath);
            if (!now.Exists || now.Length != file.Length || now.LastWriteTimeUtc.Ticks != file.Written)
            {
                throw new InputChanged(file);
            }
        }
    }
}
