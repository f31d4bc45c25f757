using System.ComponentModel;
using System.Diagnostics;
using NodeProcess = System.Diagnostics.Process;

namespace Samla.Previewing;

/// <summary>Has the theme's style sheet and scripts made again whenever one of their sources is saved, where the theme's sources are at hand.</summary>
internal sealed class ThemeMaking : IDisposable
{
    private readonly NodeProcess process;

    private ThemeMaking(NodeProcess process) => this.process = process;

    /// <summary>Starts it; null without the sources or without Node.js. What goes wrong is told as it comes.</summary>
    /// <param name="theme">The folder with the theme's sources.</param>
    /// <param name="errors">Where it is told.</param>
    public static ThemeMaking? Start(string theme, TextWriter errors)
    {
        if (!File.Exists(Path.Combine(theme, "build.mjs")))
        {
            return null;
        }

        var process = new NodeProcess
        {
            StartInfo = new ProcessStartInfo("node", ["build.mjs", "--watch"]) { WorkingDirectory = theme, RedirectStandardInput = true, RedirectStandardOutput = true, RedirectStandardError = true },
        };
        process.OutputDataReceived += (_, line) => Tell(line.Data);
        process.ErrorDataReceived += (_, line) => Tell(line.Data);
        try
        {
            process.Start();
        }
        catch (Win32Exception)
        {
            process.Dispose();
            return null;
        }

        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
        return new ThemeMaking(process);

        void Tell(string? line)
        {
            if (!string.IsNullOrWhiteSpace(line))
            {
                errors.WriteLine($"Temaet kunne ikke lages: {line}");
            }
        }
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        // It ends with what it reads from.
        process.StandardInput.Close();
        process.Dispose();
    }
}
