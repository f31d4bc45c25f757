using Samla.Commands;
using Samla.Diagnostics;

namespace Samla.Tests.Importing;

/// <summary>A small site that documents are imported to, through the command line.</summary>
internal sealed class ImportSite : IDisposable
{
    private readonly TestSite site;
    private readonly string folder = Directory.CreateTempSubdirectory("samla-word-").FullName;

    /// <summary>A community in one of the written standards, with one committee.</summary>
    public ImportSite(string language = "nb") => site = new(
        (TestSite.CommunityPath, TestSite.Page($"title: Helsefellesskapet Nordvik\nlanguage: {language}")),
        (TestSite.CommitteePath, TestSite.Page("title: Strategisk samarbeidsutvalg\nshort: SSU\ntier: strategic")));

    /// <summary>Where the documents lie.</summary>
    public string Folder => folder;

    /// <summary>The committee's folder.</summary>
    public string Meetings => Path.Combine(site.Input, "communities", "nordvik", "ssu");

    /// <summary>Saves a document.</summary>
    public string Save(string name, byte[] bytes)
    {
        var path = Path.Combine(folder, name);
        File.WriteAllBytes(path, bytes);
        return path;
    }

    /// <summary>Imports one document; answers stand a line each.</summary>
    public ImportResult Import(byte[] bytes, string name = "referat.docx", string answers = "", params string[] more) => Run(answers, [Save(name, bytes), .. more]);

    /// <summary>Runs <c>import</c> with these arguments.</summary>
    public ImportResult Run(string answers, params string[] arguments)
    {
        using var printed = new StringWriter();
        using var told = new StringWriter();
        var code = CommandLine.Run(["import", .. arguments, "--committee", "nordvik/ssu", "--input", site.Input], new StringReader(answers), printed, told, new DateTimeOffset(2025, 6, 1, 12, 0, 0, TimeSpan.Zero));
        return new ImportResult(code, printed.ToString(), told.ToString(), Files());
    }

    /// <summary>What the site says when it is read.</summary>
    public ReadSite Read() => site.Read();

    /// <summary>Reads the site, which has no mistakes.</summary>
    public Model.Meeting Meeting()
    {
        var read = Read();
        Assert.Empty(read.Diagnostics.Where(one => one.Severity == Severity.Error).Select(one => $"{one.Message.Nb} {one.Place}"));
        return read.Meeting;
    }

    /// <summary>Builds the site and gives the codes of what was told.</summary>
    public IReadOnlyList<string> BuildErrors() => [.. site.Build().Diagnostics.Where(one => one.Severity == Severity.Error).Select(one => one.Rule.Code)];

    public void Dispose()
    {
        site.Dispose();
        Directory.Delete(folder, recursive: true);
    }

    private SortedDictionary<string, string> Files() => new(
        Directory.EnumerateFiles(Meetings, "*", SearchOption.AllDirectories)
            .Where(path => Path.GetDirectoryName(path) != Meetings || Path.GetFileName(path) != "index.md")
            .ToDictionary(path => Path.GetRelativePath(Meetings, path).Replace('\\', '/'), File.ReadAllText),
        StringComparer.Ordinal);
}
