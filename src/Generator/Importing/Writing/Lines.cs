namespace Samla.Importing.Writing;

/// <summary>A file while it is written, line by line, with what isn't sure at its line.</summary>
internal sealed class Lines
{
    private readonly List<string> lines = [];
    private readonly List<(int Line, string Sentence)> doubts = [];

    /// <summary>Adds a text, which may be several lines.</summary>
    public void Add(string text) => lines.AddRange(text.Split('\n'));

    /// <summary>Parts what comes from what was: one empty line.</summary>
    public void Gap()
    {
        if (lines.Count > 0 && lines[^1].Length > 0)
        {
            lines.Add("");
        }
    }

    /// <summary>Says something of the line that comes next.</summary>
    public void Doubt(string sentence) => doubts.Add((lines.Count + 1, sentence));

    /// <summary>The file.</summary>
    public WrittenMeeting Written() => new(string.Join('\n', lines) + "\n", doubts);
}
