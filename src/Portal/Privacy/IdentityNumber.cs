namespace Samla.Privacy;

/// <summary>
/// The form of a Norwegian national identity number: a date of birth of six digits, three digits more, and two check digits (forskrift til folkeregisterloven § 2-2-1).
/// A D-number has 4 added to its first digit. Synthetic numbers, which test systems use, have 40, 65 or 80 added to the month, and count too: nobody can tell by looking that they belong to nobody.
/// </summary>
public static class IdentityNumber
{
    /// <summary>How many digits it has.</summary>
    public const int Digits = 11;

    private static readonly int[] FirstWeights = [3, 7, 6, 1, 8, 9, 4, 5, 2, 1];
    private static readonly int[] SecondWeights = [5, 4, 3, 2, 7, 6, 5, 4, 3, 2, 1];
    private static readonly int[] AddedToMonth = [0, 40, 65, 80];
    private static readonly int[] DaysInMonth = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

    /// <summary>Whether eleven digits can be such a number: the day is one, and both check digits are right.</summary>
    public static bool IsOne(ReadOnlySpan<char> digits) =>
        digits.Length == Digits && IsDay(digits) && Sum(digits, FirstWeights) % 11 == 0 && Sum(digits, SecondWeights) % 11 == 0;

    private static bool IsDay(ReadOnlySpan<char> digits)
    {
        var (day, month) = (Number(digits, 0) % 40, Number(digits, 2));
        foreach (var added in AddedToMonth)
        {
            if (month - added is >= 1 and <= 12 and var plain)
            {
                return day >= 1 && day <= DaysInMonth[plain - 1] && digits[0] < '8';
            }
        }

        return false;
    }

    private static int Number(ReadOnlySpan<char> digits, int at) => ((digits[at] - '0') * 10) + digits[at + 1] - '0';

    private static int Sum(ReadOnlySpan<char> digits, int[] weights)
    {
        var sum = 0;
        for (var i = 0; i < weights.Length; i++)
        {
            sum += (digits[i] - '0') * weights[i];
        }

        return sum;
    }
}
