using Samla.Importing.Blocks;
using Samla.Model;

namespace Samla.Importing.Meaning;

/// <summary>Reads those who were at a meeting out of what stands behind and below «Til stede», «Forfall» and the like.</summary>
internal static class Attendance
{
    private const int LongestLine = 160;

    /// <summary>The people, and where they end; the label's own place when nothing of it reads as people.</summary>
    /// <param name="blocks">The document.</param>
    /// <param name="at">Where the label stands.</param>
    /// <param name="label">What it says.</param>
    /// <param name="rest">What stands behind it on the line.</param>
    /// <param name="facts">Where it is said what was understood.</param>
    public static (IReadOnlyList<Person> People, int Next) Below(IReadOnlyList<Block> blocks, int at, Label label, RichText rest, MeetingFacts facts)
    {
        var people = new List<Person>();
        if (PeopleLine.IsNobody(rest.Plain))
        {
            facts.Understand($"«{BlockText.Of(blocks[at])}»: ingen er ført opp.");
            return ([], at + 1);
        }

        if (!rest.IsEmpty)
        {
            if (!IsWords(rest) || PeopleLine.Of(rest.Joined(), label, several: true) is not { Count: > 0 } found)
            {
                return ([], at);
            }

            people.AddRange(found);
        }

        var next = at + 1;
        for (; next < blocks.Count; next++)
        {
            if (IsGroup(blocks[next]))
            {
                facts.Understand($"«{BlockText.Of(blocks[next])}» stod over noen av dem.");
            }
            else if (Below(blocks[next], label) is { } more)
            {
                people.AddRange(more);
            }
            else
            {
                break;
            }
        }

        // A label with others below it is nothing but a heading over them.
        var isOver = next < blocks.Count && LabelLine.Parse(BlockText.Rich(blocks[next]).Joined()) is { IsAttendance: true };
        if (people.Count == 0 && isOver)
        {
            facts.Understand($"«{BlockText.Of(blocks[at])}» stod over dem som deltok.");
        }

        return (people, people.Count > 0 || isOver ? next : at);
    }

    // «Frå kommunane:» as an item among the people.
    private static bool IsGroup(Block block) => block is ListItem { Text: { } item } && IsWords(item) && item.Plain.EndsWith(':') && item.Plain.Length < LongestLine;

    private static IReadOnlyList<Person>? Below(Block block, Label label)
    {
        switch (block)
        {
            case Table table:
                return AttendanceTable.People(table, Columns.Of(table), label);
            case ListItem { Text: { } item } when IsWords(item) && item.Plain.Length < LongestLine:
                return Named(item, label) ?? [new Person(null, item.Plain, null, AttendanceRole.Member, label == Label.Absent)];
            case Paragraph { Text: { } line } when IsWords(line) && line.Plain.Length < LongestLine && LabelLine.Parse(line.Joined()) is null && CaseLine.Parse(line.Plain) is null:
                return Named(line, label);
            default:
                return null;
        }
    }

    private static IReadOnlyList<Person>? Named(RichText line, Label label) =>
        PeopleLine.Of(line.Joined(), label, several: false) is { Count: > 0 } one ? one : PeopleLine.Of(line.Joined(), label, several: true) is { Count: > 0 } many ? many : null;

    private static bool IsWords(RichText text) => text.Inlines.All(one => one is Words or LineBreak);
}
