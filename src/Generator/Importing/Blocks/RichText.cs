using System.Text;

namespace Samla.Importing.Blocks;

/// <summary>The text of a paragraph with its forms: neighbours in one form are one piece, and no blanks stand at the ends.</summary>
internal sealed class RichText
{
    /// <summary>No text.</summary>
    public static readonly RichText Empty = new([]);

    private RichText(IReadOnlyList<Inline> inlines) => Inlines = inlines;

    /// <summary>The pieces.</summary>
    public IReadOnlyList<Inline> Inlines { get; }

    /// <summary>Nothing to see.</summary>
    public bool IsEmpty => Inlines.Count == 0;

    /// <summary>The words alone; breaks and tabs are blanks.</summary>
    public string Plain => plain ??= string.Join(' ', Joined(' ').Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    /// <summary>Whether every word is bold.</summary>
    public bool IsBold => Inlines.Any(IsVisible) && Inlines.Where(IsVisible).All(one => one is Words { Bold: true } or NoteMark);

    private string? plain;

    /// <summary>A text of these pieces.</summary>
    public static RichText Of(IEnumerable<Inline> inlines)
    {
        var merged = new List<Inline>();
        foreach (var inline in inlines)
        {
            if (inline is Words { Text.Length: 0 })
            {
                continue;
            }

            // Blanks have no form of their own.
            var next = inline is Words { Link: null } blank && string.IsNullOrWhiteSpace(blank.Text) && merged.Count > 0 && merged[^1] is Words before
                ? before with { Text = blank.Text }
                : inline;
            if (next is Words words && merged.Count > 0 && merged[^1] is Words last && last with { Text = "" } == words with { Text = "" })
            {
                merged[^1] = last with { Text = last.Text + words.Text };
            }
            else
            {
                merged.Add(next);
            }
        }

        return Trimmed(merged);
    }

    /// <summary>A text in no form.</summary>
    public static RichText Of(string text) => Of([new Words(text)]);

    /// <summary>What comes behind so many of <see cref="Joined"/>'s letters.</summary>
    public RichText From(int letters) => Of(Cut(letters, int.MaxValue));

    /// <summary>What comes before so many of <see cref="Joined"/>'s letters.</summary>
    public RichText Until(int letters) => Of(Cut(0, letters));

    /// <summary>How many letters at the beginning are bold.</summary>
    public int BoldLetters() => Inlines.TakeWhile(one => one is Words { Bold: true }).Sum(one => ((Words)one).Text.TrimEnd().Length);

    /// <summary>Each line of it.</summary>
    public IReadOnlyList<RichText> Lines()
    {
        var lines = new List<RichText>();
        var line = new List<Inline>();
        foreach (var inline in Inlines.Append(new LineBreak()))
        {
            if (inline is not LineBreak)
            {
                line.Add(inline);
                continue;
            }

            if (Of(line) is { IsEmpty: false } text)
            {
                lines.Add(text);
            }

            line.Clear();
        }

        return lines;
    }

    /// <summary>The words as they stand, tabs too, with one letter for each break; marks of notes have none.</summary>
    public string Joined(char forBreak = '\n')
    {
        var text = new StringBuilder();
        foreach (var inline in Inlines)
        {
            _ = inline switch
            {
                Words words => text.Append(words.Text),
                LineBreak => text.Append(forBreak),
                _ => text,
            };
        }

        return text.ToString();
    }

    /// <summary>Two texts with something between them.</summary>
    public RichText Then(string between, RichText other) => Of([.. Inlines, new Words(between), .. other.Inlines]);

    /// <summary>The same words without bold.</summary>
    public RichText WithoutBold() => Of(Inlines.Select(one => one is Words words ? words with { Bold = false } : one));

    private IEnumerable<Inline> Cut(int from, int until)
    {
        var at = 0;
        foreach (var inline in Inlines)
        {
            var length = inline switch
            {
                Words words => words.Text.Length,
                LineBreak => 1,
                _ => 0,
            };
            var (start, end) = (Math.Clamp(from - at, 0, length), Math.Clamp(until - at, 0, length));
            if (inline is Words cut)
            {
                yield return cut with { Text = cut.Text[start..Math.Max(start, end)] };
            }
            else if (length == 0 ? at < until : end > start)
            {
                yield return inline;
            }

            at += length;
        }
    }

    private static RichText Trimmed(List<Inline> inlines)
    {
        while (inlines.Count > 0 && (inlines[0] is LineBreak || (inlines[0] is Words first && string.IsNullOrWhiteSpace(first.Text))))
        {
            inlines.RemoveAt(0);
        }

        while (inlines.Count > 0 && (inlines[^1] is LineBreak || (inlines[^1] is Words last && string.IsNullOrWhiteSpace(last.Text))))
        {
            inlines.RemoveAt(inlines.Count - 1);
        }

        if (inlines.Count > 0 && inlines[0] is Words head)
        {
            inlines[0] = head with { Text = head.Text.TrimStart() };
        }

        if (inlines.Count > 0 && inlines[^1] is Words tail)
        {
            inlines[^1] = tail with { Text = tail.Text.TrimEnd() };
        }

        return new RichText(inlines);
    }

    private static bool IsVisible(Inline inline) => inline is not LineBreak && !(inline is Words words && string.IsNullOrWhiteSpace(words.Text));
}
