using System.Diagnostics;

namespace Samla.Output;

/// <summary>The commit that a folder of content was at, by <c>git</c>.</summary>
/// <param name="Id">Its whole name.</param>
/// <param name="Changed">Whether something in the folder isn't as it is in the commit.</param>
internal sealed record InputCommit(string Id, bool Changed)
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(20);

    /// <summary>The commit of a folder; null when it isn't part of one, or when git isn't there to say so.</summary>
    public static InputCommit? Of(string folder)
    {
        // The folder's own tree is asked for too: a folder may lie in a repository without being part of it.
        if (Git(folder, "rev-parse", "HEAD", "HEAD:./") is not { } found || Git(folder, "status", "--porcelain", "--", ".") is not { } changes)
        {
            return null;
        }

        return new InputCommit(found.Split('\n')[0], changes.Length > 0);
    }

    private static string? Git(string folder, params string[] words)
    {
        try
        {
            using var git = new System.Diagnostics.Process();
            // A look only: nothing is started or written.
            git.StartInfo = new ProcessStartInfo("git", ["-c", "core.fsmonitor=false", .. words])
            {
                WorkingDirectory = folder,
                RedirectStandardInput = true,
                RedirectStandardOutput = true,
                RedirectStandardError = true,
                Environment = { ["GIT_OPTIONAL_LOCKS"] = "0" },
            };
            git.Start();
            git.StandardInput.Close();
            var (said, told) = (git.StandardOutput.ReadToEndAsync(), git.StandardError.ReadToEndAsync());
            if (!Task.WhenAll(said, told).Wait(Patience))
            {
                git.Kill();
                return null;
            }

            git.WaitForExit();
            return git.ExitCode == 0 ? said.Result : null;
        }
        catch (System.ComponentModel.Win32Exception)
        {
            // There is no git here.
            return null;
        }
    }
}
