using Markdig;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using Samla.Input.Markdown;
using Samla.Writing;

namespace Samla.Moving;

/// <summary>The links in a Markdown text that lead elsewhere after a move, because the page that they lead to has moved or the one that they stand on.</summary>
/// <param name="move">The move.</param>
/// <param name="pipeline">The syntax of the content.</param>
internal sealed class MovedLinks(Move move, MarkdownPipeline pipeline)
{
    /// <summary>Marks them in a file.</summary>
    /// <param name="source">The file.</param>
    /// <param name="path">Its path in <c>input/</c> before the move.</param>
    /// <param name="linesAbove">How many lines stand above the Markdown.</param>
    public void Mark(SourceText source, string path, int linesAbove)
    {
        var start = source.LineStart(linesAbove + 1);
        var document = Markdig.Markdown.Parse(source.Text[start..], pipeline);
        var inline = document.Descendants<LinkInline>().Where(link => link is { Reference: null, IsAutoLink: false }).Select(link => (link.Url, Span: link.UrlSpan));
        var defined = document.Descendants<LinkReferenceDefinition>().Select(link => (link.Url, Span: link.UrlSpan));
        foreach (var (url, span) in inline.Concat(defined))
        {
            if (url is { Length: > 0 } && span.Length > 0 && Fresh(url, path) is { } fresh)
            {
                var pointed = source.Text[start + span.Start] == '<';
                source.Replace(start + span.Start, span.Length, pointed ? $"<{fresh}>" : fresh);
            }
        }
    }

    // What is to be written; null when it leads where it should.
    private string? Fresh(string url, string path)
    {
        var hash = url.IndexOf('#');
        var (target, anchor) = hash < 0 ? (url, "") : (url[..hash], url[hash..]);
        if (target.Length == 0 || target.Contains(':'))
        {
            return null;
        }

        if (target[0] == '/')
        {
            return move.Address(target) is { } address ? address + anchor : null;
        }

        var unescaped = Uri.UnescapeDataString(target);
        var (old, from) = (LinkTargets.Joined(path, unescaped), move.Path(path) ?? path);
        var file = move.Path(old) ?? old;
        if (LinkTargets.Joined(from, unescaped) == file)
        {
            return null;
        }

        var relative = Path.GetRelativePath("/" + Path.GetDirectoryName(from), "/" + file).Replace('\\', '/');
        return relative.Replace("%", "%25", StringComparison.Ordinal).Replace(" ", "%20", StringComparison.Ordinal)
            .Replace("(", "%28", StringComparison.Ordinal).Replace(")", "%29", StringComparison.Ordinal) + anchor;
    }
}
