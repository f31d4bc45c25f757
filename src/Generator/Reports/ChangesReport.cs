using System.Text;
using Samla.Requirements;
using Samla.Text;

namespace Samla.Reports;

/// <summary>Which findings are new, changed and gone, as Markdown for a pull request.</summary>
internal sealed class ChangesReport(TextWriter writer, Model.Portal portal)
{
    // So many are seen at once; the rest are folded away.
    private const int Seen = 20;

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
        lines.Take(Seen).ToList().ForEach(writer.WriteLine);
        if (lines.Count > Seen)
        {
            writer.WriteLine();
            writer.WriteLine($"<details><summary>{lines.Count - Seen} til</summary>");
            writer.WriteLine();
            lines.Skip(Seen).ToList().ForEach(writer.WriteLine);
            writer.WriteLine();
            writer.WriteLine("</details>");
        }
    }

    private static string Change(EarlierFinding before, Finding now) => before.Outcome == now.Outcome
        ? $"**{FindingLabels.Of(now.Outcome).Nb}**"
        : $"{FindingLabels.Of(before.Outcome).Nb} → **{FindingLabels.Of(now.Outcome).Nb}**";

    private string Before(EarlierFinding before, Finding now) => before.Found == now.Found ? "" : $" Før: {Escaped(before.Found.In(LanguageOf(before.Community)))}";

    private string Line(string outcome, Finding one) =>
        $"- {outcome}: {Escaped(one.Requirement.Title)} – {Escaped(FindingLabels.NameOf(portal, one.Subject))}. {Escaped(one.Found.In(LanguageOf(one.Subject.Community)))} (`{one.Place.File}{(one.Place.Line > 0 ? $":{one.Place.Line}" : "")}`)";

    private string Line(EarlierFinding one) =>
        $"- {FindingLabels.Of(one.Outcome).Nb}: `{one.Requirement}` – {Escaped(NameOf(one.Subject))}. {Escaped(one.Found.In(LanguageOf(one.Community)))}";

    // An earlier finding doesn't say what kind of thing its subject is.
    private string NameOf(string id) =>
        portal.Committees.Find(id)?.ShortTitle ?? portal.Communities.Find(id)?.ShortTitle ?? portal.Parties.Find(id)?.Name ?? portal.Agreements.Find(id)?.Title ?? id;

    private Language LanguageOf(string? community) => portal.Communities.Find(community)?.Language ?? Language.Nb;

    private static string Number(int number, string one, string many) => $"{number} {(number == 1 ? one : many)}";

    // The text of a finding has names and reasons from the content in it, which may hold anything.
    private static string Escaped(string text)
    {
        var escaped = new StringBuilder(text.Length);
        foreach (var letter in text)
        {
            if (letter is '\\' or '`' or '*' or '_' or '[' or ']' or '<' or '>' or '#' or '|' or '~' or '@' or '&')
            {
                escaped.Append('\\');
            }

            escaped.Append(letter is '\n' or '\r' ? ' ' : letter);
        }

        return escaped.ToString();
    }
}
