using System.Text;

namespace Samla.Tests.Calendars;

/// <summary>A component of an iCalendar file: its name, its properties in order, and the components in it.</summary>
internal sealed record CalendarComponent(string Name, List<(string Name, string Value)> Properties, List<CalendarComponent> Inside)
{
    /// <summary>The value of the one property with that name and its parameters, as <c>DTSTART;VALUE=DATE</c>.</summary>
    public string this[string name] => Assert.Single(Properties, one => one.Name == name).Value;

    /// <summary>The value as the text that was meant.</summary>
    public string Text(string name)
    {
        var (value, text) = (this[name], new StringBuilder());
        for (var i = 0; i < value.Length; i++)
        {
            text.Append(value[i] != '\\' ? value[i] : value[++i] == 'n' ? '\n' : value[i]);
        }

        return text.ToString();
    }

    public IEnumerable<CalendarComponent> Events => Inside.Where(one => one.Name == "VEVENT");

    public CalendarComponent Event => Assert.Single(Events);
}

/// <summary>Reads an iCalendar file as RFC 5545 has it, and takes nothing that a strict program would refuse.</summary>
internal static class CalendarReader
{
    private static readonly UTF8Encoding Strict = new(false, true);

    public static CalendarComponent Read(byte[] bytes)
    {
        var lines = Unfolded(bytes);
        var at = 0;
        var calendar = Component(lines, ref at);
        Assert.Equal(lines.Count, at);
        Assert.Equal("VCALENDAR", calendar.Name);
        Assert.Equal("2.0", calendar["VERSION"]);
        Assert.NotEmpty(calendar["PRODID"]);
        Assert.NotEmpty(calendar.Inside);
        Assert.All(calendar.Events, one => Assert.Matches("^[0-9]{8}T000000Z$", one["DTSTAMP"]));
        Assert.Equal(calendar.Events.Count(), calendar.Events.Select(one => one["UID"]).Distinct().Count());
        return calendar;
    }

    /// <summary>The lines. Each as it is written is whole UTF-8, so that no letter was split where the line was folded.</summary>
    public static List<string> Unfolded(byte[] bytes)
    {
        List<string> lines = [];
        var start = 0;
        while (start < bytes.Length)
        {
            var end = Array.IndexOf(bytes, (byte)'\r', start);
            Assert.True(end >= 0 && bytes[end + 1] == '\n', "A line doesn't end with CRLF.");
            Assert.InRange(end - start, 1, 75);
            var line = Strict.GetString(bytes, start, end - start);
            Assert.DoesNotContain(line, char.IsControl);
            if (line[0] == ' ')
            {
                lines[^1] += line[1..];
            }
            else
            {
                lines.Add(line);
            }

            start = end + 2;
        }

        return lines;
    }

    private static CalendarComponent Component(List<string> lines, ref int at)
    {
        var component = new CalendarComponent(Value(lines[at++], "BEGIN"), [], []);
        while (!lines[at].StartsWith("END:", StringComparison.Ordinal))
        {
            if (lines[at].StartsWith("BEGIN:", StringComparison.Ordinal))
            {
                component.Inside.Add(Component(lines, ref at));
                continue;
            }

            var colon = lines[at].IndexOf(':');
            Assert.Matches("^[A-Z0-9-]+(;[A-Z]+=[A-Za-z0-9/-]+)*$", lines[at][..colon]);
            component.Properties.Add((lines[at][..colon], lines[at++][(colon + 1)..]));
        }

        Assert.Equal(component.Name, Value(lines[at++], "END"));
        return component;
    }

    private static string Value(string line, string name)
    {
        Assert.StartsWith($"{name}:", line, StringComparison.Ordinal);
        return line[(name.Length + 1)..];
    }
}
