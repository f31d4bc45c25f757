using System.Text;
using System.Text.RegularExpressions;

namespace Samla.Importing.Word;

/// <summary>
/// The fields of a document while it is walked: what stands between «begin» and «separate» is an instruction to Word, what comes then, up to «end», is what it
/// shows. They can reach over paragraphs.
/// </summary>
internal sealed partial class WordFields
{
    private readonly Stack<Field> open = new();

    /// <summary>Whether text is shown here.</summary>
    public bool Shows => open.All(one => one.ShowsResult);

    /// <summary>The address that the text here leads to; null when it leads nowhere.</summary>
    public string? Link => open.Select(one => one.ShowsResult ? LinkOf(one.Instruction.ToString()) : null).FirstOrDefault(link => link is not null);

    /// <summary>A mark of a field: «begin», «separate» or «end».</summary>
    public void Mark(string? kind)
    {
        switch (kind)
        {
            case "begin":
                open.Push(new Field());
                break;
            case "separate" when open.Count > 0:
                open.Peek().ShowsResult = true;
                break;
            case "end" when open.Count > 0:
                open.Pop();
                break;
        }
    }

    /// <summary>A piece of an instruction.</summary>
    public void Instruct(string text)
    {
        if (open.Count > 0)
        {
            open.Peek().Instruction.Append(text);
        }
    }

    /// <summary>The address in an instruction; null when it is none for a link.</summary>
    public static string? LinkOf(string instruction) => Hyperlink().Match(instruction) is { Success: true } match ? match.Groups[1].Value : null;

    [GeneratedRegex("^\\s*HYPERLINK\\s+\"([^\"]+)\"", RegexOptions.CultureInvariant)]
    private static partial Regex Hyperlink();

    private sealed class Field
    {
        public StringBuilder Instruction { get; } = new();

        public bool ShowsResult { get; set; }
    }
}
