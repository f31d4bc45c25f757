namespace Samla.Diagnostics;

/// <summary>
/// Where something stands: a file, relative to the folder that the build was started in, and the part of it, counted from 1. Columns
/// count UTF-16 units, the end is the place after the last one. Line 0 is the file as a whole.
/// </summary>
public readonly record struct Place(string File, int Line = 0, int Column = 0, int EndLine = 0, int EndColumn = 0) : IComparable<Place>
{
    /// <summary>By file, then line, then column.</summary>
    public int CompareTo(Place other)
    {
        var byFile = string.CompareOrdinal(File, other.File);
        if (byFile != 0)
        {
            return byFile;
        }

        return Line != other.Line ? Line.CompareTo(other.Line) : Column.CompareTo(other.Column);
    }

    /// <summary><c>input/site.yaml:3:1</c>, or the file alone.</summary>
    public override string ToString() => Line == 0 ? File : $"{File}:{Line}:{Column}";

    /// <summary>Orders as <see cref="CompareTo"/>.</summary>
    public static bool operator <(Place left, Place right) => left.CompareTo(right) < 0;

    /// <summary>Orders as <see cref="CompareTo"/>.</summary>
    public static bool operator >(Place left, Place right) => left.CompareTo(right) > 0;

    /// <summary>Orders as <see cref="CompareTo"/>.</summary>
    public static bool operator <=(Place left, Place right) => left.CompareTo(right) <= 0;

    /// <summary>Orders as <see cref="CompareTo"/>.</summary>
    public static bool operator >=(Place left, Place right) => left.CompareTo(right) >= 0;
}
