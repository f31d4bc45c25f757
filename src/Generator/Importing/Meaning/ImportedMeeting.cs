using Samla.Importing.Blocks;
using Samla.Text;

namespace Samla.Importing.Meaning;

/// <summary>A meeting as a document tells of it.</summary>
/// <param name="Date">The day; null when it isn't said.</param>
/// <param name="Start">When it began.</param>
/// <param name="End">When it ended.</param>
/// <param name="Place">Where it was.</param>
/// <param name="IsDigital">Whether it was on a screen.</param>
/// <param name="Title">What it is called, when that is more than its date.</param>
/// <param name="IsAgenda">Whether the document calls to the meeting, and isn't its minutes.</param>
/// <param name="IsDraft">Whether the minutes call themselves a draft.</param>
/// <param name="Language">The written standard that the text shows; null when it doesn't.</param>
/// <param name="Agenda">The agenda.</param>
/// <param name="Attendance">Who was there, and who wasn't.</param>
/// <param name="Body">The text.</param>
/// <param name="Notes">Its notes.</param>
/// <param name="Understood">What was read from which words, where the words themselves aren't kept.</param>
internal sealed record ImportedMeeting(
    DateOnly? Date,
    TimeOnly? Start,
    TimeOnly? End,
    string? Place,
    bool IsDigital,
    string? Title,
    bool IsAgenda,
    bool IsDraft,
    Language? Language,
    IReadOnlyList<AgendaItem> Agenda,
    IReadOnlyList<Person> Attendance,
    IReadOnlyList<Block> Body,
    IReadOnlyList<RichText> Notes,
    IReadOnlyList<string> Understood)
{
    /// <summary>Attachments of the whole meeting: name of the file beside it, and title.</summary>
    public IReadOnlyList<(string File, string Title)> Papers { get; init; } = [];
}
