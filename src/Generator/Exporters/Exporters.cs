using Samla.Requirements;
using Samla.Text;

namespace Samla.Exporters;

/// <summary>All the open data of the portal.</summary>
internal static class Exporters
{
    /// <summary>Every kind, in the order in which <c>data/index.json</c> names them.</summary>
    public static IReadOnlyList<DataFile> Files { get; } =
    [
        new CommunitiesData(), new MunicipalitiesData(), new CommitteesData(), new MeetingsData(), new AgreementsData(), new GuidelinesData(),
        new RequirementsData(), new FindingsData(), new PlansData(), new PartiesData(), new SourcesData(),
    ];

    /// <summary>One file after the other, so that only one is held at a time; the list of them comes last.</summary>
    public static IEnumerable<(string Path, ReadOnlyMemory<byte> Content)> All(Model.Portal portal, Findings findings, DateOnly today)
    {
        var counts = new int[Files.Count];
        for (var i = 0; i < Files.Count; i++)
        {
            using var writer = new RecordWriter();
            counts[i] = Files[i].WriteRecords(writer, portal, findings, today);
            yield return (Files[i].Path, writer.End());
        }

        yield return ("data/index.json", Index(portal, today, counts));
    }

    private static ReadOnlyMemory<byte> Index(Model.Portal portal, DateOnly today, int[] counts)
    {
        using var writer = new RecordWriter();
        writer.Record(() =>
        {
            writer.Text("title", portal.Site.Title);
            writer.Text("publisher", portal.Site.Publisher?.Name);
            writer.Map("licence", portal.Site.Licence, licence =>
            {
                writer.Text("name", licence.Name);
                writer.Text("address", licence.Address);
            });
            writer.Text("date", $"{today:yyyy-MM-dd}");
            writer.List("files", [.. Files.Zip(counts)], pair =>
            {
                var (file, records) = pair;
                writer.Text("name", file.Name);
                writer.Text("path", $"/{file.Path}");
                writer.Map("description", () =>
                {
                    writer.Text("nb", file.Description.In(Language.Nb));
                    writer.Text("nn", file.Description.In(Language.Nn));
                });
                writer.Number("records", records);
            });
        });
        return writer.End();
    }
}
