using System.Text;
using Samla.Writing;

namespace Samla.Drafting;

/// <summary>The text of a new page: fields in the order in which they are added, and headings to write below.</summary>
internal sealed class PageDraft
{
    private readonly StringBuilder fields = new();
    private readonly List<string> headings = [];

    /// <summary>Adds a field with a text; nothing when there is none.</summary>
    public PageDraft Field(string name, string? text) => Plain(name, text is null ? null : YamlText.Of(text));

    /// <summary>Adds a field that is yes; nothing when it is no.</summary>
    public PageDraft Field(string name, bool value) => Plain(name, value ? "true" : null);

    /// <summary>Adds a field whose text could be taken for something else; nothing when there is none.</summary>
    public PageDraft Quoted(string name, string? text) => Plain(name, text is null ? null : $"\"{text}\"");

    /// <summary>Adds a field with a date, a number or a group of fields, as it is to be written; nothing when there is none.</summary>
    public PageDraft Plain(string name, string? text)
    {
        if (text is not null)
        {
            fields.Append($"{name}: {text}\n");
        }

        return this;
    }

    /// <summary>Adds a list of groups of fields, whose values stand as they are to be written; nothing when there are none.</summary>
    public PageDraft Groups(string name, IEnumerable<IEnumerable<(string Name, string? Value)>> groups)
    {
        var lines = groups.SelectMany(group => group.Where(field => field.Value is not null).Select((field, at) => $"  {(at == 0 ? "-" : " ")} {field.Name}: {field.Value}\n"));
        if (string.Concat(lines) is { Length: > 0 } text)
        {
            fields.Append($"{name}:\n{text}");
        }

        return this;
    }

    /// <summary>Adds headings.</summary>
    public PageDraft Headings(IEnumerable<string> titles)
    {
        headings.AddRange(titles);
        return this;
    }

    /// <summary>The whole file.</summary>
    public override string ToString() => $"---\n{fields}---\n{string.Concat(headings.Select(title => $"\n## {MarkdownText.Within(title)}\n"))}";
}
