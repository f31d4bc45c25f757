using System.Text;
using Samla.Text;

namespace Samla.Commands;

/// <summary>
/// Writes to a terminal what may come from anybody's files: a letter that would steer the terminal or turn the line is written by its number instead. The program's
/// own line breaks and returns go through.
/// </summary>
/// <param name="terminal">Where it is written.</param>
internal sealed class VisibleWriter(TextWriter terminal) : TextWriter(terminal.FormatProvider)
{
    /// <inheritdoc/>
    public override Encoding Encoding => terminal.Encoding;

    /// <inheritdoc/>
    public override void Write(char value) => Write([value]);

    /// <inheritdoc/>
    public override void Write(string? value) => Write(value.AsSpan());

    /// <inheritdoc/>
    public override void Write(char[] buffer, int index, int count) => Write(buffer.AsSpan(index, count));

    /// <inheritdoc/>
    public override void Write(ReadOnlySpan<char> buffer)
    {
        while (HiddenLetters.IndexOfHarmful(buffer) is >= 0 and var at)
        {
            terminal.Write(buffer[..at]);
            if (buffer[at] == '\r')
            {
                terminal.Write('\r');
            }
            else
            {
                terminal.Write($"<{HiddenLetters.Code(buffer, at)}>");
            }

            buffer = buffer[(at + HiddenLetters.Length(buffer, at))..];
        }

        terminal.Write(buffer);
    }

    /// <inheritdoc/>
    public override void WriteLine(string? value)
    {
        Write(value.AsSpan());
        terminal.WriteLine();
    }

    /// <inheritdoc/>
    public override void Flush() => terminal.Flush();
}
