using System.Text;
using Samla.Bench;

namespace Samla.Fuzz.Making;

/// <summary>Changes something real, or puts something together from pieces.</summary>
internal static class Mutation
{
    private const int Longest = 60_000;

    /// <summary>A text with some changes.</summary>
    /// <param name="text">The text.</param>
    /// <param name="others">Texts that pieces can be taken from.</param>
    /// <param name="pieces">Pieces that mean something in it.</param>
    /// <param name="random">Chance.</param>
    public static string Of(string text, IReadOnlyList<string> others, IReadOnlyList<string> pieces, Prng random)
    {
        var changed = new StringBuilder(text);
        for (var changes = random.Between(1, 6); changes > 0 && changed.Length < Longest; changes--)
        {
            var at = random.Below(changed.Length + 1);
            var length = Math.Min(random.Below(random.Chance(50) ? 8 : 200), changed.Length - at);
            switch (random.Below(9))
            {
                case 0:
                    changed.Remove(at, length);
                    break;
                case 1:
                    changed.Insert(at, changed.ToString(at, length));
                    break;
                case 2:
                    changed.Insert(at, Many(changed.ToString(at, length), random));
                    break;
                case 3:
                    changed.Insert(at, Many(random.Pick(pieces), random));
                    break;
                case 4:
                    var other = random.Pick(others);
                    var from = random.Below(other.Length + 1);
                    changed.Insert(at, other.AsSpan(from, Math.Min(length, other.Length - from)));
                    break;
                case 5 when at < changed.Length:
                    changed[at] = (char)random.Below(random.Chance(70) ? 128 : 0xD800);
                    break;
                case 6:
                    changed.Replace(random.Pick(pieces), random.Pick(pieces), at, length);
                    break;
                default:
                    changed.Insert(at, random.Pick(pieces));
                    break;
            }
        }

        return changed.ToString();
    }

    /// <summary>A text put together from pieces and words.</summary>
    public static string From(IReadOnlyList<string> pieces, Prng random)
    {
        var text = new StringBuilder();
        for (var i = random.Between(1, 60); i > 0; i--)
        {
            text.Append(random.Chance(25) ? random.Pick(Pieces.Words) + " " : random.Chance(3) ? Many(random.Pick(pieces), random) : random.Pick(pieces));
        }

        return text.ToString();
    }

    /// <summary>Bytes with some changes.</summary>
    public static byte[] Of(byte[] bytes, Prng random)
    {
        var changed = bytes.ToList();
        for (var changes = random.Between(1, 6); changes > 0 && changed.Count > 0; changes--)
        {
            var at = random.Below(changed.Count);
            switch (random.Below(4))
            {
                case 0:
                    changed.RemoveRange(at, Math.Min(random.Below(40), changed.Count - at));
                    break;
                case 1:
                    changed.InsertRange(at, changed.GetRange(at, Math.Min(random.Below(40), changed.Count - at)));
                    break;
                default:
                    changed[at] = (byte)random.Below(256);
                    break;
            }
        }

        return [.. changed];
    }

    private static string Many(string piece, Prng random) => string.Concat(Enumerable.Repeat(piece, random.Chance(90) ? random.Between(2, 30) : random.Between(1, 1 + (3_000 / Math.Max(1, piece.Length)))));
}
