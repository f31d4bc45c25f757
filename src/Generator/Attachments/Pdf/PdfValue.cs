namespace Samla.Attachments.Pdf;

/// <summary>A value of a PDF (ISO 32000-1, 7.3): a number or a word, a name, a string, an array, a dictionary, or a reference to an object.</summary>
internal abstract record PdfValue
{
    /// <summary>A number, or a word as <c>true</c>.</summary>
    internal sealed record Word(string Text) : PdfValue;

    /// <summary>A name, without the slash.</summary>
    internal sealed record Name(string Text) : PdfValue;

    /// <summary>A string.</summary>
    internal sealed record Bytes(byte[] Content) : PdfValue;

    /// <summary>An array.</summary>
    internal sealed record List(IReadOnlyList<PdfValue> Items) : PdfValue;

    /// <summary>A dictionary.</summary>
    internal sealed record Map(IReadOnlyDictionary<string, PdfValue> Fields) : PdfValue
    {
        public PdfValue? this[string key] => Fields.GetValueOrDefault(key);

        /// <summary>Whether a field is that name.</summary>
        public bool Is(string key, string name) => this[key] is Name { Text: var text } && text == name;
    }

    /// <summary>A reference to an object.</summary>
    internal sealed record Reference(int Number) : PdfValue;
}
