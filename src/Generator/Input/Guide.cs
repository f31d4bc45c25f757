using System.Text;
using Samla.Addresses;
using Samla.Diagnostics;
using Samla.Embedded;
using Samla.Input.Binding;
using Samla.Input.Markdown;
using Samla.Model;
using Samla.Text;

namespace Samla.Input;

/// <summary>
/// The guide for those who write, <c>docs/secretariat/</c>, as pages of every site: it explains the program that made the site, so it comes with the program.
/// </summary>
internal static class Guide
{
    private const string Folder = "guide/";
    private const string Shown = "docs/secretariat/";
    private const string First = "index";

    private static readonly IReadOnlyList<string> Names = EmbeddedFile.Names(Folder);

    /// <summary>Its pages; what is wrong in them is told of as in any other file.</summary>
    public static IReadOnlyList<PortalPage> Pages(Markdig.MarkdownPipeline pipeline, DiagnosticBag diagnostics)
    {
        using var markdown = new MarkdownReader(pipeline, new LinkTargets(Names.ToDictionary(name => name, AddressOf, StringComparer.Ordinal)));
        return [.. Names.Where(name => name.EndsWith(".md", StringComparison.Ordinal)).Select(name => Page(name, markdown, diagnostics)).OfType<PortalPage>()];
    }

    /// <summary>Its pictures: where each stands on the site, and what it holds.</summary>
    public static IEnumerable<(string Address, Func<ReadOnlyMemory<byte>> Content)> Pictures =>
        Names.Where(name => name.EndsWith(".png", StringComparison.Ordinal)).Select(name => (AddressOf(name), (Func<ReadOnlyMemory<byte>>)(() => EmbeddedFile.Find(name)!)));

    private static PortalPage? Page(string name, MarkdownReader markdown, DiagnosticBag diagnostics)
    {
        var (segment, language) = PartsOf(name);
        var file = new InputFile(FileKind.Page, $"pages/{segment}.{(language == Language.Nn ? "nn" : "nb")}", name, Shown + name[Folder.Length..], name);
        if (FrontMatter.Split(Encoding.UTF8.GetString(EmbeddedFile.Find(name)!), file.Shown, diagnostics) is not { } front)
        {
            return null;
        }

        // A table of messages is longer than anything that is written by hand.
        var reading = new FileReading(file, diagnostics, language) { Limits = Limits.Standard with { Paragraph = int.MaxValue } };
        var fields = new Fields(front.Fields, reading);

        // The lists of messages are made here, so that they are never out of date.
        var text = front.Text + name switch { "guide/meldinger.md" => MessageTable.Others, "guide/meldinger-vern.md" => MessageTable.Protection, _ => "" };
        var page = PageBinder.Bind(file.Id, fields, markdown.Read(text, front.LinesAbove, BodyKind.Prose, Address.Portal(segment, language), reading));
        fields.Done();
        return page;
    }

    private static string AddressOf(string name)
    {
        if (!name.EndsWith(".md", StringComparison.Ordinal))
        {
            return $"{Address.Portal(Address.Guide, Language.Nb)}{name[Folder.Length..]}";
        }

        var (segment, language) = PartsOf(name);
        return Address.Portal(segment, language);
    }

    // «guide/import.md» is a chapter in bokmål, «guide/index.nn.md» the first page in nynorsk.
    private static (string Segment, Language Language) PartsOf(string name)
    {
        var parts = name[Folder.Length..].Split('.');
        return (parts[0] == First ? Address.Guide : $"{Address.Guide}/{parts[0]}", parts is [_, "nn", _] ? Language.Nn : Language.Nb);
    }
}
