namespace Samla.Bench;

/// <summary>
/// SplitMix64, seeded by a name: the same numbers on every machine and with every version of .NET, and for every file its own
/// row of numbers, so that files can be written in any order.
/// </summary>
internal sealed class Prng
{
    private const ulong Seed = 0x5A_4D_4C_41_20_24_06_01;
    private ulong state;

    /// <summary>The row of numbers that belongs to a name.</summary>
    public Prng(string name)
    {
        // FNV-1a, 64 bits.
        var hash = 0xCBF29CE484222325UL ^ Seed;
        foreach (var letter in name)
        {
            hash = (hash ^ letter) * 0x100000001B3UL;
        }

        state = hash;
    }

    /// <summary>A whole number from 0 up to, but not including, <paramref name="limit"/>.</summary>
    public int Below(int limit) => (int)(((Next() >> 32) * (ulong)limit) >> 32);

    /// <summary>A whole number from <paramref name="least"/> to <paramref name="most"/>, both included.</summary>
    public int Between(int least, int most) => least + Below(most - least + 1);

    /// <summary>True in so many of a hundred.</summary>
    public bool Chance(int percent) => Below(100) < percent;

    /// <summary>One of the items.</summary>
    public T Pick<T>(IReadOnlyList<T> items) => items[Below(items.Count)];

    private ulong Next()
    {
        state += 0x9E3779B97F4A7C15UL;
        var mixed = state;
        mixed = (mixed ^ (mixed >> 30)) * 0xBF58476D1CE4E5B9UL;
        mixed = (mixed ^ (mixed >> 27)) * 0x94D049BB133111EBUL;
        return mixed ^ (mixed >> 31);
    }
}
