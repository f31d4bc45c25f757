namespace Samla.Importing.Blocks;

/// <summary>Text in one form. <paramref name="Link"/> is the address it leads to, as it was written.</summary>
internal sealed record Words(string Text, bool Bold = false, bool Italic = false, string? Link = null) : Inline;
