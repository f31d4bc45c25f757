namespace Samla.Output;

/// <summary>
/// Keeps two builds of the same output apart. The system's own lock on a file beside it: it is gone with the process that had it, however that ended. The file stays, for a
/// build that came between its removal and the next one's making would hold a lock that nobody sees.
/// </summary>
internal sealed class OutputLock : IDisposable
{
    // What flock and Windows say of a file that somebody else has.
    private const int Held = 11;
    private const int HeldOnMac = 35;
    private const int HeldOnWindows = unchecked((int)0x80070020);

    private readonly FileStream file;

    private OutputLock(FileStream file) => this.file = file;

    /// <summary>The lock of an output; null when another build has it.</summary>
    public static OutputLock? Take(string output)
    {
        var path = new OutputPlace(output).Lock;
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        try
        {
            return new OutputLock(new FileStream(path, FileMode.OpenOrCreate, FileAccess.Write, FileShare.None));
        }
        catch (IOException exception) when (exception.HResult is Held or HeldOnWindows or HeldOnMac)
        {
            return null;
        }
    }

    /// <inheritdoc/>
    public void Dispose() => file.Dispose();
}
