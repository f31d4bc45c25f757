using System.Diagnostics;

namespace Samla.Bench.Kill;

/// <summary>A build that runs as a process of its own, and tells when it begins to lay out the site.</summary>
internal sealed class SiteBuild : IDisposable
{
    private readonly System.Diagnostics.Process process;
    private readonly Stopwatch clock = Stopwatch.StartNew();
    private readonly TaskCompletionSource<TimeSpan> publishing = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly Task told;

    /// <summary>Starts it.</summary>
    public SiteBuild(string program, string input, string output)
    {
        process = System.Diagnostics.Process.Start(new ProcessStartInfo(program, ["build", "--input", input, "--output", output, "--date", "2026-06-01"]) { RedirectStandardOutput = true, RedirectStandardError = true })!;
        told = Task.WhenAll(Follow(), process.StandardError.ReadToEndAsync());
    }

    /// <summary>When the site began to be laid out; cancelled when it never did.</summary>
    public Task<TimeSpan> Publishing => publishing.Task;

    /// <summary>How long it has run.</summary>
    public TimeSpan Elapsed => clock.Elapsed;

    /// <summary>Whether it is over.</summary>
    public bool IsOver => process.HasExited;

    /// <summary>Lets it end by itself; gives its exit code.</summary>
    public int Wait()
    {
        process.WaitForExit();
        told.Wait();
        return process.ExitCode;
    }

    /// <summary>Ends it by SIGKILL; false when it was over already.</summary>
    public bool Kill()
    {
        process.Kill();
        // 128 and the number of the signal.
        return Wait() == 137;
    }

    /// <inheritdoc/>
    public void Dispose() => process.Dispose();

    private async Task Follow()
    {
        while (await process.StandardOutput.ReadLineAsync() is { } line)
        {
            if (line.StartsWith("Output:", StringComparison.Ordinal))
            {
                publishing.TrySetResult(clock.Elapsed);
            }
        }

        publishing.TrySetCanceled();
    }
}
