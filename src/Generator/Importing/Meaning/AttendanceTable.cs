using System.Text.RegularExpressions;
using Samla.Importing.Blocks;

namespace Samla.Importing.Meaning;

/// <summary>A table of those who were at a meeting, and of those who weren't.</summary>
internal static partial class AttendanceTable
{
    /// <summary>Whether a table reads as one by its first row.</summary>
    public static bool Is(Columns columns) => columns.HasHeader && columns.Has(Column.Name);

    /// <summary>The people; null when a row of it is no person.</summary>
    /// <param name="table">The table.</param>
    /// <param name="columns">Its columns.</param>
    /// <param name="label">What stands above it.</param>
    public static IReadOnlyList<Person>? People(Table table, Columns columns, Label label)
    {
        var people = new List<Person>();
        foreach (var row in table.Rows.Skip(columns.HasHeader ? 1 : 0))
        {
            var read = columns.HasHeader && columns.Has(Column.Name) ? ByColumn(table, columns, row, label) : ByPlace(row, label);
            if (read is null)
            {
                return null;
            }

            people.AddRange(read);
        }

        return people.Count > 0 ? people : null;
    }

    private static IReadOnlyList<Person>? ByColumn(Table table, Columns columns, Row row, Label label)
    {
        var (name, title, organisation, remark, at) = ("", "", "", "", label);
        foreach (var (column, place, cell) in columns.Cells(row))
        {
            var text = cell.Plain.Trim();
            if (text.Length == 0)
            {
                continue;
            }

            switch (column)
            {
                case Column.Name when name.Length == 0:
                    name = text;
                    break;
                case Column.Organisation:
                    organisation = Both(organisation, text);
                    break;
                case Column.Present or Column.Absent when Yes().IsMatch(text):
                    at = column == Column.Absent ? Label.Absent : label;
                    break;
                case Column.Present or Column.Absent when No().IsMatch(text):
                    at = column == Column.Present ? Label.Absent : label;
                    break;
                case Column.Deputy:
                    remark = Both(remark, Yes().IsMatch(text) ? "vara" : $"vara: {text}");
                    break;
                case Column.Position or Column.Title:
                    title = Both(title, text);
                    break;
                default:
                    remark = Both(remark, place < table.Rows[0].Cells.Count && table.Rows[0].Cells[place].Plain is { Length: > 0 } header ? $"{header.TrimEnd(':')}: {text}" : text);
                    break;
            }
        }

        // Without a name a seat is told of, which isn't a person at a meeting.
        return name.Length == 0 ? title.Length + organisation.Length + remark.Length == 0 ? [] : null : [PeopleLine.FromCells(name, title, organisation.Length > 0 ? organisation : null, at, remark)];
    }

    private static IReadOnlyList<Person>? ByPlace(Row row, Label label)
    {
        var texts = row.Cells.Select(cell => cell.Plain.Trim()).Where(text => text.Length > 0).ToList();
        if (texts.Count == 0)
        {
            return [];
        }

        return PeopleLine.Of(string.Join(", ", texts), label, several: false) is { Count: > 0 } people ? people : null;
    }

    private static string Both(string one, string other) => one.Length == 0 ? other : $"{one}, {other}";

    [GeneratedRegex(@"^(?:x|ja|✓|☑|☒|1|•|møtt|til stede|til stades)$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Yes();

    [GeneratedRegex(@"^(?:nei|☐|0|-|–|forfall|meldt forfall)$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex No();
}
