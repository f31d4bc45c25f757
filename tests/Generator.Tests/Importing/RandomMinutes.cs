namespace Samla.Tests.Importing;

/// <summary>Documents put together by chance from what minutes have in them, with words that mean nothing so that none can be mistaken for a label.</summary>
internal sealed class RandomMinutes(int seed)
{
    private static readonly string[] Openings =
        ["Dato: 18. mars 2024", "Møtedato: 18.03.2024 kl. 09.00", "Sted: Rådhuset", "Til stede:", "Forfall:", "Saksliste:", "Vedtak:", "**Vedtak:**", "Konklusjon", "Eventuelt", "**Bakgrunn**", "- ", "• ", "1. ", "# ", "> ", "| ", "Sak ", "27/24", "Sak 28-24 ", "***", "---", "[1]: ", "http://", "&amp;", "\\"];

    private readonly Random random = new(seed);
    private readonly Docx docx = new();
    private int cases;

    /// <summary>A document with some thirty blocks.</summary>
    public byte[] Bytes()
    {
        docx.Text("Dato: 18. mars 2024");
        for (var i = 0; i < 30; i++)
        {
            Add();
        }

        return docx.Bytes();
    }

    private void Add()
    {
        switch (random.Next(12))
        {
            case 0:
                docx.Heading(1, $"Sak {++cases}/24 {Text(4)}");
                break;
            case 1:
                docx.Heading(random.Next(5), Text(3));
                break;
            case 2:
                docx.Text($"**{Text(3)}**");
                break;
            case 3:
                docx.Items(random.Next(1, 6), [.. Enumerable.Range(0, random.Next(1, 5)).Select(_ => (random.Next(2), Line(5)))]);
                break;
            case 4:
                var columns = random.Next(1, 5);
                docx.Table([.. Enumerable.Range(0, random.Next(1, 5)).Select(_ => string.Join('|', Enumerable.Range(0, columns).Select(_ => random.Next(4) == 0 ? "" : Cell())))]);
                break;
            case 5:
                docx.Add($"<w:p>{Docx.Runs(Line(3))}{docx.Note(Line(4))}{Docx.Runs(Text(2))}</w:p>");
                break;
            case 6:
                docx.Add($"<w:p>{Docx.Runs(Text(2) + " ")}{docx.Link(Line(2), random.Next(2) == 0 ? "https://nordvik.example/(a)" : "file:///x y")}{Docx.Runs(" " + Text(2))}</w:p>");
                break;
            case 7:
                docx.Add($"<w:p>{Docx.Runs(Text(2))}{Docx.Box(Line(3))}</w:p>");
                break;
            default:
                docx.Text(Openings[random.Next(Openings.Length)] + Line(random.Next(20)));
                break;
        }
    }

    private string Cell() => random.Next(5) == 0 ? $"{Line(3)}¶{Line(2)}" : Line(3);

    // Words with signs between them, and forms that begin and end anywhere.
    private string Line(int words)
    {
        var line = "";
        var (bold, italic) = (false, false);
        for (var i = 0; i < words; i++)
        {
            var mark = random.Next(10) switch { 0 => "**", 1 => "__", _ => "" };
            (bold, italic) = (bold ^ mark == "**", italic ^ mark == "__");
            line += mark + Word() + random.Next(14) switch { 0 => "*", 1 => "_ ", 2 => "\n", 3 => "\t", 4 => ", ", 5 => " [", 6 => ") ", 7 => "! ", 8 => " <b> ", 9 => "`", _ => " " };
        }

        return line + (bold ? "**" : "") + (italic ? "__" : "");
    }

    private string Text(int words) => string.Join(' ', Enumerable.Range(0, words).Select(_ => Word()));

    private string Word() => string.Concat(Enumerable.Range(0, random.Next(3, 9)).Select(_ => "bdfghklmnprstvæøå"[random.Next(17)])) + random.Next(100, 1000);
}
