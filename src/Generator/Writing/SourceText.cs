using System.Text;
using Samla.Diagnostics;

namespace Samla.Writing;

/// <summary>A file with places in it to be written anew, and everything else as it was: byte order mark, line endings, blanks.</summary>
internal sealed class SourceText
{
    private readonly bool marked;
    private readonly List<int> lines = [0];
    private readonly SortedDictionary<int, (int Length, string Text)> edits = [];

    /// <summary>Takes the bytes of a file, which are UTF-8.</summary>
    public SourceText(byte[] bytes)
    {
        marked = bytes.AsSpan().StartsWith("\uFEFF"u8);
        Text = Encoding.UTF8.GetString(bytes.AsSpan(marked ? 3 : 0));
        for (var i = 0; i < Text.Length; i++)
        {
            if (Text[i] == '\n' || (Text[i] == '\r' && (i + 1 == Text.Length || Text[i + 1] != '\n')))
            {
                lines.Add(i + 1);
            }
        }
    }

    /// <summary>The text as it was.</summary>
    public string Text { get; }

    /// <summary>How many places are to be written anew.</summary>
    public int Edits => edits.Count;

    /// <summary>Where a line begins, counted from 1.</summary>
    public int LineStart(int line) => line <= lines.Count ? lines[line - 1] : Text.Length;

    /// <summary>Writes something else for a word that begins at a place or a little behind it (behind a quotation mark); nothing when the word isn't there.</summary>
    public void Replace(Place place, string word, string fresh)
    {
        var start = LineStart(place.Line);
        var end = LineStart(place.Line + 1);
        var from = Math.Clamp(start + place.Column - 1, start, end);
        var at = Text.IndexOf(word, from, end - from, StringComparison.Ordinal);
        if (at >= 0)
        {
            Replace(at, word.Length, fresh);
        }
    }

    /// <summary>Writes something else for so many letters.</summary>
    public void Replace(int at, int length, string fresh) => edits[at] = (length, fresh);

    /// <summary>The bytes of the file with all of it.</summary>
    public byte[] Bytes()
    {
        var text = new StringBuilder(Text.Length + 64);
        var done = 0;
        foreach (var (at, (length, fresh)) in edits)
        {
            text.Append(Text, done, at - done).Append(fresh);
            done = at + length;
        }

        var bytes = Encoding.UTF8.GetBytes(text.Append(Text, done, Text.Length - done).ToString());
        return marked ? [.. "\uFEFF"u8, .. bytes] : bytes;
    }
}
