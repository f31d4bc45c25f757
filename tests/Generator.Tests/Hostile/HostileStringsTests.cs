using System.Text.RegularExpressions;
using Samla.Commands;
using Samla.Diagnostics;
using Samla.Process;
using Samla.Searching;

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

    // In Markdown these are text.
    private const string InBody = """ <script>alert(1)</script><img src=x onerror=alert(1)> </p></main><svg/onload=alert(1)><iframe src="//evil.example"></iframe> <!-- ]]> --> <?x?> <style>x{}</style> "' onmouseover="alert(1)" javascript:alert(1) {onclick=alert(1)}""";

    // What their binders hold against something else, so that no text can stand there.
    private static readonly string[] Meant = ["?"];

    private readonly string folder = Directory.CreateTempSubdirectory("samla-").FullName;

    public static TheoryData<string> Kinds => [.. Strings.Keys];

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Nothing_that_is_written_becomes_markup_script_a_header_a_line_or_an_address(string kind)
    {
        var (harmless, kept, filled) = Built("harmless", new HashSet<string>(StringComparer.Ordinal), _ => "", "");
        var (hostile, refused, _) = Built("hostile", kept, _ => Strings[kind], InBody);
        File.WriteAllLines("/tmp/my/hostile-kept.txt", kept.Concat(refused.Select(one => $"refused {kind} {one}")));
        File.WriteAllLines("/tmp/my/hostile-unfilled.txt", FilledSite.Fields().Except(filled).Except(kept));

        Assert.Equal(Paths(harmless), Paths(hostile));
        var compared = new Compared(text => Whole().Replace(FilledSite.Put(text, _ => Strings[kind]), "$0"));
        foreach (var path in Paths(harmless))
        {
            compared.Compare(path, File.ReadAllBytes(Path.Combine(harmless, path)), File.ReadAllBytes(Path.Combine(hostile, path)));
        }

        File.WriteAllLines($"/tmp/my/hostile-{kind}.txt", compared.Faults);
        Assert.True(compared.Faults.Count == 0, string.Join('\n', compared.Faults.Take(20)));
    }

    public void Dispose() => Directory.Delete(folder, recursive: true);

    // Fields that a text can't stand in are told of, and left as they were in the next try.
    private (string Output, IReadOnlySet<string> Kept, IReadOnlySet<string> Filled) Built(string name, IReadOnlySet<string> before, Func<int, string> behind, string inBody)
    {
        var kept = before.ToHashSet(StringComparer.Ordinal);
        for (var attempt = 0; ; attempt++)
        {
            var (input, output) = (Path.Combine(folder, $"{name}-{attempt}", "input"), Path.Combine(folder, $"{name}-{attempt}", "output"));
            var filled = FilledSite.Write(input, kept, behind, inBody);
            var result = Build.Run(new BuildOptions(input, output, new DateOnly(2026, 11, 21), null, NoIndex: false), new Progress(TextWriter.Null, plain: true));
            var errors = result.Diagnostics.Where(one => one.Severity == Severity.Error).ToList();
            if (errors.Count == 0)
            {
                return (output, kept, filled);
            }

            var fields = errors.Select(one => FieldOf(input, one)).OfType<string>().Where(kept.Add).ToList();
            File.WriteAllLines($"/tmp/my/hostile-errors-{name}-{attempt}.txt", errors.Select(one => $"{one.Place} {one.Rule.Code} {one.Field} {one.Message.Nb}"));
            Assert.True(fields.Count > 0 && attempt < 10, string.Join('\n', errors.Take(20).Select(one => $"{one.Place} {one.Rule.Code} {one.Field} {one.Message.Nb}")));
        }
    }

    private static string? FieldOf(string input, Diagnostic one)
    {
        if (one.Field is null)
        {
            return null;
        }

        var kind = new Samla.Input.InputFolder(input, new DiagnosticBag()).List().FirstOrDefault(file => one.Place.File.EndsWith(file.Path, StringComparison.Ordinal))?.Kind;
        return kind is null ? null : $"{Text.Words<Samla.Input.FileKind>.For(kind.Value)}.{Index().Replace(one.Field, "")}";
    }

    // The search's files are named by what is in them; the browser's own tests read them.
    private static List<string> Paths(string output) =>
    [
        .. Directory.EnumerateFiles(output, "*", SearchOption.AllDirectories).Select(file => Path.GetRelativePath(output, file).Replace('\\', '/'))
            .Where(path => !path.StartsWith(SiteSearch.Folder, StringComparison.Ordinal) && !path.StartsWith("assets/", StringComparison.Ordinal)).Order(StringComparer.Ordinal),
    ];

    [GeneratedRegex(@"\[[0-9]+\]")]
    private static partial Regex Index();

    [GeneratedRegex("^$")]
    private static partial Regex Whole();
}
