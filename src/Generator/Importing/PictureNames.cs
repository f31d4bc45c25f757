using Samla.Importing.Blocks;
using Samla.Importing.Meaning;
using Samla.Text;

namespace Samla.Importing;

/// <summary>Gives the pictures of a meeting their files' names, and asks for the texts that Word doesn't have.</summary>
/// <param name="answers">Where the answers come from.</param>
/// <param name="questions">Where it is asked.</param>
internal sealed class PictureNames(TextReader answers, TextWriter questions)
{
    private readonly List<Picture> named = [];

    /// <summary>The meeting with names on its pictures, and the pictures.</summary>
    public static (ImportedMeeting Meeting, IReadOnlyList<Picture> Pictures) In(ImportedMeeting meeting, Language standard, TextReader answers, TextWriter questions)
    {
        var naming = new PictureNames(answers, questions);
        var word = (meeting.Language ?? standard) == Language.Nn ? "bilete" : "bilde";
        var under = "";
        var body = new List<Block>(meeting.Body.Count);
        foreach (var block in meeting.Body)
        {
            under = block is Heading or CaseStart ? BlockText.Of(block) : under;
            body.Add(naming.Named(block, word, under));
        }

        var notes = meeting.Notes.Select(note => naming.Named(note, word, under)).ToList();
        return (meeting with { Body = body, Notes = notes }, naming.named);
    }

    private Block Named(Block block, string word, string under) => block switch
    {
        Heading heading => heading with { Text = Named(heading.Text, word, under) },
        CaseStart start => start with { Title = Named(start.Title, word, under) },
        Paragraph paragraph => paragraph with { Text = Named(paragraph.Text, word, under) },
        Decision decision => decision with { Text = Named(decision.Text, word, under) },
        ListItem item => item with { Text = Named(item.Text, word, under) },
        Table table => table with { Rows = [.. table.Rows.Select(row => row with { Cells = [.. row.Cells.Select(cell => cell with { Blocks = [.. cell.Blocks.Select(inner => Named(inner, word, under))] })] })] },
        _ => block,
    };

    private RichText Named(RichText text, string word, string under) =>
        text.Inlines.Any(one => one is Picture) ? RichText.Of(text.Inlines.Select(one => one is Picture picture ? Named(picture, word, under) : one)) : text;

    private Picture Named(Picture picture, string word, string under)
    {
        var file = $"{word}-{named.Count + 1}.{picture.Extension}";
        var alternative = picture.Alternative;
        if (alternative.Length == 0)
        {
            questions.WriteLine($"Hva viser {file}{(under.Length > 0 ? $", som står under «{under}»" : "")}? Skriv det i en setning for dem som ikke ser bildet:");
            alternative = answers.ReadLine()?.Trim() ?? "";
        }

        var result = picture with { File = file, Alternative = alternative };
        named.Add(result);
        return result;
    }
}
