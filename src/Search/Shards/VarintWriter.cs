using System.Buffers;
using System.Text;

namespace Samla.Search.Shards;

/// <summary>Writes whole numbers, seven bits a byte and the lowest first, and texts as their length in bytes and UTF-8.</summary>
internal sealed class VarintWriter
{
    private readonly ArrayBufferWriter<byte> buffer = new();

    /// <summary>How many bytes there are.</summary>
    public int Length => buffer.WrittenCount;

    /// <summary>Writes a number that isn't negative.</summary>
    public void Write(int number)
    {
        var rest = (uint)number;
        for (; rest >= 0x80; rest >>= 7)
        {
            Add((byte)(rest | 0x80));
        }

        Add((byte)rest);
    }

    /// <summary>Writes a text.</summary>
    public void Write(string text)
    {
        var bytes = Encoding.UTF8.GetBytes(text);
        Write(bytes.Length);
        buffer.Write(bytes);
    }

    /// <summary>The bytes; the next are written to an empty one.</summary>
    public byte[] Take()
    {
        var bytes = buffer.WrittenSpan.ToArray();
        buffer.ResetWrittenCount();
        return bytes;
    }

    private void Add(byte one)
    {
        buffer.GetSpan(1)[0] = one;
        buffer.Advance(1);
    }
}
