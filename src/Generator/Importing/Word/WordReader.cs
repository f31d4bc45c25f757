using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using Samla.Importing.Blocks;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace Samla.Importing.Word;

/// <summary>Reads a Word file that was looked through by <see cref="WordFile"/>.</summary>
internal static class WordReader
{
    /// <summary>What an address that isn't one begins with, once it is rewritten so that the file can be opened.</summary>
    public const string NoAddress = "about:invalid#";

    /// <summary>What it says; null when it can't be read.</summary>
    public static ImportedText? Read(byte[] bytes)
    {
        try
        {
            using var package = WordprocessingDocument.Open(Copy(bytes), isEditable: true, Settings());
            return package.MainDocumentPart is { Document.Body: { } body } main ? Read(main, body) : null;
        }
        catch (Exception exception) when (exception is not OutOfMemoryException)
        {
            // The library throws whatever its parts throw on a damaged file; nothing of ours is open by then.
            return null;
        }
    }

    private static ImportedText Read(MainDocumentPart main, W.Body body)
    {
        var context = new WordContext(main);
        var blocks = new BlockWalk(context, main, body).Through(body).ToList();
        var notes = Notes(context);
        context.LeftBehind.Comments = main.WordprocessingCommentsPart?.Comments?.Elements<W.Comment>().Count() ?? 0;
        context.LeftBehind.Macros = main.VbaProjectPart is not null;
        Edges(context, "Topptekst", main.HeaderParts);
        Edges(context, "Bunntekst", main.FooterParts);
        if (main.OpenXmlPackage.PackageProperties is var about && !string.IsNullOrWhiteSpace(about.Creator + about.LastModifiedBy))
        {
            context.LeftBehind.Say("Navnene på dem som har laget og endret filen.");
        }

        return new ImportedText(blocks, notes, context.LeftBehind.Sentences());
    }

    // A note can call for another, which then stands behind it.
    private static List<RichText> Notes(WordContext context)
    {
        var notes = new List<RichText>();
        for (var i = 0; i < context.Called.Count; i++)
        {
            var (kind, id) = context.Called[i];
            OpenXmlPart? part = kind == "footnote" ? context.Main.FootnotesPart : context.Main.EndnotesPart;
            var note = part?.RootElement?.Elements<W.FootnoteEndnoteType>().FirstOrDefault(one => one.Id?.Value == id);
            var texts = note is null ? [] : new BlockWalk(context, part!, note).Through(note).Select(Flat);
            notes.Add(texts.Aggregate(RichText.Empty, (all, text) => all.Then(" ", text)));
        }

        return notes;
    }

    private static RichText Flat(Block block) => block is Table ? RichText.Of(BlockText.Of(block)) : BlockText.Rich(block);

    private static void Edges(WordContext context, string name, IEnumerable<OpenXmlPart> edges)
    {
        foreach (var part in edges)
        {
            var words = part.RootElement is not { } text ? "" : string.Join(' ', new BlockWalk(context, part, text).Through(text).Select(BlockText.Of)).Trim();
            if (words.Any(char.IsLetter))
            {
                context.LeftBehind.Say($"{name}en: «{words}».");
            }
        }
    }

    // A file of one's own, since addresses that aren't addresses are rewritten in it before it is read.
    private static MemoryStream Copy(byte[] bytes)
    {
        var copy = new MemoryStream();
        copy.Write(bytes);
        copy.Position = 0;
        return copy;
    }

    private static OpenSettings Settings() => new()
    {
        AutoSave = false,
        RelationshipErrorHandlerFactory = RelationshipErrorHandler.CreateRewriterFactory((_, _, address) => NoAddress + Uri.EscapeDataString(address ?? "")),
    };
}
