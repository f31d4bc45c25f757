using Samla.Diagnostics;

namespace Samla.Requirements;

/// <summary>
/// A setting as it was written: a text, a list or a map. The kind that it belongs to gives it meaning when it is checked.
/// </summary>
public abstract record Setting(Place Place)
{
    /// <summary>A word or number.</summary>
    public sealed record Scalar(string Text, Place Place) : Setting(Place);

    /// <summary>Several.</summary>
    public sealed record List(IReadOnlyList<Setting> Items, Place Place) : Setting(Place);

    /// <summary>Several by name, in the order in which they were written.</summary>
    public sealed record Map(IReadOnlyList<KeyValuePair<string, Setting>> Entries, Place Place) : Setting(Place);
}
