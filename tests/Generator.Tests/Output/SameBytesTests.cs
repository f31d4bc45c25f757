using System.Text;
using Samla.Commands;
using Samla.Diagnostics;
using Samla.Tests.Github;

namespace Samla.Tests.Output;

/// <summary>The samples, built on machines that differ in everything but the content, give the same bytes.</summary>
public sealed class SameBytesTests : IDisposable
{
    private const string Beside = "communities/fjordnes/ssu/2026-02-11";
    private const string Composed = "Årsplan for møtet é.txt";
    private const string Decomposed = "A\u030Arsplan for møtet e\u0301.txt";

    private readonly string home = Directory.CreateTempSubdirectory("samla-same-").FullName;

    public void Dispose() => Directory.Delete(home, recursive: true);

    [Fact]
    public void In_another_locale_and_time_zone_with_one_core_and_files_made_in_another_order()
    {
        Copy("one", Sample());
        Copy("other", Sample().Reverse());

        AssertSame(
            Run("one", new() { ["LC_ALL"] = "C.UTF-8", ["LANG"] = "C.UTF-8", ["TZ"] = "America/New_York", ["DOTNET_PROCESSOR_COUNT"] = "4" }),
            Run("other", new() { ["LC_ALL"] = "tr_TR.UTF-8", ["LANG"] = "tr_TR.UTF-8", ["TZ"] = "Pacific/Kiritimati", ["DOTNET_PROCESSOR_COUNT"] = "1" }));
    }

    [Fact]
    public void From_text_with_other_line_endings_byte_order_marks_and_letters_in_two_parts()
    {
        Copy("unix", Sample());
        Copy("windows", Sample().Select(file => IsText(file.Path) ? file with { Content = [.. "\uFEFF"u8, .. Changed(file.Content, text => text.Replace("\n", "\r\n", StringComparison.Ordinal))] } : file));
        Copy("mac", Sample().Select(file => IsText(file.Path) ? file with { Content = Changed(file.Content, text => Decompose(text.Replace('\n', '\r'))) } : file with { Path = file.Path.Replace(Composed, Decomposed, StringComparison.Ordinal) }));

        var unix = Build("unix");
        Assert.Contains($"fjordnes/ssu/2026-02-11/{Composed}", unix.Keys);
        AssertSame(unix, Build("windows"));
        AssertSame(unix, Build("mac"));
    }

    [Fact]
    public void Two_names_that_only_differ_in_how_a_letter_is_put_together_are_told_of()
    {
        using var site = TestSite.WithMinutes("Tekst.");
        site.Delete(TestSite.MeetingPath);
        site.Write("communities/nordvik/ssu/2024-03-18/index.md", TestSite.Page("summary: Et møte."));
        site.Write($"communities/nordvik/ssu/2024-03-18/{Composed}", "a");
        site.Write($"communities/nordvik/ssu/2024-03-18/{Decomposed}", "b");

        Assert.Contains(SafetyRules.CollidingNames, site.Build().Diagnostics.Select(one => one.Rule));
    }

    private static bool IsText(string path) => Path.GetExtension(path) is ".md" or ".yaml";

    private static byte[] Changed(byte[] content, Func<string, string> change) => Encoding.UTF8.GetBytes(change(Encoding.UTF8.GetString(content)));

    private static string Decompose(string text) => text
        .Replace("å", "a\u030A", StringComparison.Ordinal).Replace("Å", "A\u030A", StringComparison.Ordinal)
        .Replace("é", "e\u0301", StringComparison.Ordinal).Replace("ö", "o\u0308", StringComparison.Ordinal);

    // With a file beside a meeting whose name has letters that can be put together, and links that name it in both ways.
    private static IEnumerable<(string Path, byte[] Content)> Sample()
    {
        var root = Path.Combine(Repository.Root, "samples", "input");
        var links = $"\n\nSjå [årsplanen](<{Composed}>) og [same planen]({Uri.EscapeDataString(Decomposed)}).\n";
        return Directory.EnumerateFiles(root, "*", SearchOption.AllDirectories).Order(StringComparer.Ordinal)
            .Select(path => (Path: Path.GetRelativePath(root, path), Content: File.ReadAllBytes(path)))
            .Select(file => file.Path == $"{Beside}/index.md" ? file with { Content = [.. file.Content, .. Encoding.UTF8.GetBytes(links)] } : file)
            .Append(($"{Beside}/{Composed}", "Ein plan.\r\n"u8.ToArray()));
    }

    private static void AssertSame(SortedDictionary<string, byte[]> one, SortedDictionary<string, byte[]> other)
    {
        Assert.Equal(one.Keys, other.Keys);
        Assert.All(one, file => Assert.True(file.Value.AsSpan().SequenceEqual(other[file.Key]), file.Key));
    }

    private void Copy(string name, IEnumerable<(string Path, byte[] Content)> files)
    {
        foreach (var (path, content) in files)
        {
            var full = Path.Combine(home, name, "input", path);
            Directory.CreateDirectory(Path.GetDirectoryName(full)!);
            File.WriteAllBytes(full, content);
        }
    }

    private SortedDictionary<string, byte[]> Run(string name, Dictionary<string, string> environment)
    {
        var (code, printed, told) = Script.Program(Script.Samla, Path.Combine(home, name), environment, "build", "--date", "2026-06-01");
        Assert.True(code == 0, printed + told);
        return Files(name);
    }

    private SortedDictionary<string, byte[]> Build(string name)
    {
        var folder = Path.Combine(home, name);
        var result = Samla.Commands.Build.Run(new BuildOptions(Path.Combine(folder, "input"), Path.Combine(folder, "output"), new DateOnly(2026, 6, 1), null, false), new Progress(TextWriter.Null, plain: true));
        Assert.Equal([], result.Diagnostics.Select(one => $"{one.Place} {one.Message.Nb}"));
        return Files(name);
    }

    private SortedDictionary<string, byte[]> Files(string name)
    {
        var output = Path.Combine(home, name, "output");
        return new(Directory.EnumerateFiles(output, "*", SearchOption.AllDirectories).ToDictionary(path => Path.GetRelativePath(output, path), File.ReadAllBytes), StringComparer.Ordinal);
    }
}
