namespace Samla.Site.Tests.Fixtures;

/// <summary>Finds the browser on this machine: the path in <c>CHROMIUM</c>, else the first of its names on the path.</summary>
internal static class ChromiumProgram
{
    private const string WhatToDo = "The tests open the site in Chromium. Install the package chromium, or set CHROMIUM to the path of the program, and run the tests again.";

    private static readonly string[] Names = ["chromium", "chromium-browser", "google-chrome"];

    /// <summary>The path of the program.</summary>
    /// <param name="chosen">What CHROMIUM says.</param>
    /// <param name="path">What PATH says.</param>
    /// <exception cref="FileNotFoundException">There is none; the message says what to do.</exception>
    public static string Find(string? chosen, string? path)
    {
        if (!string.IsNullOrEmpty(chosen))
        {
            return File.Exists(chosen) ? chosen : throw new FileNotFoundException($"CHROMIUM says {chosen}, but there is no such file. {WhatToDo}");
        }

        var folders = (path ?? "").Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries);
        return Names.SelectMany(name => folders.Select(folder => Path.Combine(folder, name))).FirstOrDefault(File.Exists)
            ?? throw new FileNotFoundException(WhatToDo);
    }
}
