namespace Samla.Model;

/// <summary>How many: an interval whose upper end may be open, or not known at all.</summary>
public readonly record struct Count(int Min, int? Max, bool Known = true)
{
    /// <summary>One.</summary>
    public static Count One { get; } = Exactly(1);

    /// <summary>Not known.</summary>
    public static Count Unknown { get; } = new(0, null, false);

    /// <summary>Just so many.</summary>
    public static Count Exactly(int number) => new(number, number);

    /// <summary>The number, when it is one.</summary>
    public int? Exact => Known && Max == Min ? Min : null;

    /// <summary>The sum of two.</summary>
    public static Count operator +(Count left, Count right) =>
        new(left.Min + right.Min, left.Max + right.Max, left.Known && right.Known);

    /// <summary>The sum of two.</summary>
    public static Count Add(Count left, Count right) => left + right;

    /// <summary>So many times over.</summary>
    public Count Times(int factor) => this with { Min = Min * factor, Max = Max * factor };
}
