using System.IO.Compression;

namespace Samla.Tests.Attachments;

/// <summary>A zip file with its parts changed, whose checksums are right again.</summary>
internal static class RezippedFile
{
    /// <summary>The same change gives the same bytes: every part has the same time.</summary>
    /// <param name="file">The file.</param>
    /// <param name="change">What becomes of a part, by its name.</param>
    public static byte[] Of(byte[] file, Func<string, byte[], byte[]> change)
    {
        using var result = new MemoryStream();
        using (var from = new ZipArchive(new MemoryStream(file)))
        using (var to = new ZipArchive(result, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var entry in from.Entries)
            {
                using var stream = entry.Open();
                using var part = new MemoryStream();
                stream.CopyTo(part);
                var copy = to.CreateEntry(entry.FullName);
                copy.LastWriteTime = new DateTimeOffset(2024, 1, 1, 0, 0, 0, TimeSpan.Zero);
                using var target = copy.Open();
                target.Write(change(entry.FullName, part.ToArray()));
            }
        }

        return result.ToArray();
    }
}
