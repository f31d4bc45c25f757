using System.Text;
using Markdig;
using Markdig.Extensions.AutoLinks;
using Markdig.Extensions.Tables;
using Markdig.Helpers;
using Markdig.Parsers;
using Markdig.Renderers;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using Samla.Addresses;
using Samla.Diagnostics;
using Samla.Model;
using Samla.Text;
using MarkdigHeadingRenderer = Markdig.Renderers.Html.HeadingRenderer;

namespace Samla.Input.Markdown;

/// <summary>
/// Reads Markdown to sections and passages in one walk of its syntax tree. Raw HTML is text, attributes from content don't exist. One instance for each
/// worker: the pipeline is shared, the renderer isn't.
/// </summary>
internal sealed class MarkdownReader : IDisposable
{
    private readonly MarkdownPipeline pipeline;
    private readonly StringWriter writer = new();
    private readonly HtmlRenderer renderer;
    private readonly LinkRenderer links;

    public MarkdownReader(MarkdownPipeline pipeline, LinkTargets targets)
    {
        this.pipeline = pipeline;
        links = new LinkRenderer(targets);
        renderer = new HtmlRenderer(writer);
        pipeline.Setup(renderer);
        Replace<MarkdigHeadingRenderer>(new HeadingRenderer());
        Replace<Markdig.Renderers.Html.Inlines.LinkInlineRenderer>(links);
        Replace<Markdig.Renderers.Html.Inlines.AutolinkInlineRenderer>(new AutolinkRenderer(links));
        Replace<HtmlTableRenderer>(new TableRenderer());
    }

    /// <summary>The syntax that authors can use: CommonMark with tables and bare addresses, without raw HTML.</summary>
    public static MarkdownPipeline Pipeline(Limits limits)
    {
        var builder = new MarkdownPipelineBuilder()
            .DisableHtml()
            .UsePipeTables()
            .UseAutoLinks(new AutoLinkOptions { ValidPreviousCharacters = "*_~(«\"", UseHttpsForWWWLinks = true })
            .UsePreciseSourceLocation();
        var lists = builder.BlockParsers.FindExact<ListBlockParser>()!;
        lists.ItemParsers.RemoveAll(parser => parser is NumberedListItemParser);
        lists.ItemParsers.Add(new NumberedItemParser());
        // The word behind the fence of a piece of code would become its class.
        builder.BlockParsers.FindExact<FencedCodeBlockParser>()!.InfoParser = (BlockProcessor _, ref StringSlice _, IFencedBlock _, char _) => true;
        builder.MaximumNestingDepth = limits.Nesting;
        return builder.Build();
    }

    /// <summary>Reads the text below the front matter.</summary>
    /// <param name="text">The Markdown.</param>
    /// <param name="linesAbove">How many lines of the file stand above it.</param>
    /// <param name="kind">What it is read as.</param>
    /// <param name="pageAddress">The address of its page, for links to places on the page itself.</param>
    /// <param name="reading">The file.</param>
    public Body Read(string text, int linesAbove, BodyKind kind, string pageAddress, FileReading reading)
    {
        if (text.AsSpan().IsWhiteSpace())
        {
            return Body.Empty;
        }

        links.Reading = reading;
        links.PageAddress = pageAddress;
        links.LinesAbove = linesAbove;
        if (!TextBounds.Hold(text, linesAbove, reading))
        {
            return Body.Empty;
        }

        try
        {
            links.Text = text;
            var document = Markdig.Markdown.Parse(Composed.Of(text), pipeline);
            CheckEntities(text, document);
            return new Walk(this, kind, reading).Through(document);
        }
        catch (ArgumentException exception) when (exception.Message.Contains("depth limit", StringComparison.Ordinal))
        {
            writer.GetStringBuilder().Clear();
            Bound.Tell(
                reading.Diagnostics,
                SafetyRules.TooMuch,
                new Place(reading.File.Shown, linesAbove + 1, 1, linesAbove + 1, 1),
                new("Teksten har lister, sitater eller formatering i for mange nivåer inne i hverandre.", "Teksten har lister, sitat eller formatering i for mange nivå inne i kvarandre."),
                Bound.Number(reading.Limits.Nesting),
                "nesting");
            return Body.Empty;
        }
    }

    // A letter can be written by its number too.
    private void CheckEntities(string text, MarkdownDocument document)
    {
        foreach (var entity in text.Contains('&') ? document.Descendants<HtmlEntityInline>() : [])
        {
            var letters = entity.Transcoded.AsSpan();
            if (HiddenLetters.IndexOfHarmful(letters) is >= 0 and var hidden)
            {
                LetterCheck.Tell(letters, hidden, links.PlaceOf(entity), links.Reading!.Diagnostics);
            }
        }
    }

    /// <inheritdoc/>
    public void Dispose() => writer.Dispose();

    private void Replace<T>(IMarkdownObjectRenderer own) where T : class, IMarkdownObjectRenderer
    {
        var at = renderer.ObjectRenderers.FindIndex(one => one is T);
        if (at >= 0)
        {
            renderer.ObjectRenderers[at] = own;
        }
        else
        {
            renderer.ObjectRenderers.Insert(0, own);
        }
    }

    private byte[] Render(List<Block> blocks)
    {
        foreach (var block in blocks)
        {
            renderer.Render(block);
        }

        var built = writer.GetStringBuilder();
        var size = 0;
        foreach (var chunk in built.GetChunks())
        {
            size += Encoding.UTF8.GetByteCount(chunk.Span);
        }

        var bytes = new byte[size];
        var length = 0;
        foreach (var chunk in built.GetChunks())
        {
            length += Encoding.UTF8.GetBytes(chunk.Span, bytes.AsSpan(length));
        }

        built.Clear();
        return bytes;
    }

    /// <summary>One walk through one text.</summary>
    private sealed class Walk(MarkdownReader reader, BodyKind kind, FileReading reading)
    {
        private readonly Anchors anchors = new([]);
        private readonly List<Section> sections = [];
        private readonly List<Block> pending = [];
        private readonly List<Passage> passages = [];
        private readonly List<Passage> lead = [];
        private HeadingBlock? heading;
        private (string Anchor, string? Number, string Title) current;
        private Block? decision;

        private int SectionLevel => kind == BodyKind.Minutes ? 3 : 2;

        public Body Through(MarkdownDocument document)
        {
            var level = 1;
            foreach (var block in document)
            {
                switch (block)
                {
                    case HeadingBlock found:
                        level = Heading(found, level);
                        break;
                    case LinkReferenceDefinitionGroup:
                        break;
                    case ParagraphBlock when kind == BodyKind.Minutes && DecisionMark.Begins(block):
                        Decision(block);
                        break;
                    default:
                        pending.Add(block);
                        break;
                }
            }

            CloseSection();
            return new Body(Lead(), sections);
        }

        private int Heading(HeadingBlock found, int above)
        {
            var place = reader.links.PlaceOf(found);
            var title = PlainText.Of(found.Inline);
            if (title.Length == 0)
            {
                reading.Diagnostics.Add(TextRules.EmptyHeading, place, "Overskriften er tom.", "Overskrifta er tom.");
                return above;
            }

            LetterCheck.Title(title, place, reading.Diagnostics, title);
            if (title.Length > reading.Limits.Title)
            {
                TooMuch(found, new($"Overskriften er på {Bound.Number(title.Length)} tegn.", $"Overskrifta er på {Bound.Number(title.Length)} teikn."), reading.Limits.Title, "title");
            }

            if (found.Level == 1 || found.Level > above + 1)
            {
                reading.Diagnostics.Add(
                    TextRules.HeadingLevel,
                    place,
                    found.Level == 1 ? "Overskriften er på øverste nivå (#)." : $"Overskriften hopper fra nivå {above} til nivå {found.Level}.",
                    found.Level == 1 ? "Overskrifta er på øvste nivå (#)." : $"Overskrifta hoppar frå nivå {above} til nivå {found.Level}.");
            }

            var (anchor, number, name) = Numbered(title, place);
            var numbered = (Anchor: reading.Strings.Of(anchor), Number: number is null ? null : reading.Strings.Of(number), Title: reading.Strings.Of(name));
            if (found.Level <= 2 || (kind == BodyKind.Minutes && numbered.Number is not null))
            {
                CloseSection();
                heading = found;
                current = numbered;
            }
            else
            {
                ClosePassage();
                HeadingRenderer.Place(found, Math.Min(6, SectionLevel + found.Level - (heading?.Level ?? 2)), numbered.Anchor);
                pending.Add(found);
            }

            return found.Level;
        }

        private void TooMuch(Block at, Bilingual found, int bound, string name) =>
            Bound.Tell(reading.Diagnostics, SafetyRules.TooMuch, reader.links.PlaceOf(at), found, Bound.Number(bound), name);

        private (string Anchor, string? Number, string Title) Numbered(string title, Place place)
        {
            if (kind == BodyKind.Prose)
            {
                return ClauseHeading.Parse(title) is var (clause, rest)
                    ? (anchors.Unique(Address.ClauseAnchor(clause)), clause, rest)
                    : (anchors.Unique(Slug.Of(title)), null, title);
            }

            if (CaseHeading.Parse(title) is var (number, name))
            {
                if (sections.Any(section => section.Number == number) || (heading is not null && current.Number == number))
                {
                    reading.Diagnostics.Add(TextRules.DuplicateCase, place, $"Sak {number} står to ganger i referatet.", $"Sak {number} står to gonger i referatet.");
                }

                return (anchors.Unique(Address.CaseAnchor(number)), number, name);
            }

            if (CaseHeading.LooksLikeOne(title))
            {
                reading.Diagnostics.Add(
                    TextRules.MalformedCaseNumber,
                    place,
                    $"Saksnummeret i «{title}» kan ikke leses.",
                    $"Saksnummeret i «{title}» kan ikkje lesast.");
            }

            return (anchors.Unique(Slug.Of(title)), null, title);
        }

        private void Decision(Block block)
        {
            var place = reader.links.PlaceOf(block);
            if (heading is null)
            {
                reading.Diagnostics.Add(TextRules.DecisionOutsideCase, place, "Vedtaket står ikke under noen overskrift.", "Vedtaket står ikkje under noka overskrift.");
            }

            ClosePassage();
            decision = block;
            if (!DecisionMark.Strip(block))
            {
                pending.Add(block);
            }
        }

        private void ClosePassage()
        {
            if (decision is not null && pending.Count == 0)
            {
                reading.Diagnostics.Add(new Diagnostic(TextRules.EmptyDecision, new("Vedtaket er tomt.", "Vedtaket er tomt."), reader.links.PlaceOf(decision))
                {
                    Severity = reading.IsUnfinished ? Severity.Warning : TextRules.EmptyDecision.Severity,
                });
            }
            else if (pending.Count > 0)
            {
                var text = decision is null ? null : reading.Strings.Of(string.Join('\n', pending.Select(PlainText.Of)));
                var passage = new Passage(reader.Render(pending), text);
                if (heading is null)
                {
                    lead.Add(passage);
                }
                else
                {
                    passages.Add(passage);
                }
            }

            decision = null;
            pending.Clear();
        }

        // Above the first heading nothing is a decision.
        private Passage Lead()
        {
            switch (lead)
            {
                case []:
                    return Passage.Empty;
                case [var only]:
                    return only;
                default:
                    var whole = new MemoryStream();
                    lead.ForEach(passage => whole.Write(passage.Rendered.Span));
                    return new Passage(whole.ToArray());
            }
        }

        private void CloseSection()
        {
            ClosePassage();
            if (heading is not null)
            {
                sections.Add(new Section(current.Anchor, current.Number, current.Title, passages.ToArray(), reader.links.PlaceOf(heading)));
                passages.Clear();
            }
        }
    }
}
