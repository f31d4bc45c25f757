using System.Text;
using Samla.Model;
using Samla.Requirements;
using Samla.Text;

namespace Samla.Theme.Parts;

/// <summary>A requirement with the place that it is quoted from.</summary>
/// <param name="Requirement">The requirement.</param>
/// <param name="Language">The language that it is written in.</param>
/// <param name="Address">The clause that it stands in, if the text has it as a chapter.</param>
/// <param name="Page">The requirement on the page that states it.</param>
/// <param name="Name">The name of that page; null on the page itself.</param>
public sealed record QuotedRequirement(Requirement Requirement, Language Language, string? Address, string Page, string? Name)
{
    /// <summary>A requirement quoted from an agreement or a guideline; without <paramref name="name"/> on that page itself.</summary>
    public static QuotedRequirement From(Entry entry, string address, Requirement requirement, string? name)
    {
        var anchor = requirement.Clause is { } clause ? Chapter(entry.Body, clause) : null;
        var chapter = anchor is null ? null : $"{(name is null ? "" : address)}#{anchor}";
        return new QuotedRequirement(requirement, entry.Language, chapter, $"{address}#krav-{requirement.Name}", name);
    }

    // A clause may be a chapter, a heading inside one, or a sentence in one.
    private static string? Chapter(Body body, string clause)
    {
        for (var number = clause; ; number = number[..number.LastIndexOf('.')])
        {
            var anchor = Addresses.Address.ClauseAnchor(number);
            var heading = Encoding.UTF8.GetBytes($"id=\"{anchor}\"");
            foreach (var section in body.Sections)
            {
                if (section.Anchor == anchor || section.Passages.Any(passage => passage.Rendered.Span.IndexOf(heading) >= 0))
                {
                    return anchor;
                }
            }

            if (!number.Contains('.'))
            {
                return null;
            }
        }
    }
}
