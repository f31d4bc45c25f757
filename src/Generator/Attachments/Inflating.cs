using System.IO.Compression;

namespace Samla.Attachments;

/// <summary>Unpacks compressed streams within the bound of the file that they lie in.</summary>
internal static class Inflating
{
    /// <summary>What is in it, as far as it can be unpacked and up to the bound; that there is more is told.</summary>
    public static byte[] Zlib(ReadOnlySpan<byte> packed, Gathering gathering)
    {
        using var unpacked = new MemoryStream();
        try
        {
            using var stream = new ZLibStream(new MemoryStream(packed.ToArray()), CompressionMode.Decompress);
            var buffer = new byte[64 << 10];
            for (int read; (read = stream.Read(buffer)) > 0 && gathering.Unpack(read);)
            {
                unpacked.Write(buffer, 0, read);
            }
        }
        catch (Exception exception) when (exception is InvalidDataException or IOException)
        {
            gathering.Unreadable("En del av filen er skadet, så den kan ikke leses til ende.", "Ein del av fila er skadd, så ho kan ikkje lesast til endes.");
        }

        return unpacked.ToArray();
    }
}
