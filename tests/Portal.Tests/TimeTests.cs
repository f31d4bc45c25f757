using System.Globalization;
using Samla.Time;

namespace Samla.Tests;

public class TimeTests
{
    [Theory]
    [InlineData("2024", "2024-01-01", "2024-12-31", DatePrecision.Year)]
    [InlineData("2024-02", "2024-02-01", "2024-02-29", DatePrecision.Month)]
    [InlineData("2023-02", "2023-02-01", "2023-02-28", DatePrecision.Month)]
    [InlineData("2024-02-29", "2024-02-29", "2024-02-29", DatePrecision.Day)]
    public void A_date_reaches_from_its_first_day_to_its_last(string text, string earliest, string latest, DatePrecision precision)
    {
        var date = PartialDate.Parse(text)!.Value;

        Assert.Equal((earliest, latest, precision), ($"{date.Earliest:yyyy-MM-dd}", $"{date.Latest:yyyy-MM-dd}", date.Precision));
        Assert.Equal(text, date.ToString());
    }

    [Theory]
    [InlineData("2024-13-01")]
    [InlineData("2024-00")]
    [InlineData("2024-02-30")]
    [InlineData("2023-02-29")]
    [InlineData("2024-03-00")]
    [InlineData("2024-3-1")]
    [InlineData("2024/03/18")]
    [InlineData("18.03.2024")]
    [InlineData("0000")]
    [InlineData("24")]
    [InlineData("")]
    [InlineData("٢٠٢٤")]
    [InlineData("2024-03-18T00:00")]
    public void What_is_not_in_the_calendar_is_no_date(string text) => Assert.Null(PartialDate.Parse(text));

    [Theory]
    [InlineData("2025-03-30", "01:59", 1)]
    [InlineData("2025-03-30", "03:00", 2)]
    [InlineData("2025-10-26", "02:59", 2)]
    [InlineData("2025-10-26", "03:00", 1)]
    [InlineData("2025-01-15", "12:00", 1)]
    [InlineData("2025-07-15", "12:00", 2)]
    public void The_clock_in_norway_is_one_hour_ahead_and_two_in_summer(string day, string time, int hours) => Assert.Equal(
        TimeSpan.FromHours(hours),
        OsloTime.At(DateOnly.Parse(day, CultureInfo.InvariantCulture), TimeOnly.Parse(time, CultureInfo.InvariantCulture)).Offset);

    [Fact]
    public void A_span_is_written_with_both_ends() =>
        Assert.Equal("2021-03-18/2021-06-18", PartialDate.Between(new(2021, 3, 18), new(2021, 6, 18)).ToString());

    [Fact]
    public void Dates_are_ordered_by_their_first_day_and_the_more_precise_first()
    {
        string[] ordered = ["2023", "2024-01-01", "2024-01", "2024", "2024-02"];

        Assert.Equal(ordered, ordered.Reverse().Select(text => PartialDate.Parse(text)!.Value).Order().Select(date => date.ToString()));
        Assert.True(PartialDate.Year(2023) < PartialDate.Year(2024));
        Assert.True(PartialDate.Year(2024) >= PartialDate.Month(2024, 1));
    }

    [Theory]
    [InlineData("2024-01-01", null, "2023-12-31", Presence.NotYet)]
    [InlineData("2024-01-01", null, "2024-01-01", Presence.Yes)]
    [InlineData(null, "2024-06-30", "2024-06-30", Presence.Yes)]
    [InlineData(null, "2024-06-30", "2024-07-01", Presence.Ended)]
    [InlineData(null, null, "2024-07-01", Presence.Yes)]
    [InlineData("2024", null, "2024-05-01", Presence.Perhaps)]
    [InlineData("2024", null, "2024-12-31", Presence.Yes)]
    [InlineData("2024", null, "2023-12-31", Presence.NotYet)]
    [InlineData(null, "2024", "2024-05-01", Presence.Yes)]
    [InlineData(null, "2024", "2025-01-01", Presence.Ended)]
    public void A_period_holds_from_its_first_day_to_its_last(string? from, string? until, string day, Presence presence) =>
        Assert.Equal(presence, Of(from, until).On(Day(day)));

    [Theory]
    [InlineData("2024-05-01", "2024-04-30", Presence.NotYet)]
    [InlineData("2024-05-01", "2024-05-01", Presence.Perhaps)]
    public void A_planned_beginning_is_not_a_beginning(string planned, string day, Presence presence) =>
        Assert.Equal(presence, new Period(null, null, PartialDate.Parse(planned), null).On(Day(day)));

    [Theory]
    [InlineData("2024-05-01", Presence.Yes)]
    [InlineData("2024-05-02", Presence.Perhaps)]
    public void A_planned_end_is_not_an_end(string day, Presence presence) =>
        Assert.Equal(presence, new Period(null, null, null, PartialDate.Parse("2024-05-01")).On(Day(day)));

    [Fact]
    public void An_end_between_two_days_may_have_come_between_them()
    {
        var period = new Period(null, PartialDate.Between(new(2021, 3, 18), new(2021, 6, 18)), null, null);

        Assert.Equal(
            [Presence.Yes, Presence.Perhaps, Presence.Perhaps, Presence.Ended],
            new[] { "2021-03-18", "2021-03-19", "2021-06-18", "2021-06-19" }.Select(day => period.On(Day(day))));
    }

    private static Period Of(string? from, string? until) =>
        new(from is null ? null : PartialDate.Parse(from), until is null ? null : PartialDate.Parse(until), null, null);

    private static DateOnly Day(string text) => PartialDate.Parse(text)!.Value.Earliest;
}
