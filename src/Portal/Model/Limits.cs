namespace Samla.Model;

/// <summary>How much of each thing a portal takes, so that a file that was made to do harm, or by mistake, is refused with a sentence. <c>site.yaml</c> can raise each.</summary>
public sealed record Limits
{
    /// <summary>What holds where <c>site.yaml</c> says nothing: many times what content has.</summary>
    public static Limits Standard { get; } = new();

    /// <summary>How large a file of text can be, in kB.</summary>
    public int TextFile { get; init; } = 500;

    /// <summary>How large an attachment can be, in MB.</summary>
    public int Attachment { get; init; } = 50;

    /// <summary>How deep lists and groups of fields, or quotes, lists and formatting in a text, can stand within one another.</summary>
    public int Nesting { get; init; } = 50;

    /// <summary>How many items a list, or fields a group, can have.</summary>
    public int Items { get; init; } = 5_000;

    /// <summary>How many letters a value of a field, a paragraph or a table can have.</summary>
    public int Paragraph { get; init; } = 50_000;

    /// <summary>How many letters a title or a heading can have.</summary>
    public int Title { get; init; } = 300;

    /// <summary>How many letters can stand without a space, as in an address.</summary>
    public int Word { get; init; } = 2_000;

    /// <summary>How many cells a table can have.</summary>
    public int Cells { get; init; } = 20_000;

    /// <summary>How many headings a text can have.</summary>
    public int Headings { get; init; } = 2_000;
}
