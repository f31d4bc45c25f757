namespace Samla.Commands;

/// <summary>Tells how far the build has come: one line that changes on a terminal, a line for each step elsewhere.</summary>
internal sealed class Progress(TextWriter writer, bool plain)
{
    private int shown;

    /// <summary>Tells of a step.</summary>
    public void Step(string text)
    {
        if (plain)
        {
            writer.WriteLine(text);
            return;
        }

        writer.Write($"\r{text.PadRight(shown)}");
        shown = text.Length;
    }

    /// <summary>Takes the line away.</summary>
    public void Clear()
    {
        if (!plain && shown > 0)
        {
            writer.Write($"\r{new string(' ', shown)}\r");
            shown = 0;
        }
    }
}
