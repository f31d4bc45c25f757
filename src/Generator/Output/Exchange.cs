using System.Runtime.InteropServices;
using System.Text;

namespace Samla.Output;

/// <summary>Two files or folders that change places at one instant (Linux 3.15, <c>renameat2</c>).</summary>
internal static class Exchange
{
    private const int FromWorkingFolder = -100;
    private const uint Exchanging = 2;

    /// <summary>Exchanges them, whatever each is; false, with both as they were, where the system or the disk can't.</summary>
    public static bool Try(string one, string other)
    {
        try
        {
            return OperatingSystem.IsLinux() && Rename(FromWorkingFolder, Bytes(one), FromWorkingFolder, Bytes(other), Exchanging) == 0;
        }
        catch (EntryPointNotFoundException)
        {
            // A C library older than the kernel's function.
            return false;
        }
    }

    private static byte[] Bytes(string path) => Encoding.UTF8.GetBytes(path + '\0');

    [DllImport("libc", EntryPoint = "renameat2")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern int Rename(int oneFolder, byte[] one, int otherFolder, byte[] other, uint how);
}
