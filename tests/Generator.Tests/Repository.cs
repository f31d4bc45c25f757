namespace Samla.Tests;

/// <summary>The folder that the tests were built from.</summary>
internal static class Repository
{
    public static string Root { get; } = Find();

    private static string Find()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "Samla.slnx")))
            {
                return folder.FullName;
            }
        }

        throw new InvalidOperationException("Samla.slnx stands in no folder above the tests.");
    }
}
