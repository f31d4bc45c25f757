using Samla.Model;
using Samla.Text;
using Samla.Writing;

namespace Samla.Drafting;

/// <summary>The file of a meeting to come.</summary>
/// <param name="Hours">From when to when.</param>
/// <param name="Venue">Where.</param>
/// <param name="Digital">Whether one can take part from elsewhere.</param>
/// <param name="IsPlanned">Whether it is to come.</param>
/// <param name="IsDraft">Whether it isn't to be published yet.</param>
/// <param name="Agenda">The items.</param>
internal sealed record MeetingDraft(string? Hours, string? Venue, bool Digital, bool IsPlanned, bool IsDraft, IReadOnlyList<AgendaLine> Agenda)
{
    /// <summary>The whole file.</summary>
    /// <param name="numbers">The committee's case numbers.</param>
    public string Text(CaseNumbers numbers) => new PageDraft()
        .Field("draft", IsDraft)
        .Quoted("time", Hours)
        .Field("place", Venue)
        .Field("digital", Digital)
        .Field("status", IsPlanned ? Words<MeetingStatus>.For(MeetingStatus.Planned) : null)
        .Groups("agenda", Agenda.Select(item => (IEnumerable<(string, string?)>)
        [
            ("number", item.HasNumber && numbers.IsUsed ? $"\"{numbers.Next()}\"" : null),
            ("title", YamlText.Of(item.Title)),
            ("kind", item.Kind is { } kind ? Words<CaseKind>.For(kind) : null),
            ("duration", item.Duration?.ToString()),
            ("responsible", item.Responsible is { } who ? YamlText.Of(who) : null),
        ]))
        .ToString();
}
