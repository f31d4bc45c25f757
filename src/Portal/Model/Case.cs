using Samla.Diagnostics;

namespace Samla.Model;

/// <summary>
/// A case as one meeting handled it: the item of the agenda joined with the heading of the minutes by number.
/// </summary>
/// <param name="Id"><c>meeting#sak-27-21</c>; null for a break.</param>
/// <param name="Anchor">Its place on the meeting's page.</param>
/// <param name="Number">As <c>27/21</c>.</param>
/// <param name="Title">The heading's title, else the agenda's.</param>
/// <param name="Kind">What it asks for; null when it isn't said.</param>
/// <param name="Start">When it begins.</param>
/// <param name="Duration">In minutes.</param>
/// <param name="Responsible">A role or party.</param>
/// <param name="FirstHandling">The id of the case's first handling, which makes the thread.</param>
/// <param name="Topics">What it is about, in the language of the meeting.</param>
/// <param name="PatientGroups">Whom it concerns.</param>
/// <param name="ForGp">Marked for GPs.</param>
/// <param name="Section">What the minutes say; null when they say nothing.</param>
public sealed record Case(
    string? Id,
    string Anchor,
    string? Number,
    string Title,
    CaseKind? Kind,
    TimeOnly? Start,
    int? Duration,
    string? Responsible,
    string? Note,
    bool ForGp,
    string? FirstHandling,
    IReadOnlyList<string> Topics,
    IReadOnlyList<PatientGroup> PatientGroups,
    IReadOnlyList<Paper> Papers,
    Section? Section,
    Place Place)
{
    /// <summary>Whether a decision is written.</summary>
    public bool IsDecided => Section is not null && Section.Passages.Any(passage => passage.Decision is not null);

    /// <summary>The decision as plain text, paragraphs parted by a line break; null when none is written.</summary>
    public string? Decision
    {
        get
        {
            var texts = Section?.Passages.Where(passage => passage.Decision is not null).Select(passage => passage.Decision);
            return texts?.Any() == true ? string.Join('\n', texts) : null;
        }
    }
}
