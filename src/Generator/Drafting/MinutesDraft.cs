using System.Text;
using Samla.Diagnostics;
using Samla.Input;
using Samla.Model;
using Samla.Text;
using Samla.Writing;

namespace Samla.Drafting;

/// <summary>An agenda made ready for its minutes: who was called, and a heading for each case. What was written stays byte for byte.</summary>
internal static class MinutesDraft
{
    /// <summary>The bytes of the file; null when its fields aren't written line by line, so that nothing can be added to them.</summary>
    /// <param name="file">The bytes of the agenda, which is without text.</param>
    /// <param name="meeting">The meeting.</param>
    /// <param name="called">Who was called to it.</param>
    public static byte[]? Of(byte[] file, Meeting meeting, IReadOnlyList<Called> called)
    {
        var source = new SourceText(file);
        if (Front(source.Text) is not { } front)
        {
            return null;
        }

        var has = front.Fields.Entries.Select(entry => entry.Key.Text).ToList();
        var fields = (has.Contains("minutesStatus") ? "" : $"minutesStatus: {Words<MinutesStatus>.For(MinutesStatus.Draft)}\n")
            + (has.Contains("attendance") || called.Count == 0 ? "" : Attendance(called, meeting.Language));
        var newline = source.Text.Contains("\r\n", StringComparison.Ordinal) ? "\r\n" : "\n";
        source.Replace(source.LineStart(front.LinesAbove), 0, fields.ReplaceLineEndings(newline));
        var text = Headings(meeting);
        var before = source.Text.EndsWith("\n\n", StringComparison.Ordinal) || source.Text.EndsWith("\n\r\n", StringComparison.Ordinal) ? "" : source.Text.EndsWith('\n') ? "\n" : "\n\n";
        source.Replace(source.Text.Length, 0, (text.Length == 0 ? "" : before + text).ReplaceLineEndings(newline));
        var bytes = source.Bytes();
        return Front(new SourceText(bytes).Text) is { } fresh && fresh.Fields.Entries.Count >= front.Fields.Entries.Count ? bytes : null;
    }

    private static FrontMatter? Front(string text) =>
        FrontMatter.Split(text.Replace("\r\n", "\n", StringComparison.Ordinal).Replace('\r', '\n'), "", new DiagnosticBag());

    private static string Attendance(IReadOnlyList<Called> called, Language language)
    {
        var text = new StringBuilder("attendance:\n");
        text.Append(language == Language.Nn
            ? "  # Ta bort «#» framfor varaene som møtte, og skriv «absent: true» på dei som ikkje møtte.\n"
            : "  # Ta bort «#» foran varaene som møtte, og skriv «absent: true» på dem som ikke møtte.\n");
        foreach (var one in called)
        {
            text.Append($"  - {Line(one.Name, one.Title, one.Organisation, one.As)}\n");
            if (one.Deputy is { } deputy && (deputy.Name ?? deputy.Title) is not null)
            {
                text.Append($"  # - {Line(deputy.Name, deputy.Title, deputy.Organisation, one.DeputyAs)}\n");
            }
        }

        return text.ToString();
    }

    private static string Line(string? name, string? title, string? organisation, AttendanceRole role)
    {
        var fields = new List<string>();
        foreach (var (key, value) in ((string, string?)[])[("name", name), ("title", title), ("organisation", organisation), ("as", Words<AttendanceRole>.For(role))])
        {
            if (value is not null)
            {
                fields.Add($"{key}: {YamlText.Of(value)}");
            }
        }

        return $"{{ {string.Join(", ", fields)} }}";
    }

    private static string Headings(Meeting meeting) => string.Join('\n', meeting.Cases.Where(one => one.Kind != CaseKind.Break).Select(one =>
        $"## {(one.Number is null ? "" : $"{one.Number} ")}{MarkdownText.Within(one.Title)}\n{(one.Kind == CaseKind.Decision ? "\n**Vedtak:**\n" : "")}"));
}
