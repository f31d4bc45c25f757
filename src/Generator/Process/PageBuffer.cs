using System.Text;

namespace Samla.Process;

/// <summary>Takes a page as it is rendered, and keeps its room for the next one.</summary>
internal sealed class PageBuffer : TextWriter
{
    private char[] letters = new char[64 * 1024];
    private int length;

    /// <inheritdoc/>
    public override Encoding Encoding => Encoding.UTF8;

    /// <summary>The page so far. It holds until <see cref="Clear"/>.</summary>
    public ReadOnlyMemory<char> Written => letters.AsMemory(0, length);

    /// <summary>Begins a new page.</summary>
    public void Clear() => length = 0;

    /// <inheritdoc/>
    public override void Write(char value)
    {
        MakeRoom(1);
        letters[length++] = value;
    }

    /// <inheritdoc/>
    public override void Write(string? value) => Write(value.AsSpan());

    /// <inheritdoc/>
    public override void Write(char[] buffer, int index, int count) => Write(buffer.AsSpan(index, count));

    /// <inheritdoc/>
    public override void Write(ReadOnlySpan<char> buffer)
    {
        MakeRoom(buffer.Length);
        buffer.CopyTo(letters.AsSpan(length));
        length += buffer.Length;
    }

    private void MakeRoom(int more)
    {
        if (length + more > letters.Length)
        {
            Array.Resize(ref letters, Math.Max(letters.Length * 2, length + more));
        }
    }
}
