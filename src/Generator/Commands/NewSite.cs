using Samla.Diagnostics;
using Samla.Input;
using Samla.Text;
using Samla.Writing;

namespace Samla.Commands;

/// <summary>The content that something new is written to.</summary>
/// <param name="Folder">The folder.</param>
/// <param name="Content">What was read of it; drafts are left out.</param>
/// <param name="Files">Every file, drafts too.</param>
/// <param name="Console">Where to tell.</param>
internal sealed record NewSite(string Folder, Content Content, IReadOnlyList<InputFile> Files, NewConsole Console)
{
    /// <summary>The ids of a kind, drafts too.</summary>
    public IReadOnlyList<string> Ids(FileKind kind) => [.. Files.Where(file => file.Kind == kind).Select(file => file.Id)];

    /// <summary>The written standard of a community or committee.</summary>
    public Language LanguageOf(string id) => Files.FirstOrDefault(file => file.Kind is FileKind.Community && file.Id == id.Split('/')[0]) is { } file ? Content.LanguageOf(file.Shown) : Language.Nb;

    /// <summary>Whether there is a page or a folder with that path already.</summary>
    public bool Has(string path) => Files.Any(file => file.Path == $"{path}.md" || file.Path.StartsWith($"{path}/", StringComparison.Ordinal));

    /// <summary>How a path is shown.</summary>
    public string Shown(string path) => new InputFolder(Folder, new DiagnosticBag()).Shown(path);

    /// <summary>Writes new files, all or none, and tells where and what comes next; what is there already is never touched.</summary>
    public int Write(string next, params IReadOnlyList<(string Path, string Text)> files)
    {
        try
        {
            FileChanges.AllOrNone(changes =>
            {
                foreach (var (path, text) in files)
                {
                    changes.Create(Path.Combine(Folder, path), text);
                }
            });
        }
        catch (Exception exception) when (MachineTrouble.Is(exception, out var told))
        {
            Console.Errors.WriteLine($"Det kunne ikke skrives: {told} Ingenting er endret.");
            return ExitCode.Failed;
        }

        foreach (var (path, _) in files)
        {
            Console.Output.WriteLine($"Skrev {Shown(path)}.");
        }

        Console.Output.WriteLine(next);
        return ExitCode.Done;
    }
}
