using System.Globalization;

namespace Samla.Tests.Privacy;

/// <summary>Identity numbers with right check digits that can't belong to anybody: 80 is added to the month, as in Skatteetaten's test population.</summary>
internal static class SyntheticNumbers
{
    /// <summary>Any number of them, always the same.</summary>
    public static IEnumerable<string> All(int seed = 1)
    {
        var random = new Random(seed);
        while (true)
        {
            var day = new DateOnly(1930, 1, 1).AddDays(random.Next(32_000));
            if (WithChecks($"{day.Day:00}{day.Month + 80:00}{day.Year % 100:00}{random.Next(1000):000}") is { } number)
            {
                yield return number;
            }
        }
    }

    /// <summary>One of them.</summary>
    public static string One(int seed = 1) => All(seed).First();

    /// <summary>The same for a D-number: 4 is added to the first digit.</summary>
    public static string D(int seed = 1) => All(seed).Select(number => WithChecks($"{(char)(number[0] + 4)}{number[1..9]}")).OfType<string>().First();

    /// <summary>Nine digits with the two check digits; null when there are none, as for one in ten.</summary>
    public static string? WithChecks(string nine)
    {
        var first = Check(nine, [3, 7, 6, 1, 8, 9, 4, 5, 2]);
        var second = first is null ? null : Check(nine + first, [5, 4, 3, 2, 7, 6, 5, 4, 3, 2]);
        return second is null ? null : nine + first + second;
    }

    private static string? Check(string digits, int[] weights)
    {
        var rest = (11 - (digits.Zip(weights, (digit, weight) => (digit - '0') * weight).Sum() % 11)) % 11;
        return rest == 10 ? null : rest.ToString(CultureInfo.InvariantCulture);
    }
}
