using Samla.Requirements;
using Samla.Text;

namespace Samla.Exporters;

/// <summary>One file of open data: an array with a record for each thing of a kind.</summary>
/// <param name="name">The kind, in the plural, as <c>communities</c>.</param>
/// <param name="description">What a record is.</param>
internal abstract class DataFile(string name, Bilingual description)
{
    /// <summary>The kind, in the plural.</summary>
    public string Name => name;

    /// <summary>What a record is.</summary>
    public Bilingual Description => description;

    /// <summary>Where it stands in the output.</summary>
    public string Path => $"data/{name}.json";

    /// <summary>Writes the records and tells how many there are.</summary>
    public abstract int WriteRecords(RecordWriter writer, Model.Portal portal, Findings findings, DateOnly today);
}
