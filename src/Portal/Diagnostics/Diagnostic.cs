using Samla.Text;

namespace Samla.Diagnostics;

/// <summary>A mistake in the files: which rule, what in one line, where, and what it is connected with.</summary>
/// <param name="Rule">The kind of mistake.</param>
/// <param name="Message">What is wrong, in one line.</param>
/// <param name="Place">Where it stands.</param>
/// <param name="Field">The field's path, as <c>seats[2].members[0].until</c>; null outside front matter.</param>
public sealed record Diagnostic(Rule Rule, Bilingual Message, Place Place, string? Field = null)
{
    /// <summary>The rule's severity, or what <c>site.yaml</c> says.</summary>
    public Severity Severity { get; init; } = Rule.Severity;

    /// <summary>Other places that belong to it.</summary>
    public IReadOnlyList<RelatedPlace> Related { get; init; } = [];

    /// <summary>The mend, where there is one.</summary>
    public Fix? Fix { get; init; }
}
