using Samla.Model;

namespace Samla.Importing.Meaning;

/// <summary>An item of an agenda, as front matter has it. Each paper is a file beside the meeting and its title.</summary>
internal sealed record AgendaItem(
    string? Number,
    string Title,
    CaseKind? Kind = null,
    TimeOnly? Start = null,
    int? Duration = null,
    string? Responsible = null,
    string? Note = null)
{
    /// <summary>Attachments: name of the file beside the meeting, and title.</summary>
    public IReadOnlyList<(string File, string Title)> Papers { get; init; } = [];

    /// <summary>What isn't sure about it.</summary>
    public IReadOnlyList<string> Doubts { get; init; } = [];

    /// <summary>An item named by its line; breaks and the last item are known by their names.</summary>
    public static AgendaItem Of(string line)
    {
        var text = line.Trim();
        if (CaseLine.Parse(text) is not { } found)
        {
            return new AgendaItem(null, text, KindOfTitle(text));
        }

        var title = text[found.Mark..].Trim();
        var item = new AgendaItem(found.Number, title.Length == 0 ? text : title, found.Kind ?? KindOfTitle(title));
        return found.Number is null ? item with { Doubts = [Doubting.NumberWithoutYear(text)] } : item;
    }

    /// <summary>What an item's name says of its kind.</summary>
    public static CaseKind? KindOfTitle(string title) => title.Split([' ', ',', '.', ':', '/'], 2)[0].ToLowerInvariant() switch
    {
        "pause" or "lunsj" or "kaffepause" or "lunsjpause" or "matpause" or "beinstrekk" => CaseKind.Break,
        "eventuelt" or "ymse" => CaseKind.Other,
        _ => null,
    };

    /// <summary>The same with one thing more to remark.</summary>
    public AgendaItem WithNote(string more) => this with { Note = Note is null ? more : $"{Note}; {more}" };
}
