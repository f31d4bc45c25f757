namespace Samla.Privacy;

/// <summary>Digits that stand together, and what parts them from those before.</summary>
/// <param name="Start">Where the first digit stands.</param>
/// <param name="End">The place behind the last digit.</param>
/// <param name="Digits">The digits, as 0 to 9.</param>
/// <param name="Gap">What stands between this group and the one before; see <see cref="DigitGroups"/>.</param>
internal readonly record struct DigitGroup(int Start, int End, ReadOnlyMemory<char> Digits, char Gap)
{
    /// <summary>How many digits.</summary>
    public int Length => Digits.Length;
}
