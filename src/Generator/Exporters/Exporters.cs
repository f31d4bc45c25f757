using Samla.Output;
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

    /// <summary>A file for each kind, and the list of them.</summary>
    public static IEnumerable<OutputFile> All(Model.Portal portal, Findings findings, DateOnly today) =>
    [
        .. Files.Select(one => new OutputFile(one.Path, file => one.Write(file, portal, findings, today))),
        new OutputFile("data/index.json", file => WriteIndex(file, portal, findings, today)),
    ];

    private static void WriteIndex(Stream index, Model.Portal portal, Findings findings, DateOnly today)
    {
        using var writer = new RecordWriter(index);
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
            writer.List("files", Files, file =>
            {
                writer.Text("name", file.Name);
                writer.Text("path", $"/{file.Path}");
                writer.Map("description", () =>
                {
                    writer.Text("nb", file.Description.In(Language.Nb));
                    writer.Text("nn", file.Description.In(Language.Nn));
                });
                writer.Number("records", file.Count(portal, findings));
            });
        });
        writer.End();
    }
}
