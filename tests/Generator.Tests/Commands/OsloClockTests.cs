using System.Globalization;
using Samla.Commands;

namespace Samla.Tests.Commands;

public class OsloClockTests
{
    [Theory]
    [InlineData("2025-01-15T22:59:59Z", "2025-01-15")]
    [InlineData("2025-01-15T23:00:00Z", "2025-01-16")]
    [InlineData("2025-07-15T21:59:59Z", "2025-07-15")]
    [InlineData("2025-07-15T22:00:00Z", "2025-07-16")]
    [InlineData("2025-12-31T23:00:00Z", "2026-01-01")]
    [InlineData("2025-07-16T00:30:00+05:00", "2025-07-15")]
    public void The_day_begins_at_midnight_in_norway(string moment, string day) => Assert.Equal(day, At(moment));

    [Theory]
    [InlineData("2025-03-29T22:30:00Z", "2025-03-29")]
    [InlineData("2025-03-29T23:00:00Z", "2025-03-30")]
    [InlineData("2025-03-30T21:59:59Z", "2025-03-30")]
    [InlineData("2025-03-30T22:00:00Z", "2025-03-31")]
    [InlineData("2025-10-25T22:00:00Z", "2025-10-26")]
    [InlineData("2025-10-26T22:30:00Z", "2025-10-26")]
    [InlineData("2025-10-26T23:00:00Z", "2025-10-27")]
    [InlineData("2024-03-31T22:00:00Z", "2024-04-01")]
    [InlineData("2024-10-27T22:30:00Z", "2024-10-27")]
    public void Summer_time_begins_and_ends_on_the_last_sunday(string moment, string day) => Assert.Equal(day, At(moment));

    private static string At(string moment) => OsloClock.DateAt(DateTimeOffset.Parse(moment, CultureInfo.InvariantCulture)).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
