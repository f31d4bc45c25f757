using Samla.Addresses;
using Samla.Moving;

namespace Samla.Reports;

/// <summary>What a move changed.</summary>
internal static class MoveReport
{
    /// <summary>Writes it.</summary>
    /// <param name="writer">Where it goes.</param>
    /// <param name="planned">What was done.</param>
    /// <param name="before">The redirects that were there before.</param>
    public static void Write(TextWriter writer, PlannedMove planned, Redirects before)
    {
        writer.WriteLine($"Flyttet «{planned.Move.Old}» til «{planned.Move.New}»: {Counted(planned.Files.Count, "fil", "filer")}.");
        foreach (var (path, (_, edits)) in planned.Texts.OrderBy(text => text.Key, StringComparer.Ordinal))
        {
            writer.WriteLine($"  {path}: {Counted(edits, "henvisning", "henvisninger")} skrevet om");
        }

        foreach (var (from, to) in planned.Moved.OrderBy(pair => pair.Key, StringComparer.Ordinal).Where(pair => before.Moved.GetValueOrDefault(pair.Key) != pair.Value))
        {
            writer.WriteLine($"  {from} fører nå til {to}");
        }

        writer.WriteLine("Se over endringene, og ta addresses.json med når du publiserer.");
    }

    private static string Counted(int number, string one, string many) => $"{number} {(number == 1 ? one : many)}";
}
