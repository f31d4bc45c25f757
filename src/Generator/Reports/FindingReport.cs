using Samla.Diagnostics;
using Samla.Privacy;
using Samla.Requirements;
using Samla.Text;

namespace Samla.Reports;

/// <summary>Findings as text, by the file that would change them, each in the written standard of that file.</summary>
internal sealed class FindingReport(TextWriter writer, Model.Portal portal, Func<string, Language> languageOf, PersonalData personal)
{
    private readonly SourceFrame frame = new(writer, personal);

    /// <summary>Writes them: what <paramref name="whole"/> picks out with everything about it, the rest in a line each.</summary>
    public void Write(IEnumerable<Finding> findings, Func<Finding, bool> whole)
    {
        foreach (var file in findings.GroupBy(one => one.Place.File).OrderBy(group => group.Key, StringComparer.Ordinal))
        {
            var language = languageOf(file.Key);
            writer.WriteLine(file.Key);
            writer.WriteLine();
            var inOrder = file.OrderBy(one => one.Place).ToLookup(whole);
            foreach (var finding in inOrder[true])
            {
                Whole(finding, language);
            }

            foreach (var finding in inOrder[false])
            {
                writer.WriteLine($"{Heading(finding, language)}. {finding.Found.In(language)}{(finding.Place.Line > 0 ? $" (linje {finding.Place.Line})" : "")}");
            }

            if (inOrder.Contains(false))
            {
                writer.WriteLine();
            }
        }
    }

    private void Whole(Finding finding, Language language)
    {
        var nn = language == Language.Nn;
        var requirement = finding.Requirement;
        writer.WriteLine(Heading(finding, language));
        writer.WriteLine($"  --> {finding.Place}");
        frame.Write(finding.Place);
        writer.WriteLine($"  Kravet: {finding.Expected.In(language)}");
        writer.WriteLine($"  Funnet: {finding.Found.In(language)}");
        if (finding.Waiver is { } waiver)
        {
            writer.WriteLine($"  Grunn: {waiver.Reason ?? waiver.Requirement}");
        }

        if (finding.KnownAt is { } known)
        {
            writer.WriteLine($"  Kjent per: {NorwegianDates.Long(known)}");
        }

        if (finding.SameSource)
        {
            writer.WriteLine(nn ? "  Kravet og opplysningane kjem frå same kjelde." : "  Kravet og opplysningene kommer fra samme kilde.");
        }

        if (finding.IsDisputed)
        {
            writer.WriteLine(nn ? "  Kjeldene er usamde." : "  Kildene er uenige.");
        }

        var clause = requirement.Clause is { } number ? $"punkt {number}, " : "";
        writer.WriteLine($"  Regelen: {clause}{FindingLabels.Weight(requirement, language)}: {requirement.Place}");
        writer.WriteLine();
    }

    private string Heading(Finding finding, Language language) =>
        $"{FindingLabels.Of(finding.Outcome).In(language)} ({finding.Requirement.Kind.Name}): {finding.Requirement.Title} – {FindingLabels.NameOf(portal, finding.Subject)}";
}
