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

    /// <summary>How many records there are.</summary>
    public abstract int Count(Model.Portal portal, Findings findings);

    /// <summary>Writes the file.</summary>
    public abstract void Write(Stream file, Model.Portal portal, Findings findings, DateOnly today);
}

/// <summary>The same, of things of one type.</summary>
internal abstract class DataFile<T>(string name, Bilingual description) : DataFile(name, description)
{
    /// <inheritdoc/>
    public override int Count(Model.Portal portal, Findings findings) => Records(portal, findings).Count();

    /// <inheritdoc/>
    public override void Write(Stream file, Model.Portal portal, Findings findings, DateOnly today)
    {
        using var writer = new RecordWriter(file);
        writer.Records(Records(portal, findings), one => Write(writer, portal, one, today));
        writer.End();
    }

    /// <summary>What there is a record of.</summary>
    protected abstract IEnumerable<T> Records(Model.Portal portal, Findings findings);

    /// <summary>Writes the fields of a record.</summary>
    protected abstract void Write(RecordWriter writer, Model.Portal portal, T one, DateOnly today);
}
