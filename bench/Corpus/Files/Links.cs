using System.Text;
using Samla.Bench.World;

namespace Samla.Bench.Files;

/// <summary>Links from minutes to other pages, in each of the ways that the content model knows.</summary>
internal static class Links
{
    /// <summary>Writes one.</summary>
    public static void Write(StringBuilder text, Meeting meeting, Prng random)
    {
        var community = meeting.Committee.Community;
        var language = community.Language;
        var other = random.Pick(community.Committees);
        var there = other.Meetings.Count > 0 ? random.Pick(other.Meetings) : meeting;
        var at = random.Below(there.Count);
        _ = random.Below(8) switch
        {
            0 => text.Append($"[sak {meeting.Number(at % meeting.Count)}](#{meeting.Anchor(at % meeting.Count)})"),
            1 when meeting.Previous is { } previous => text.Append($"[{language.Say("forrige møte", "førre møte")}]({previous.Name}.md)"),
            1 or 2 => text.Append($"[sak {there.Number(at)} i {other.Kind.Short}](../{there.Committee.Kind.Slug}/{there.Name}.md#{there.Anchor(at)})"),
            3 => text.Append($"[mandatet til {other.Kind.Short}](../{other.Kind.Slug}/index.md)"),
            4 => text.Append($"[{other.Title}](/{other.Id}/)"),
            5 => text.Append($"[{language.Say("retningslinjen for deltaking", "retningslinja for deltaking")}](../../../guidelines/{community.Id}/deltaking.md)"),
            6 => text.Append($"[samarbeidsavtalen](/avtaler/{community.Id}/samarbeidsavtale/)"),
            _ => text.Append($"[{language.Say("veilederen på nett", "rettleiaren på nett")}](https://example.no/{other.Kind.Slug}/{there.Name})"),
        };
    }
}
