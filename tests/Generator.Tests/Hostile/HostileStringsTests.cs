using System.Text;
using System.Text.RegularExpressions;
using Samla.Commands;
using Samla.Diagnostics;
using Samla.Output;

namespace Samla.Tests.Hostile;

/// <summary>Strings that would do harm if they were anything but text, in every field of every kind and in every place of the Markdown, read back from everything that is published.</summary>
public sealed partial class HostileStringsTests : IDisposable
{
    private static readonly Dictionary<string, string> Strings = new(StringComparer.Ordinal)
    {
        ["markup"] = """ "><script>alert(1)</script><img src=x onerror=alert(1)> '" onmouseover=alert(1) x=" </title></style></textarea></main><!-- ]]> --> &lt;b&gt; &amp; &#x3c;i&#x3e; {{7*7}} ${7*7} javascript:alert(1) <svg/onload=alert(1)> <base href=//evil.example> `*_~#|""",
        ["lines"] = "; , : \\\\ \\n \\; =1+1 @sum(1) +1 -1 \t=1 %0d%0a %3cscript%3e\n/* https://evil.example 301\n  x-evil: 1\nbegin:vevent\nsummary:x\nend:vcalendar\nx: y\n=cmd|' /c calc'!a1 ?bcc=evil@evil.example&subject=x",
        ["letters"] = string.Concat(Enumerable.Repeat("😀", 61)) + "𝒳𝒴𝒵 e\u0301 " + new string('æ', 90) + " " + string.Concat(Enumerable.Repeat("x😀", 10)),
    };

    private const string Hidden = " \r\nx-evil: 1\r\u0001\u0007\u001b[31m\u007f\ufeff\u200b\u202ex\u2066y\u2069\u2028y\u2029\ufffe";

    // What may stand in an address, and would end it, or what it stands in, if it weren't encoded there.
    private const string InAddress = "'onmouseover='alert(1)&amp;b=1;script-src:*;,(1)%22%3e%3cscript%3e%0d%0ax-evil:1/*//evil.example|{{7*7}}😀=1+1";

    // In Markdown these are text.
    private const string InMarkdown = """ <script>alert(1)</script><img src=x onerror=alert(1)> </p></main><svg/onload=alert(1)><iframe src="//evil.example"></iframe> <!-- --> <?x?> <style>x{}</style> "' onmouseover="alert(1)" javascript:alert(1) {onclick=alert(1)}""";

    private static readonly string[] Formats = [".html", ".ics", ".json", ".txt", ".vcf", ".xml"];

    private static readonly string Sample = Path.Combine(Repository.Root, "samples", "input");

    private readonly string folder = Directory.CreateTempSubdirectory("samla-").FullName;

    public static TheoryData<string> Kinds => [.. Strings.Keys];

    public static MatrixTheoryData<string, string> Meant => new(FilledSite.Meant, Strings.Keys.Append("hidden"));

    [Fact]
    public void Letters_that_nobody_sees_are_refused_or_as_harmless_as_the_others()
    {
        var input = Path.Combine(folder, "hidden", "input");
        FilledSite.Write(Sample, input, (Hidden, "", ""));
        var errors = Errors(Built(input));

        if (errors.Count > 0)
        {
            Assert.False(Directory.Exists(Path.Combine(folder, "hidden", "output")));
        }
        else
        {
            Assert.Equal(Formats, Compare(Hidden).Keys);
        }
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Nothing_that_is_written_becomes_markup_script_a_header_a_line_or_an_address(string kind)
    {
        FilledSite.Write(Sample, Path.Combine(folder, "hostile", "input"), (Strings[kind], InAddress, InMarkdown));
        Assert.Equal([], Errors(Built(Path.Combine(folder, "hostile", "input"))).Take(5));

        Assert.Equal(Formats, Compare(Strings[kind]).Keys);
    }

    [Theory]
    [MemberData(nameof(Meant))]
    public void A_field_for_something_of_its_own_refuses_anything_else_or_shows_it_as_text(string field, string kind)
    {
        var (input, text) = (Path.Combine(folder, "hostile", "input"), Strings.GetValueOrDefault(kind, Hidden));
        Assert.Equal([field], FilledSite.Write(Sample, input, (text, "", ""), field));
        var errors = Errors(Built(input));

        if (errors.Count > 0)
        {
            // A hidden letter is told of without what stands about it.
            Assert.Contains(errors, one => one.Contains("xq0000", StringComparison.Ordinal) || one.Contains("SAM0705", StringComparison.Ordinal));
            Assert.False(Directory.Exists(Path.Combine(folder, "hostile", "output")));
        }
        else
        {
            Assert.NotEmpty(Compare(text, field));
        }
    }

    [Theory]
    [InlineData("a.html", "<p>xq00001z</p>", "<p>xq00001z<b>x</b></p>")]
    [InlineData("a.html", "<p title='xq00001z'>", "<p title='xq00001z' onclick='x'>")]
    [InlineData("a.html", "<a href='https://a.example/xq00001z'>", "<a href='javascript:xq00001z'>")]
    [InlineData("a.html", "<p>xq00001z</p>", "<p>xq00001z&lt;c>")]
    [InlineData("a.json", "{\"a\":\"xq00001z\"}", "{\"a\":\"xq00001z\",\"b\":1}")]
    [InlineData("a.xml", "<a>xq00001z</a>", "<a>xq00001z<b/></a>")]
    [InlineData("a.vcf", "FN:xq00001z\r\nN:;xq00001z;;;\r\n", "FN:xq00001z\r\nN:;xq00001z;x;;;\r\n")]
    [InlineData("a.vcf", "FN:xq00001z\r\n", "FN:xq00001z\r\nX:y\r\n")]
    [InlineData("a.txt", "A: xq00001z\n", "A: xq00001z\nB: c\n")]
    [InlineData("_headers", "/*\n  A: xq00001z\n", "/*\n  A: xq00001z<b>\n")]
    public void The_comparison_finds_what_became_more_than_text(string path, string harmless, string hostile)
    {
        var compared = new Compared("<b>");
        compared.Compare(path, Encoding.UTF8.GetBytes(harmless), Encoding.UTF8.GetBytes(hostile));

        Assert.NotEmpty(compared.Faults);
    }

    [Fact]
    public void Every_field_that_holds_a_text_or_an_address_is_filled() =>
        Assert.Equal(FilledSite.Meant, FilledSite.Fields().Except(FilledSite.Write(Sample, folder, ("", "", ""))));

    [Theory]
    [InlineData("=1+1")]
    [InlineData("😀")]
    [InlineData("<b>")]
    [InlineData("\r\n")]
    public void A_text_of_nothing_else_stops_no_build_without_a_reason(string text)
    {
        FilledSite.Write(Sample, Path.Combine(folder, "input"), (text, "", text));
        foreach (var path in Directory.EnumerateFiles(Path.Combine(folder, "input"), "*", SearchOption.AllDirectories).Where(file => Path.GetExtension(file) is ".md" or ".yaml"))
        {
            File.WriteAllText(path, XWord().Replace(File.ReadAllText(path), ""));
        }

        var (code, _, told) = TestSite.Command("--input", Path.Combine(folder, "input"), "--output", Path.Combine(folder, "output"), "--date", "2026-11-21");
        Assert.True(code == 0 || told.Contains("feil SAM", StringComparison.Ordinal), told);
    }

    public void Dispose() => Directory.Delete(folder, recursive: true);

    // Holds what was built against the same site with nothing behind its words, and tells how many were read in each format.
    private SortedDictionary<string, int> Compare(string text, string? only = null)
    {
        FilledSite.Write(Sample, Path.Combine(folder, "harmless", "input"), ("", "", ""), only);
        Assert.Empty(Errors(Built(Path.Combine(folder, "harmless", "input"))));
        var (harmless, hostile) = (Paths(Path.Combine(folder, "harmless", "output")), Paths(Directory.EnumerateDirectories(folder).Single(one => Path.GetFileName(one) != "harmless") + "/output"));

        Assert.Equal(harmless.Keys, hostile.Keys);
        var compared = text == Hidden ? new Compared(Hidden, "") : new Compared(text, InAddress, InMarkdown);
        foreach (var (path, file) in harmless)
        {
            compared.Compare(path, File.ReadAllBytes(file), File.ReadAllBytes(hostile[path]));
        }

        Assert.True(compared.Faults.Count == 0, string.Join('\n', compared.Faults.Take(20)));
        return compared.Read;
    }

    private static BuildResult Built(string input) =>
        Build.Run(new BuildOptions(input, Path.Combine(Path.GetDirectoryName(input)!, "output"), new DateOnly(2026, 11, 21), null, NoIndex: false), new Progress(TextWriter.Null, plain: true));

    private static List<string> Errors(BuildResult result) =>
        [.. result.Diagnostics.Where(one => one.Severity == Severity.Error).Select(one => $"{one.Place} {one.Rule.Code} {one.Field} {one.Message.Nb}")];

    // By what they are called but for what stands behind a word. The search's files are named by what is in them, and the browser's own tests read them; the manifest has the sizes of all.
    private static SortedDictionary<string, string> Paths(string output) => new(
        Directory.EnumerateFiles(output, "*", SearchOption.AllDirectories)
            .Where(file => !Path.GetRelativePath(output, file).StartsWith("assets", StringComparison.Ordinal) && Path.GetFileName(file) != Manifest.FileName)
            .ToDictionary(file => AfterWord().Replace(Path.GetRelativePath(output, file).Replace('\\', '/'), "$1")),
        StringComparer.Ordinal);

    [GeneratedRegex("(xq[0-9]{5}z)[^/]*")]
    private static partial Regex AfterWord();

    [GeneratedRegex("xq[0-9]{5}z")]
    private static partial Regex XWord();
}
