using Samla.Importing.Blocks;
using Samla.Importing.Meaning;
using Samla.Importing.Writing;
using Samla.Privacy;
using Samla.Text;

namespace Samla.Importing;

/// <summary>Tells what came of one document: what was found, what to look over, and what wasn't taken along.</summary>
internal sealed class ImportReport(TextWriter writer)
{
    /// <summary>Writes it.</summary>
    /// <param name="from">The document's name.</param>
    /// <param name="to">The file that was written.</param>
    /// <param name="meeting">The meeting.</param>
    /// <param name="written">Its text.</param>
    /// <param name="leftBehind">What wasn't taken along.</param>
    public void Write(string from, string to, ImportedMeeting meeting, WrittenMeeting written, IReadOnlyList<string> leftBehind)
    {
        writer.WriteLine($"{from} → {to}");
        writer.WriteLine($"  {Summary(meeting)}");
        List("Lest slik", meeting.Understood);
        List("Se etter dette", written.Doubts.Select(doubt => $"linje {doubt.Line}: {doubt.Sentence}"));
        List("Ikke tatt med", leftBehind);
    }

    private void List(string name, IEnumerable<string> sentences)
    {
        var all = sentences.ToList();
        if (all.Count == 0)
        {
            return;
        }

        writer.WriteLine($"  {name}:");
        // What it quotes hasn't been through the privacy gate yet.
        all.ForEach(sentence => writer.WriteLine($"    {PersonalData.WithoutList.Masked(sentence)}"));
    }

    private static string Summary(ImportedMeeting meeting)
    {
        var cases = meeting.Body.OfType<CaseStart>().Select(one => one.Number).Concat(meeting.Agenda.Select(item => item.Number ?? item.Title)).Distinct().Count();
        string[] counts =
        [
            Counted(cases, "sak", "saker"),
            Counted(meeting.Body.OfType<Decision>().Count(), "vedtak", "vedtak"),
            Counted(meeting.Attendance.Count(person => !person.Absent), "deltaker", "deltakere"),
            Counted(meeting.Attendance.Count(person => person.Absent), "forfall", "forfall"),
            Counted(meeting.Body.Select(BlockText.Rich).SelectMany(text => text.Inlines).Count(one => one is Picture), "bilde", "bilder"),
            Counted(meeting.Papers.Count + meeting.Agenda.Sum(item => item.Papers.Count), "vedlegg", "vedlegg"),
        ];
        var found = string.Join(", ", counts.Where(count => count.Length > 0));
        return $"{(meeting.IsAgenda ? "Saksliste" : "Referat")} {NorwegianDates.Long(meeting.Date!.Value)}{(found.Length > 0 ? $": {found}" : "")}.";
    }

    private static string Counted(int count, string one, string many) => count == 0 ? "" : $"{count} {(count == 1 ? one : many)}";
}
