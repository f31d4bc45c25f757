using System.Text;
using Samla.Text;

namespace Samla.Attachments.Office;

/// <summary>Letters that stand together in a file whose format isn't read: drawings of Windows and LibreOffice keep their texts so.</summary>
internal static class BinaryTexts
{
    private const int Shortest = 6;

    /// <summary>Gathers the runs of letters, one byte each and two bytes each.</summary>
    public static void Read(byte[] bytes, Gathering gathering, Bilingual where)
    {
        Runs(bytes, 1, 0, gathering, where);
        Runs(bytes, 2, 0, gathering, where);
        Runs(bytes, 2, 1, gathering, where);
    }

    private static void Runs(byte[] bytes, int width, int from, Gathering gathering, Bilingual where)
    {
        var run = new StringBuilder();
        for (var i = from; i + width <= bytes.Length; i += width)
        {
            var letter = (char)(width == 1 ? bytes[i] : bytes[i] | bytes[i + 1] << 8);
            if (letter is >= ' ' and < '\u007F' or >= '\u00A0' and < '\u0180')
            {
                run.Append(letter);
                continue;
            }

            Finish(run, gathering, where);
        }

        Finish(run, gathering, where);
    }

    private static void Finish(StringBuilder run, Gathering gathering, Bilingual where)
    {
        if (run.Length >= Shortest)
        {
            gathering.Text(where, run.ToString());
        }

        run.Clear();
    }
}
