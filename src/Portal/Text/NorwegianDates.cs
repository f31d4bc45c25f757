using Samla.Time;

namespace Samla.Text;

/// <summary>Dates in words. Month names are the same in both standards; both write «18. mars 2024».</summary>
public static class NorwegianDates
{
    private static readonly string[] Months =
        ["januar", "februar", "mars", "april", "mai", "juni", "juli", "august", "september", "oktober", "november", "desember"];

    private static readonly string[] ShortMonths =
        ["jan.", "feb.", "mars", "april", "mai", "juni", "juli", "aug.", "sept.", "okt.", "nov.", "des."];

    /// <summary>«mars»; <paramref name="month"/> is 1 to 12.</summary>
    public static string MonthName(int month) => Months[month - 1];

    /// <summary>«sept.»; <paramref name="month"/> is 1 to 12.</summary>
    public static string ShortMonthName(int month) => ShortMonths[month - 1];

    /// <summary>«18. mars 2024».</summary>
    public static string Long(DateOnly day) => $"{day.Day}. {Months[day.Month - 1]} {day.Year}";

    /// <summary>As precisely as it is known: «2024», «mars 2024», «18. mars 2024», «mellom 18. mars og 18. juni 2021».</summary>
    public static string Long(PartialDate date) => date.Precision switch
    {
        DatePrecision.Year => $"{date.Earliest.Year}",
        DatePrecision.Month => $"{Months[date.Earliest.Month - 1]} {date.Earliest.Year}",
        DatePrecision.Day => Long(date.Earliest),
        _ => Between(date),
    };

    private static string Between(PartialDate date)
    {
        var first = date.Earliest.Year == date.Latest.Year
            ? $"{date.Earliest.Day}. {Months[date.Earliest.Month - 1]}"
            : Long(date.Earliest);
        return $"mellom {first} og {Long(date.Latest)}";
    }
}
