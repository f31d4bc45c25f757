using Samla.Commands;
using Samla.Model;
using Samla.Requirements;
using Samla.Text;

namespace Samla.Reports;

/// <summary>The table that ends a check: findings by community and outcome, and how to see more of them.</summary>
internal static class CheckSummary
{
    private static readonly Outcome[] Outcomes = Enum.GetValues<Outcome>();

    /// <summary>Writes it. <paramref name="failing"/> is how many findings the exit code rests on.</summary>
    public static void Write(TextWriter writer, CheckOptions options, BuildResult result, int failing)
    {
        if (result.Errors > 0)
        {
            writer.WriteLine("Kravene er ikke holdt mot opplysningene, for filene har feil.");
            return;
        }

        if (result.Findings.Count == 0)
        {
            return;
        }

        writer.WriteLine();
        List<Finding> findings = [.. result.Findings.Where(one => options.Selection.Community is not { } community || one.Subject.Community == community)];
        Table(writer, result.Portal, findings);
        if (findings.Count(one => one.CantBeJudged) is > 0 and var words)
        {
            writer.WriteLine($"  {words} av dem som ikke er dokumentert, er krav i ord, som ikke kan kontrolleres.");
        }

        writer.WriteLine();
        if (failing > 0)
        {
            writer.WriteLine(options.FailOn == FailOn.Broken
                ? $"{failing} {(failing == 1 ? "plikt" : "plikter")} er brutt, så koden er 1. Med --fail-on none er den 0."
                : $"{failing} {(failing == 1 ? "plikt" : "plikter")} er brutt eller ikke dokumentert, så koden er 1. Med --fail-on none er den 0.");
        }

        writer.WriteLine("Se flere: --only undocumented (eller et annet utfall, en kravtype, en kode), --community ID.");
        writer.WriteLine("Se hva noe betyr: samla explain KODE eller samla explain KRAVTYPE.");
    }

    private static void Table(TextWriter writer, Model.Portal portal, IReadOnlyList<Finding> findings)
    {
        var rows = findings.GroupBy(one => one.Subject.Community)
            .Select(group => (Name: portal.Communities.Find(group.Key)?.ShortTitle ?? "Nasjonalt", Counts: Count(group)))
            .OrderBy(row => row.Name, NorwegianOrder.Instance)
            .Append((Name: "I alt", Counts: Count(findings)))
            .ToList();
        var headings = Outcomes.Select(outcome => FindingLabels.Of(outcome).Nb).ToList();
        var name = rows.Max(row => row.Name.Length);
        writer.WriteLine($"  {new string(' ', name)}  {string.Join("  ", headings)}");
        foreach (var row in rows)
        {
            writer.WriteLine($"  {row.Name.PadRight(name)}  {string.Join("  ", headings.Zip(row.Counts, (heading, count) => $"{count}".PadLeft(heading.Length)))}");
        }
    }

    private static int[] Count(IEnumerable<Finding> findings)
    {
        var counts = findings.CountBy(one => one.Outcome).ToDictionary();
        return [.. Outcomes.Select(outcome => counts.GetValueOrDefault(outcome))];
    }
}
