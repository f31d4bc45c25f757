using System.Globalization;
using Samla.Model;

namespace Samla.Drafting;

/// <summary>The case numbers of a committee, which begin at 1 each year: <c>12/26</c> or <c>12/2026</c>, as it writes them.</summary>
internal sealed class CaseNumbers
{
    private readonly string year;
    private int last;

    /// <summary>The numbers for a year.</summary>
    /// <param name="meetings">The committee's meetings, oldest first.</param>
    /// <param name="year">The year of the new meeting.</param>
    public CaseNumbers(IReadOnlyList<Meeting> meetings, int year)
    {
        var numbers = meetings.SelectMany(one => one.Cases).Select(one => one.Number).OfType<string>().Select(number => number.Split('/')).ToList();
        IsUsed = numbers.Count > 0 || meetings.All(one => one.Cases.Count == 0);
        var whole = year.ToString(CultureInfo.InvariantCulture);
        this.year = numbers.Count > 0 && numbers[^1][1].Length == 4 ? whole : whole[^2..];
        last = numbers.Where(parts => parts[1] == whole || parts[1] == whole[^2..]).Select(parts => int.Parse(parts[0], CultureInfo.InvariantCulture)).DefaultIfEmpty(0).Max();
    }

    /// <summary>Whether the committee numbers its cases.</summary>
    public bool IsUsed { get; }

    /// <summary>The next number.</summary>
    public string Next() => $"{++last}/{year}";
}
