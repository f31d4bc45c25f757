using Samla.Model;
using Samla.Requirements;
using Samla.Text;

namespace Samla.Exporters;

/// <summary><c>data/sources.json</c>.</summary>
internal sealed class SourcesData() : DataFile<Source>("sources", new(
    "Kildene som opplysningene bygger på.",
    "Kjeldene som opplysningane byggjer på."))
{
    /// <inheritdoc/>
    protected override IEnumerable<Source> Records(Model.Portal portal, Findings findings) => portal.Sources;

    /// <inheritdoc/>
    protected override void Write(RecordWriter writer, Model.Portal portal, Source one, DateOnly today)
    {
        writer.Text("id", one.Id);
        writer.Text("title", one.Title);
        writer.Word<SourceKind>("kind", one.Kind);
        writer.Text("publisher", one.Publisher);
        writer.Date("date", one.Date);
        writer.Text("address", one.Address);
        writer.Word("language", one.Language);
        writer.Text("note", one.Note);
    }
}
