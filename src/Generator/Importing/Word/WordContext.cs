using DocumentFormat.OpenXml.Packaging;
using Samla.Importing.Blocks;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace Samla.Importing.Word;

/// <summary>What is common to the text of one document while it is walked.</summary>
/// <param name="main">The part with the text.</param>
internal sealed class WordContext(MainDocumentPart main)
{
    private readonly List<(string Kind, int Id)> called = [];

    public MainDocumentPart Main { get; } = main;

    public WordStyles Styles { get; } = new(main.StyleDefinitionsPart?.Styles);

    public WordNumbering Numbering { get; } = new(main.NumberingDefinitionsPart?.Numbering);

    public LeftBehind LeftBehind { get; } = new();

    /// <summary>The notes that were called for, in order.</summary>
    public IReadOnlyList<(string Kind, int Id)> Called => called;

    /// <summary>The mark of a note, numbered by where it is called for first.</summary>
    public NoteMark Note(string kind, long id)
    {
        var note = (kind, (int)id);
        var at = called.IndexOf(note);
        if (at < 0)
        {
            called.Add(note);
            at = called.Count - 1;
        }

        return new NoteMark(at + 1);
    }

    /// <summary>Whether every field that is begun in a text is ended; else its marks mean nothing, and everything is shown.</summary>
    public static bool HasWholeFields(DocumentFormat.OpenXml.OpenXmlElement text)
    {
        var depth = 0;
        foreach (var mark in text.Descendants<W.FieldChar>())
        {
            depth += mark.FieldCharType?.InnerText switch { "begin" => 1, "end" => -1, _ => 0 };
            if (depth < 0)
            {
                return false;
            }
        }

        return depth == 0;
    }
}
