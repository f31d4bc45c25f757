using Samla.Diagnostics;
using Samla.Input;

namespace Samla.Importing.Writing;

/// <summary>Minutes put into the file of their agenda. What stands there stays as it is, and of the fields of the minutes those that it lacks are added.</summary>
internal static class JoinedMeeting
{
    private const string Fence = "---";

    /// <summary>Whether minutes can be put into a file: it has fields, and no text below them.</summary>
    public static bool Takes(string agenda) => Front(agenda) is { } front && string.IsNullOrWhiteSpace(front.Text);

    /// <summary>The file with the minutes in it.</summary>
    /// <param name="agenda">The file that <see cref="Takes"/> them.</param>
    /// <param name="minutes">The minutes as a file of their own.</param>
    public static WrittenMeeting Of(string agenda, WrittenMeeting minutes)
    {
        var has = Front(agenda)!.Fields.Entries.Select(entry => entry.Key.Text).ToHashSet(StringComparer.Ordinal);
        var added = minutes.Text.TrimEnd('\n').Split('\n');
        var close = Array.IndexOf(added, Fence, 1);
        List<string> joined = [.. agenda.ReplaceLineEndings("\n").TrimEnd().Split('\n')[..^1]];
        // Where each line of the minutes has come to stand, from 1.
        var places = new Dictionary<int, int>();
        var isNew = false;
        for (var i = 1; i < added.Length; i++)
        {
            if (i < close && added[i] is [not (' ' or '#'), ..])
            {
                isNew = !has.Contains(added[i].Split(':')[0]);
            }

            if (i >= close || isNew)
            {
                joined.Add(added[i]);
                places.Add(i + 1, joined.Count);
            }
        }

        var newline = agenda.Contains("\r\n", StringComparison.Ordinal) ? "\r\n" : "\n";
        return new WrittenMeeting(
            string.Join(newline, joined) + newline,
            [.. minutes.Doubts.Where(doubt => places.ContainsKey(doubt.Line)).Select(doubt => (places[doubt.Line], doubt.Sentence))]);
    }

    private static FrontMatter? Front(string text) => FrontMatter.Split(text.ReplaceLineEndings("\n"), "", new DiagnosticBag());
}
