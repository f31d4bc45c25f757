namespace Samla.Tests.Importing;

public class MinutesTests
{
    public static TheoryData<string> Names => [.. MinutesDocuments.All.Select(one => one.Name)];

    [Theory]
    [MemberData(nameof(Names))]
    public void Minutes_as_they_are_written_come_through_with_cases_decisions_and_people(string name)
    {
        var document = MinutesDocuments.All.Single(one => one.Name == name);
        using var site = new ImportSite(document.Language);
        var result = site.Import(document.Bytes);

        Assert.True(result.Code == 0, result.Told + result.Printed);
        var meeting = site.Meeting();
        Assert.Equal(document.Date, meeting.Date.ToString());
        Assert.Equal(document.Cases, meeting.Cases.Select(one => one.Number is null ? one.Title : $"{one.Number} {one.Title}"));
        Assert.Equal(document.Decisions, meeting.Cases.Select(one => one.Decision).OfType<string>());
        Assert.Equal(document.Present, meeting.Attendance.Where(one => !one.Absent).Select(one => one.Name));
        Assert.Equal(document.Absent, meeting.Attendance.Where(one => one.Absent).Select(one => one.Name));
        Assert.All(document.Says, text => Assert.Contains(text, result.Text));
        Assert.All(document.Tells, text => Assert.Contains(text, result.Printed));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void No_word_is_lost(string name)
    {
        var document = MinutesDocuments.All.Single(one => one.Name == name);
        using var site = new ImportSite(document.Language);

        Assert.Empty(VisibleWords.Lost(document.Bytes, site.Import(document.Bytes), document.Reshaped));
    }
}
