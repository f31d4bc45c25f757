using System.Text.RegularExpressions;
using Samla.Commands;
using Samla.Diagnostics;

namespace Samla.Tests.Hostile;

/// <summary>Strings that would do harm if they were anything but text, in every field of every kind and in every place of the Markdown, read back from everything that is published.</summary>
public sealed partial class HostileStringsTests : IDisposable
{
    private static readonly Dictionary<string, string> Strings = new(StringComparer.Ordinal)
    {
        ["markup"] = """ "><script>alert(1)</script><img src=x onerror=alert(1)> '" onmouseover=alert(1) x=" </title></style></textarea></main><!-- ]]> --> &lt;b&gt; &amp; &#x3c;i&#x3e; {{7*7}} ${7*7} javascript:alert(1) <svg/onload=alert(1)> <base href=//evil.example> `*_~#|""",
        ["lines"] = "; , : \\\\ \\n \\; =1+1 @sum(1) +1 -1 \t=1 %0d%0a %3cscript%3e\n/* https://evil.example 301\n  x-evil: 1\nbegin:vevent\nsummary:x\nend:vcalendar\r\nx: y\r\r=cmd|' /c calc'!a1 ?bcc=evil@evil.example&subject=x",
        ["letters"] = string.Concat(Enumerable.Repeat("😀", 61)) + "𝒳𝒴𝒵\u2028x\u2029y e\u0301 " + new string('æ', 400) + " " + string.Concat(Enumerable.Repeat("x😀", 40)),
        ["hidden"] = " \u0001\u0007\u001b[31m\u007f\u0085\ufeff\u200b\u202ex\u2066y\u2069\ufffe",
    };

    // What may stand in an address, and would end it, or what it stands in, if it weren't encoded there.
    private const string InAddress = "'onmouseover='alert(1)&amp;b=1;script-src:*;,(1)%22%3e%3cscript%3e%0d%0ax-evil:1/*//evil.example|{{7*7}}😀=1+1";

    // In Markdown these are text.
    private const string InMarkdown = """ <script>alert(1)</script><img src=x onerror=alert(1)> </p></main><svg/onload=alert(1)><iframe src="//evil.example"></iframe> <!-- ]]> --> <?x?> <style>x{}</style> "' onmouseover="alert(1)" javascript:alert(1) {onclick=alert(1)}""";

    private readonly string folder = Directory.CreateTempSubdirectory("samla-").FullName;

    public static TheoryData<string> Kinds => [.. Strings.Keys];

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Nothing_that_is_written_becomes_markup_script_a_header_a_line_or_an_address(string kind)
    {
        var harmless = Paths(Built("harmless", ("", "", "")));
        var hostile = Paths(Built("hostile", (Strings[kind], InAddress, InMarkdown)));

        Assert.Equal(harmless.Keys, hostile.Keys);
        var compared = new Compared(Strings[kind], InAddress, InMarkdown);
        foreach (var (path, file) in harmless)
        {
            compared.Compare(path, File.ReadAllBytes(file), File.ReadAllBytes(hostile[path]));
        }

        File.WriteAllLines($"/tmp/my/hostile-{kind}.txt", compared.Faults.Prepend(string.Join(' ', compared.Read)));
        Assert.True(compared.Faults.Count == 0, string.Join('\n', compared.Faults.Take(20)));
        Assert.Equal([".html", ".ics", ".json", ".vcf", ".xml"], compared.Read.Keys);
    }

    [Fact]
    public void Every_field_that_holds_a_text_or_an_address_is_filled() =>
        Assert.Equal(FilledSite.Meant, FilledSite.Fields().Except(FilledSite.Write(folder, ("", "", ""))));

    [Theory]
    [InlineData("=1+1")]
    [InlineData("😀")]
    [InlineData("<b>")]
    [InlineData("\r\n")]
    public void A_text_of_nothing_else_stops_no_build_without_a_reason(string text)
    {
        foreach (var path in FilledSite.Write(Path.Combine(folder, "input"), (text, "", text)).Count > 0 ? Directory.EnumerateFiles(Path.Combine(folder, "input"), "*", SearchOption.AllDirectories).Where(file => file.EndsWith(".md", StringComparison.Ordinal) || file.EndsWith(".yaml", StringComparison.Ordinal)) : [])
        {
            File.WriteAllText(path, XWord().Replace(File.ReadAllText(path), ""));
        }

        var (code, _, told) = TestSite.Command("--input", Path.Combine(folder, "input"), "--output", Path.Combine(folder, "output"), "--date", "2026-11-21");
        Assert.True(code == 0 || told.Contains("feil SAM", StringComparison.Ordinal), told);
    }

    public void Dispose() => Directory.Delete(folder, recursive: true);

    private string Built(string name, (string Text, string Address, string Markdown) behind)
    {
        var (input, output) = (Path.Combine(folder, name, "input"), Path.Combine(folder, name, "output"));
        FilledSite.Write(input, behind);
        var result = Build.Run(new BuildOptions(input, output, new DateOnly(2026, 11, 21), null, NoIndex: false), new Progress(TextWriter.Null, plain: true));
        Assert.Equal([], result.Diagnostics.Where(one => one.Severity == Severity.Error).Select(one => $"{one.Place} {one.Rule.Code} {one.Field} {one.Message.Nb}"));
        return output;
    }

    // By what they are called but for what stands behind a word. The search's files are named by what is in them; the browser's own tests read them.
    private static SortedDictionary<string, string> Paths(string output) => new(
        Directory.EnumerateFiles(output, "*", SearchOption.AllDirectories)
            .Where(file => !Path.GetRelativePath(output, file).StartsWith("assets", StringComparison.Ordinal))
            .ToDictionary(file => AfterWord().Replace(Path.GetRelativePath(output, file).Replace('\\', '/'), "$1")),
        StringComparer.Ordinal);

    [GeneratedRegex("(xq[0-9]{5}z)[^/]*")]
    private static partial Regex AfterWord();

    [GeneratedRegex("xq[0-9]{5}z")]
    private static partial Regex XWord();
}
