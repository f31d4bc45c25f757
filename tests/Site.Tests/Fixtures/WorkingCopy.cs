using System.Diagnostics;
using System.Text.RegularExpressions;
using Samla.Commands;
using Samla.Editing;
using Samla.Serving;

namespace Samla.Site.Tests.Fixtures;

/// <summary>The sample content in a git repository of its own, built and served with the editor writing to it.</summary>
public sealed partial class WorkingCopy : IAsyncDisposable
{
    private readonly DirectoryInfo folder;
    private readonly SiteServer server;

    private WorkingCopy(DirectoryInfo folder, SiteServer server) => (this.folder, this.server) = (folder, server);

    /// <summary>Where the site is served, with no slash at the end.</summary>
    public string Address => server.Address;

    /// <summary>Copies, builds and serves.</summary>
    /// <param name="files">What is written over of the sample: the path in the content and the text.</param>
    internal static async Task<WorkingCopy> Of(params (string Path, string Text)[] files)
    {
        var folder = Directory.CreateTempSubdirectory("samla-working-copy-");
        var (input, output) = (Path.Combine(folder.FullName, "input"), Path.Combine(folder.FullName, "output"));
        var sample = Sites.Input(SiteName.Sample);
        foreach (var file in Directory.EnumerateFiles(sample, "*", SearchOption.AllDirectories))
        {
            var copy = Path.Combine(input, Path.GetRelativePath(sample, file));
            Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
            File.Copy(file, copy);
        }

        foreach (var (path, text) in files)
        {
            var written = Path.Combine(input, path);
            Directory.CreateDirectory(Path.GetDirectoryName(written)!);
            await File.WriteAllTextAsync(written, text);
        }

        using var said = new StringWriter();
        Assert.True(CommandLine.Run(["build", "--input", input, "--output", output, "--date", "2026-11-21"], TextReader.Null, said, said, DateTimeOffset.UtcNow) == ExitCode.Done, said.ToString());
        var made = new WorkingCopy(folder, await SiteServer.Start(output, 0, new LocalEditing(input)));
        made.Git("init", "--quiet");
        made.Git("add", "input");
        made.Git("-c", "user.name=Prøve", "-c", "user.email=prove@example.no", "commit", "--quiet", "--message", "Før");
        return made;
    }

    /// <summary>The rules of <c>_headers</c>, one by one.</summary>
    public IEnumerable<string> HeaderRules() => RuleStart().Split(File.ReadAllText(Path.Combine(folder.FullName, "output", "_headers"))).Where(rule => rule.Length > 0);

    /// <summary>What has been changed since: the lines that are gone and the new ones, below the name of their file.</summary>
    public IReadOnlyList<string> Changes()
    {
        Git("add", "--intent-to-add", "input");
        return [.. Git("-c", "core.quotePath=false", "diff", "--unified=0", "--no-color").Split('\n')
            .Where(line => line.StartsWith("+++ b/", StringComparison.Ordinal) || (line.Length > 0 && line[0] is '+' or '-' && !line.StartsWith("---", StringComparison.Ordinal)))
            .Select(line => line.StartsWith("+++ b/", StringComparison.Ordinal) ? line["+++ b/".Length..] : line)];
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        await server.DisposeAsync();
        folder.Delete(recursive: true);
    }

    [GeneratedRegex("^(?=/)", RegexOptions.Multiline)]
    private static partial Regex RuleStart();

    private string Git(params string[] arguments)
    {
        using var git = System.Diagnostics.Process.Start(new ProcessStartInfo("git", arguments) { WorkingDirectory = folder.FullName, RedirectStandardOutput = true, RedirectStandardError = true })!;
        var told = git.StandardError.ReadToEndAsync();
        var printed = git.StandardOutput.ReadToEnd();
        git.WaitForExit();
        Assert.True(git.ExitCode == 0, told.Result);
        return printed;
    }
}
