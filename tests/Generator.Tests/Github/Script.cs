using System.Diagnostics;
using Worker = System.Diagnostics.Process;

namespace Samla.Tests.Github;

/// <summary>A script of <c>.github/scripts</c>, run as a workflow runs it.</summary>
internal static class Script
{
    public static string Folder { get; } = Path.Combine(Repository.Root, ".github", "scripts");

    /// <summary>The built program, as the scripts call it.</summary>
    public static string Samla { get; } = Path.Combine(AppContext.BaseDirectory, "samla");

    /// <summary>Runs a script with Bash or Node.js, by its ending.</summary>
    /// <param name="name">Its name.</param>
    /// <param name="folder">The folder that it is run in.</param>
    /// <param name="environment">What it is told beside its arguments.</param>
    /// <param name="arguments">Its arguments.</param>
    public static (int Code, string Printed, string Told) Run(string name, string folder, Dictionary<string, string> environment, params string[] arguments) =>
        Program(name.EndsWith(".mjs", StringComparison.Ordinal) ? "node" : "bash", folder, environment, [Path.Combine(Folder, name), .. arguments]);

    /// <summary>Runs any program.</summary>
    public static (int Code, string Printed, string Told) Program(string program, string folder, Dictionary<string, string> environment, params string[] arguments)
    {
        var start = new ProcessStartInfo(program, arguments) { WorkingDirectory = folder, RedirectStandardOutput = true, RedirectStandardError = true };
        foreach (var (name, value) in environment)
        {
            start.Environment[name] = value;
        }

        using var process = Worker.Start(start)!;
        var printed = process.StandardOutput.ReadToEndAsync();
        var told = process.StandardError.ReadToEndAsync();
        process.WaitForExit();
        return (process.ExitCode, printed.Result, told.Result);
    }
}
