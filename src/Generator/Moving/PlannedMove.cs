using Samla.Addresses;
using Samla.Diagnostics;
using Samla.Input;
using Samla.Input.Markdown;
using Samla.Input.Yaml;
using Samla.Writing;

namespace Samla.Moving;

/// <summary>Everything that a move changes, worked out before anything is written.</summary>
/// <param name="Move">The move.</param>
/// <param name="Files">Old and new path in <c>input/</c> of the files that move.</param>
/// <param name="Texts">The new text of files in which something changes, by their new path, with how many places.</param>
/// <param name="Moved">The redirects afterwards.</param>
/// <param name="Book"><c>addresses.json</c> afterwards.</param>
internal sealed record PlannedMove(
    Move Move,
    IReadOnlyList<(string Old, string New)> Files,
    IReadOnlyDictionary<string, (byte[] Content, int Edits)> Texts,
    IReadOnlyDictionary<string, string> Moved,
    byte[] Book)
{
    /// <summary>Works it out.</summary>
    /// <param name="move">The move.</param>
    /// <param name="content">What was read, without errors.</param>
    /// <param name="input">The folder with the content.</param>
    /// <param name="lasting">The addresses of the site as it is.</param>
    public static PlannedMove Of(Move move, Content content, string input, IReadOnlyList<string> lasting)
    {
        var files = new InputFolder(input, new DiagnosticBag()).List();
        var moved = content.Addresses.Redirects;
        var redirects = move.Redirects(moved, lasting);
        return new PlannedMove(
            move,
            [.. AllFiles(input).Select(path => (path, New: move.Path(path))).Where(pair => pair.New is not null).Select(pair => (pair.path, pair.New!))],
            Rewritten(move, content, files),
            redirects,
            AddressBookText.Of(redirects, content.Addresses.Published.Select(one => one.Address)));
    }

    /// <summary>Makes a copy of the content as it will be, to be looked at; of attachments only the names.</summary>
    public void CopyTo(string input, string copy)
    {
        foreach (var path in AllFiles(input).Where(path => path != AddressBook.FileName && !path.Split('/').Any(part => part.StartsWith('.'))))
        {
            var target = Move.Path(path) ?? path;
            var full = Path.Combine(copy, target);
            Directory.CreateDirectory(Path.GetDirectoryName(full)!);
            if (Texts.TryGetValue(target, out var text))
            {
                File.WriteAllBytes(full, text.Content);
            }
            else if (Path.GetExtension(path) is ".md" or ".yaml")
            {
                File.Copy(Path.Combine(input, path), full);
            }
            else
            {
                File.WriteAllBytes(full, []);
            }
        }

        File.WriteAllBytes(Path.Combine(copy, AddressBook.FileName), Book);
    }

    /// <summary>Does it, all or nothing.</summary>
    public void Apply(string input) => FileChanges.AllOrNone(changes =>
    {
        foreach (var (old, fresh) in Files)
        {
            changes.Move(Path.Combine(input, old), Path.Combine(input, fresh));
        }

        foreach (var (path, (text, _)) in Texts)
        {
            changes.Write(Path.Combine(input, path), text);
        }

        foreach (var (old, _) in Move.Paths)
        {
            changes.RemoveEmpty(Path.Combine(input, old));
        }

        changes.Write(Path.Combine(input, AddressBook.FileName), Book);
    });

    private static Dictionary<string, (byte[] Content, int Edits)> Rewritten(Move move, Content content, IReadOnlyList<InputFile> files)
    {
        var references = content.References.Where(one => move.Id(one) is not null).ToLookup(one => one.Place.File);
        var linked = content.Links.Where(one => move.Address(one.Address) is not null).Select(one => one.Place.File).ToHashSet(StringComparer.Ordinal);
        var replacing = content.Portal.Committees.Where(one => one.Replaces.Any(id => move.Id(id) is not null)).Select(one => one.Place.File).ToHashSet(StringComparer.Ordinal);
        var links = new MovedLinks(move, MarkdownReader.Pipeline(content.Portal.Site.Limits));
        var texts = new Dictionary<string, (byte[] Content, int Edits)>(StringComparer.Ordinal);
        foreach (var file in files.Where(file => file.Kind is not (FileKind.Attachment or FileKind.Portrait)))
        {
            var isPage = file.Kind >= FileKind.Community;
            var (here, goes) = (references[file.Shown], move.Path(file.Path));
            var (hasLinks, replaces) = (isPage && (goes is not null || linked.Contains(file.Shown)), replacing.Contains(file.Shown));
            if (!here.Any() && !hasLinks && !replaces)
            {
                continue;
            }

            var source = new SourceText(File.ReadAllBytes(file.FullPath));
            foreach (var reference in here)
            {
                source.Replace(reference.Place, reference.Id, move.Id(reference)!);
            }

            if (isPage && FrontMatter.Split(source.Text.Replace("\r\n", "\n", StringComparison.Ordinal).Replace('\r', '\n'), file.Shown, new DiagnosticBag(), content.Portal.Site.Limits) is { } front)
            {
                if (replaces)
                {
                    MarkReplaced(source, front.Fields, move);
                }

                if (hasLinks)
                {
                    links.Mark(source, file.Path, front.LinesAbove);
                }
            }

            if (source.Edits > 0)
            {
                texts[goes ?? file.Path] = (source.Bytes(), source.Edits);
            }
        }

        return texts;
    }

    // «replaces» of a committee holds ids or plain names, so its ids aren't references.
    private static void MarkReplaced(SourceText source, MapNode fields, Move move)
    {
        var value = fields.Entries.FirstOrDefault(entry => entry.Key.Text == "replaces").Value;
        foreach (var id in (value is ListNode list ? list.Items : [value]).OfType<ScalarNode>())
        {
            if (move.Id(id.Text) is { } fresh)
            {
                source.Replace(id.Place, id.Text, fresh);
            }
        }
    }

    // Hidden ones too: they go along with their folder. Links don't, and are never followed.
    private static IEnumerable<string> AllFiles(string input) => Directory
        .EnumerateFiles(input, "*", new EnumerationOptions { RecurseSubdirectories = true, AttributesToSkip = FileAttributes.ReparsePoint })
        .Select(path => Path.GetRelativePath(input, path).Replace('\\', '/'))
        .Order(StringComparer.Ordinal);
}
