using System.Text;

namespace Samla.Attachments.Office;

/// <summary>A text that is being put together while a part is walked.</summary>
/// <param name="kind">What it is the text of.</param>
internal sealed class Frame(FrameKind kind)
{
    public FrameKind Kind { get; } = kind;

    /// <summary>As it reads now.</summary>
    public StringBuilder Now { get; } = new();

    /// <summary>As it read before the tracked changes; null until there is one.</summary>
    public StringBuilder? Before { get; set; }

    /// <summary>The codes of fields, which make text but aren't it.</summary>
    public StringBuilder? Codes { get; set; }

    /// <summary>Cells begun in a row.</summary>
    public int Cells { get; set; }
}
