using System.Formats.Tar;

namespace Samla.Input;

/// <summary>Pipes, sockets and devices, which lie in a folder as files of no length, and whose reader would wait for ever.</summary>
internal static class SpecialFile
{
    private const int TypeInHeader = 156;

    /// <summary>Whether a file of no length is one of them. .NET says what a file is only when it is packed: the header of a tar file has its type.</summary>
    public static bool Is(string path)
    {
        if (OperatingSystem.IsWindows())
        {
            return false;
        }

        try
        {
            using var packed = new MemoryStream();
            using (var tar = new TarWriter(packed, TarEntryFormat.Ustar, leaveOpen: true))
            {
                tar.WriteEntry(path, "x");
            }

            return (TarEntryType)packed.GetBuffer()[TypeInHeader] != TarEntryType.RegularFile;
        }
        catch (UnauthorizedAccessException)
        {
            return false;
        }
        catch (IOException)
        {
            // A socket can't be packed; what vanished meanwhile is told of when it is read.
            return File.Exists(path);
        }
    }
}
