using Samla.Addresses;
using Samla.Requirements;
using Samla.Text;

namespace Samla.Exporters;

/// <summary>What is told of a finding wherever it is data.</summary>
internal static class FindingFields
{
    /// <summary>All of it. <paramref name="file"/> is the name of the file that would change it.</summary>
    public static void Finding(this RecordWriter writer, Finding finding, string file)
    {
        var requirement = finding.Requirement;
        writer.Text("community", finding.Subject.Community);
        writer.Text("committee", finding.Subject.Kind == SubjectKind.Committee ? finding.Subject.Id : null);
        writer.Text("subject", finding.Subject.Id);
        writer.Text("requirement", requirement.Id);
        writer.Text("clause", requirement.Clause);
        writer.Word<Basis>("basis", requirement.Basis);
        writer.Word<Strength>("strength", requirement.Strength);
        writer.Word<Outcome>("outcome", finding.Outcome);
        writer.Both("expected", finding.Expected);
        writer.Both("found", finding.Found);
        writer.Date("knownAt", finding.KnownAt);
        writer.Map("waiver", finding.Waiver, waiver =>
        {
            writer.Text("reason", waiver.Reason);
            writer.Text("requirement", waiver.Requirement);
            writer.Sources(waiver.Sources);
        });
        writer.Mark("sameSource", finding.SameSource);
        writer.Mark("disputed", finding.IsDisputed);
        writer.Map("source", () =>
        {
            writer.Text("file", file);
            writer.Number("line", Math.Max(1, finding.Place.Line));
        });
        writer.Text("url", Address.Requirement(requirement.Id));
    }

    /// <summary>A text in both written standards.</summary>
    public static void Both(this RecordWriter writer, string name, Bilingual text) => writer.Map(name, () =>
    {
        writer.Text("nb", text.Nb);
        writer.Text("nn", text.Nn);
    });
}
