using Samla.Attachments.Markup;
using Samla.Text;

namespace Samla.Attachments.Pictures;

/// <summary>The captions of news agencies, which Photoshop and others write into pictures (IPTC-IIM 4.2): a mark, a number, a length and a text each.</summary>
internal static class IptcReader
{
    private static readonly Bilingual Place = new("bildeteksten i filen", "bileteteksten i fila");

    /// <summary>Gathers them; the block can be that of Photoshop, where they are one of the resources.</summary>
    public static void Read(ReadOnlySpan<byte> block, Gathering gathering)
    {
        if (block.IndexOf("8BIM\u0004\u0004"u8) is >= 0 and var at)
        {
            block = block[(at + 6)..];
            block = block[Math.Max(0, block.IndexOf((ReadOnlySpan<byte>)[0x1C, 0x02]))..];
        }

        while (block.Length > 5 && block[0] == 0x1C)
        {
            var text = block.Slice(5, Math.Min(block[3] << 8 | block[4], block.Length - 5));
            gathering.Text(Place, TextDecoding.Read(text) ?? "");
            block = block[(5 + text.Length)..];
        }
    }
}
