using Samla.Requirements;
using Samla.Text;

namespace Samla.Reports;

/// <summary>Which findings are new, changed and gone, as Markdown for a pull request.</summary>
internal sealed class ChangesReport(TextWriter writer, Model.Portal portal)
{
    /// <summary>Writes them.</summary>
    public void Write(FindingChanges changes)
    {
        writer.WriteLine("## Funn");
        writer.WriteLine();
        if (changes.New.Count + changes.Changed.Count + changes.Gone.Count == 0)
        {
            writer.WriteLine("Ingen funn er nye, endret eller borte.");
            return;
        }

        writer.WriteLine($"{Number(changes.New.Count, "nytt", "nye")}, {Number(changes.Changed.Count, "endret", "endret")} og {Number(changes.Gone.Count, "borte", "borte")}.");
        Write("Nye", [.. changes.New.Select(one => Line($"**{FindingLabels.Of(one.Outcome).Nb}**", one))]);
        Write("Endret", [.. changes.Changed.Select(one => Line(Change(one.Before, one.Now), one.Now) + Before(one.Before, one.Now))]);
        Write("Borte", [.. changes.Gone.Select(Line)]);
    }

    private void Write(string heading, List<string> lines)
    {
        if (lines.Count == 0)
        {
            return;
        }

        writer.WriteLine();
        writer.WriteLine($"### {heading}");
        writer.WriteLine();
        MarkdownList.Write(writer, lines);
    }

    private static string Change(EarlierFinding before, Finding now) => before.Outcome == now.Outcome
        ? $"**{FindingLabels.Of(now.Outcome).Nb}**"
        : $"{FindingLabels.Of(before.Outcome).Nb} → **{FindingLabels.Of(now.Outcome).Nb}**";

    private string Before(EarlierFinding before, Finding now) => before.Found == now.Found ? "" : $" Før: {GithubText.Escaped(before.Found.In(LanguageOf(before.Community)))}";

    private string Line(string outcome, Finding one) =>
        $"- {outcome}: {GithubText.Escaped(one.Requirement.Title)} – {GithubText.Escaped(FindingLabels.NameOf(portal, one.Subject))}. {GithubText.Escaped(one.Found.In(LanguageOf(one.Subject.Community)))} ({GithubText.Place(one.Place)})";

    private string Line(EarlierFinding one) =>
        $"- {FindingLabels.Of(one.Outcome).Nb}: {GithubText.Code(one.Requirement)} – {GithubText.Escaped(NameOf(one.Subject))}. {GithubText.Escaped(one.Found.In(LanguageOf(one.Community)))}";

    // An earlier finding doesn't say what kind of thing its subject is.
    private string NameOf(string id) =>
        portal.Committees.Find(id)?.ShortTitle ?? portal.Communities.Find(id)?.ShortTitle ?? portal.Parties.Find(id)?.Name ?? portal.Agreements.Find(id)?.Title ?? id;

    private Language LanguageOf(string? community) => portal.Communities.Find(community)?.Language ?? Language.Nb;

    private static string Number(int number, string one, string many) => $"{number} {(number == 1 ? one : many)}";
}
