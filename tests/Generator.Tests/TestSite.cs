using System.Text;
using Samla.Commands;
using Samla.Diagnostics;
using Samla.Input;

namespace Samla.Tests;

/// <summary>A small site, written in the test to a folder of its own.</summary>
internal sealed class TestSite : IDisposable
{
    public static readonly DateOnly Day = new(2025, 6, 1);

    public const string CommunityPath = "communities/nordvik/index.md";
    public const string CommitteePath = "communities/nordvik/ssu/index.md";
    public const string MeetingPath = "communities/nordvik/ssu/2024-03-18.md";

    private readonly string folder = Directory.CreateTempSubdirectory("samla-").FullName;

    /// <summary>Writes the files, and a <c>site.yaml</c> unless there is one among them.</summary>
    public TestSite(params (string Path, string Text)[] files)
    {
        if (files.All(file => file.Path != "site.yaml"))
        {
            Write("site.yaml", "title: Prøve\naddress: https://prove.example\nlanguages: [nb, nn]\ndescription: { nb: En prøve., nn: Ei prøve. }\n");
        }

        foreach (var (path, text) in files)
        {
            Write(path, text);
        }
    }

    public string Input => Path.Combine(folder, "input");

    public string Output => Path.Combine(folder, "output");

    /// <summary>A community with a committee, and the minutes of one meeting.</summary>
    public static TestSite WithMinutes(string minutes, string front = "summary: Et møte.") => new(
        (CommunityPath, Page("title: Helsefellesskapet Nordvik")),
        (CommitteePath, Page("title: Strategisk samarbeidsutvalg\ntier: strategic")),
        (MeetingPath, Page(front, minutes)));

    /// <summary>A community with a text, and nothing else.</summary>
    public static TestSite WithText(string text, string front = "short: Nordvik") =>
        new((CommunityPath, Page($"title: Helsefellesskapet Nordvik\n{front}", text)));

    /// <summary>A community with a committee that has these fields.</summary>
    public static TestSite WithCommittee(string front, params (string Path, string Text)[] others) => new(
    [
        (CommunityPath, Page("title: Helsefellesskapet Nordvik")),
        (CommitteePath, Page($"title: Strategisk samarbeidsutvalg\ntier: strategic\n{front}")),
        .. others,
    ]);

    /// <summary>Front matter and text.</summary>
    public static string Page(string front, string text = "") => $"---\n{front}\n---\n\n{text}\n";

    public void Write(string path, string text) => Write(path, Encoding.UTF8.GetBytes(text));

    public void Write(string path, byte[] bytes)
    {
        var full = Path.Combine(Input, path);
        Directory.CreateDirectory(Path.GetDirectoryName(full)!);
        File.WriteAllBytes(full, bytes);
    }

    /// <summary>A file of the content.</summary>
    public string Text(string path) => File.ReadAllText(Path.Combine(Input, path));

    /// <summary>Every file of the content with its bytes, as text of a kind that shows what differs.</summary>
    public SortedDictionary<string, string> InputFiles() =>
        new(Directory.EnumerateFiles(Input, "*", SearchOption.AllDirectories).ToDictionary(path => Path.GetRelativePath(Input, path).Replace('\\', '/'), path => Encoding.Latin1.GetString(File.ReadAllBytes(path))), StringComparer.Ordinal);

    public void Delete(string path) => File.Delete(Path.Combine(Input, path));

    /// <summary>Reads the site and checks what can be checked without pages.</summary>
    public ReadSite Read()
    {
        var diagnostics = new DiagnosticBag();
        var content = ContentReader.Read(Input, diagnostics);
        Samla.Commands.Build.CheckModel(content, Day, diagnostics);
        Samla.Privacy.PrivacyGate.Check(content, Day, diagnostics);
        return new ReadSite(content, Samla.Commands.Build.Told(content, diagnostics));
    }

    /// <summary>Builds the site into <see cref="Output"/>.</summary>
    public BuildResult Build(DateOnly? date = null) => Run(Output, date ?? Day);

    /// <summary>The same without writing.</summary>
    public BuildResult Check() => Run(null, Day);

    /// <summary>Runs a command line: the exit code, what was printed and what was told.</summary>
    public static (int Code, string Printed, string Told) Command(params string[] arguments) => Command(TextReader.Null, arguments);

    /// <summary>The same with what is answered to its questions.</summary>
    public static (int Code, string Printed, string Told) Command(TextReader answers, params string[] arguments)
    {
        using var printed = new StringWriter();
        using var told = new StringWriter();
        var code = CommandLine.Run(arguments, answers, printed, told, new DateTimeOffset(2025, 6, 1, 12, 0, 0, TimeSpan.Zero));
        return (code, printed.ToString(), told.ToString());
    }

    /// <summary>Every file of the output with its bytes.</summary>
    public SortedDictionary<string, byte[]> Files() => Directory.Exists(Output)
        ? new(Directory.EnumerateFiles(Output, "*", SearchOption.AllDirectories).ToDictionary(path => Path.GetRelativePath(Output, path).Replace('\\', '/'), File.ReadAllBytes), StringComparer.Ordinal)
        : new(StringComparer.Ordinal);

    /// <summary>A page of the output as text.</summary>
    public string PageAt(string address) => File.ReadAllText(Path.Combine(Output, address.Trim('/'), "index.html"));

    public void Dispose() => Directory.Delete(folder, recursive: true);

    private BuildResult Run(string? output, DateOnly date) =>
        Samla.Commands.Build.Run(new BuildOptions(Input, output, date, null, false), new Progress(TextWriter.Null, plain: true));
}
