using System.Diagnostics;
using System.Text.RegularExpressions;
using Samla.Output;

namespace Samla.Site.Tests.Fixtures;

/// <summary>The sample content in a git repository of its own, shown with the editor writing to it.</summary>
public sealed partial class WorkingCopy : IAsyncDisposable
{
    private readonly WrittenSite site;

    private WorkingCopy(WrittenSite site) => this.site = site;

    /// <summary>Where the site is shown, with no slash at the end.</summary>
    public string Address => site.Address;

    private string Folder => Path.GetDirectoryName(site.Input)!;

    /// <summary>Copies, and starts to show it.</summary>
    /// <param name="files">What is written over of the sample: the path in the content and the text.</param>
    internal static async Task<WorkingCopy> Of(params (string Path, string Text)[] files)
    {
        var made = new WorkingCopy(await WrittenSite.Start(files: files, edited: true));
        made.Git("init", "--quiet");
        made.Git("add", "input");
        made.Git("-c", "user.name=Prøve", "-c", "user.email=prove@example.no", "commit", "--quiet", "--message", "Før");
        return made;
    }

    /// <summary>The rules of <c>_headers</c>, one by one.</summary>
    public IEnumerable<string> HeaderRules() => RuleStart().Split(NetlifyFiles.Headers(noIndex: true, Directory.EnumerateDirectories(Path.Combine(site.Input, "communities")).Select(one => Path.GetFileName(one)!), [])).Where(rule => rule.Length > 0);

    /// <summary>What has been changed since: the lines that are gone and the new ones, below the name of their file.</summary>
    public IReadOnlyList<string> Changes()
    {
        Git("add", "--intent-to-add", "input");
        return [.. Git("-c", "core.quotePath=false", "diff", "--unified=0", "--no-color").Split('\n')
            .Where(line => line.StartsWith("+++ b/", StringComparison.Ordinal) || (line.Length > 0 && line[0] is '+' or '-' && !line.StartsWith("---", StringComparison.Ordinal)))
            .Select(line => line.StartsWith("+++ b/", StringComparison.Ordinal) ? line["+++ b/".Length..] : line)];
    }

    /// <inheritdoc/>
    public ValueTask DisposeAsync() => site.DisposeAsync();

    [GeneratedRegex("^(?=/)", RegexOptions.Multiline)]
    private static partial Regex RuleStart();

    private string Git(params string[] arguments)
    {
        using var git = System.Diagnostics.Process.Start(new ProcessStartInfo("git", arguments) { WorkingDirectory = Folder, RedirectStandardOutput = true, RedirectStandardError = true })!;
        var told = git.StandardError.ReadToEndAsync();
        var printed = git.StandardOutput.ReadToEnd();
        git.WaitForExit();
        Assert.True(git.ExitCode == 0, told.Result);
        return printed;
    }
}
