using System.Text;

namespace Samla.Importing;

/// <summary>Puts a meeting's files in their place: one file, or a folder when there is something beside it.</summary>
internal static class MeetingFiles
{
    /// <summary>The file that a meeting already has; null when it has none.</summary>
    public static string? Existing(ImportTarget target, DateOnly date) => new[] { Alone(target, date), Beside(target, date) }.FirstOrDefault(File.Exists);

    /// <summary>Where the meeting is to be written; what it is replaced by stays where it is.</summary>
    /// <param name="target">Where meetings go.</param>
    /// <param name="date">The day of the meeting.</param>
    /// <param name="hasFiles">Whether something is to stand beside it.</param>
    public static string PathOf(ImportTarget target, DateOnly date, bool hasFiles) => hasFiles || File.Exists(Beside(target, date)) ? Beside(target, date) : Alone(target, date);

    /// <summary>Writes the meeting and what stands beside it.</summary>
    /// <exception cref="IOException">The disk says no.</exception>
    /// <exception cref="UnauthorizedAccessException">The folder isn't one's own.</exception>
    public static void Write(ImportTarget target, DateOnly date, string path, string text, IEnumerable<(string Name, Func<byte[]> Bytes)> files)
    {
        var folder = Path.GetDirectoryName(path)!;
        Directory.CreateDirectory(folder);
        foreach (var (name, bytes) in files)
        {
            File.WriteAllBytes(Path.Combine(folder, name), bytes());
        }

        File.WriteAllText(path, text, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
        if (path != Alone(target, date))
        {
            // One meeting has one file.
            File.Delete(Alone(target, date));
        }
    }

    private static string Alone(ImportTarget target, DateOnly date) => Path.Combine(target.Folder, $"{date:yyyy-MM-dd}.md");

    private static string Beside(ImportTarget target, DateOnly date) => Path.Combine(target.Folder, $"{date:yyyy-MM-dd}", "index.md");
}
