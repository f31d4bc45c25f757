namespace Samla.Input.Shapes;

/// <summary>What a field may hold, as its binder asks for it.</summary>
internal abstract record FieldType
{
    /// <summary>A text; a number will do.</summary>
    public sealed record Text : FieldType;

    /// <summary>An id that the record gives itself.</summary>
    public sealed record Id : FieldType;

    /// <summary>Yes or no.</summary>
    public sealed record Flag : FieldType;

    /// <summary>A whole number, both bounds included.</summary>
    public sealed record Number(int Min, int Max) : FieldType;

    /// <summary>One of some words.</summary>
    public sealed record Word(IReadOnlyList<string> Words) : FieldType
    {
        public bool Equals(Word? other) => other is not null && Words.SequenceEqual(other.Words);

        public override int GetHashCode() => Words.Count;
    }

    /// <summary>A date as precisely as it is known, or two that it lies between.</summary>
    public sealed record Date : FieldType;

    /// <summary>A number, two bounds or <c>unknown</c>.</summary>
    public sealed record Count : FieldType;

    /// <summary>A time of day.</summary>
    public sealed record Time : FieldType;

    /// <summary>From one time of day to another.</summary>
    public sealed record TimeSpan : FieldType;

    /// <summary>An address on the web.</summary>
    public sealed record Web : FieldType;

    /// <summary>An id that leads to something.</summary>
    public sealed record Reference(ReferenceKind Kind) : FieldType;

    /// <summary>Several; one alone may stand without a list.</summary>
    public sealed record Several(FieldType Item) : FieldType;

    /// <summary>A record.</summary>
    public sealed record Map(RecordShape Record) : FieldType;

    /// <summary>Records; <paramref name="Bare"/> is what a single word among them is, where that is allowed.</summary>
    public sealed record List(RecordShape Record, FieldType? Bare) : FieldType;
}
