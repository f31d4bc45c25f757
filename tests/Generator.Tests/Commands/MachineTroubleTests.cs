using Samla.Commands;
using Samla.Output;
using Samla.Tests.Github;

namespace Samla.Tests.Commands;

/// <summary>A disk, a folder, a file or a memory that doesn't give what a build needs: a sentence, code 1, and the site as it was.</summary>
public sealed class MachineTroubleTests : IDisposable
{
    private const string Attachment = "communities/nordvik/ssu/2024-03-18/notat.txt";

    private readonly TestSite site = new(
        (TestSite.CommunityPath, TestSite.Page("title: Helsefellesskapet Nordvik")),
        (TestSite.CommitteePath, TestSite.Page("title: Strategisk samarbeidsutvalg\ntier: strategic")),
        ("communities/nordvik/ssu/2024-03-18/index.md", TestSite.Page("summary: Et møte.")),
        (Attachment, "Et notat."));

    private SortedDictionary<string, byte[]> before = [];

    public MachineTroubleTests()
    {
        site.Build();
        before = site.Files();
    }

    public void Dispose() => site.Dispose();

    [Fact]
    public void An_attachment_that_vanishes_while_the_site_is_built_is_told_of()
    {
        var (code, told) = BuiltWhile("Process: lager", () => site.Delete(Attachment));

        Assert.Equal(1, code);
        Assert.Contains("notat.txt» finnes ikke, eller ble borte underveis", told, StringComparison.Ordinal);
        AssertAsBefore();
    }

    [Theory]
    [InlineData(Attachment)]
    [InlineData(TestSite.CommitteePath)]
    public void A_file_that_changes_while_the_site_is_built_is_told_of(string path)
    {
        var (code, told) = BuiltWhile("Process: lager", () => site.Write(path, site.Text(path) + "\nMer.\n"));

        Assert.Equal(1, code);
        Assert.Contains($"{path}» ble endret eller fjernet mens Samla arbeidet", told, StringComparison.Ordinal);
        AssertAsBefore();
    }

    [Fact]
    public void A_second_build_to_the_same_folder_stops_at_once_and_one_to_another_does_not()
    {
        using (OutputLock.Take(site.Output))
        {
            var (code, printed, told) = TestSite.Command("build", "--input", site.Input, "--output", site.Output);
            Assert.Equal((1, ""), (code, printed));
            Assert.Equal($"Et annet bygg skriver til «{site.Output}» nå. Vent til det er ferdig, eller velg en annen mappe med --output.", told.TrimEnd());
            Assert.Equal(0, TestSite.Command("build", "--input", site.Input, "--output", site.Output + "2").Code);
        }

        Assert.Equal(0, TestSite.Command("build", "--input", site.Input, "--output", site.Output).Code);
    }

    [Fact]
    public void A_memory_that_is_too_small_for_the_content_is_told_of()
    {
        var text = string.Join("\n\n", Enumerable.Repeat("Utvalget drøftet saken og ba om å få den tilbake.", 1_500));
        for (var day = 0; day < 800; day++)
        {
            site.Write($"communities/nordvik/ssu/{new DateOnly(2020, 1, 1).AddDays(day):yyyy-MM-dd}/index.md", TestSite.Page("summary: Et møte.") + text);
        }

        var (code, _, told) = Script.Program(
            Script.Samla, site.Input, new() { ["DOTNET_GCHeapHardLimit"] = "0x3000000" }, "build", "--input", site.Input, "--output", site.Output, "--date", "2024-06-01");

        Assert.Equal(1, code);
        Assert.Contains("Maskinen har ikke nok ledig minne til så mye innhold.", told, StringComparison.Ordinal);
        Assert.DoesNotContain("Exception", told, StringComparison.Ordinal);
        AssertAsBefore();
    }

    [Fact]
    public void A_name_that_no_disk_takes_is_told_of()
    {
        var (code, _, told) = TestSite.Command("build", "--input", site.Input, "--output", Path.Combine(site.Output + "2", new string('x', 300)));

        Assert.Equal(1, code);
        Assert.Contains("er for lang. Bruk en mappe med kortere navn.", told, StringComparison.Ordinal);
    }

    [Fact]
    public void A_folder_below_a_file_is_told_of()
    {
        var (code, _, told) = TestSite.Command("build", "--input", site.Input, "--output", Path.Combine(site.Input, "../output/index.html/ny"));

        Assert.Equal(1, code);
        Assert.Contains("index.html", told, StringComparison.Ordinal);
        AssertNorwegian(told);
        AssertAsBefore();
    }

    [Theory]
    [InlineData("output", UnixFileMode.UserRead | UnixFileMode.UserExecute)]
    [InlineData(".", UnixFileMode.UserRead | UnixFileMode.UserExecute)]
    [InlineData("input/communities/nordvik/ssu", UnixFileMode.None)]
    [InlineData("input/communities/nordvik/ssu/2024-03-18/notat.txt", UnixFileMode.None)]
    [InlineData("input/communities/nordvik/index.md", UnixFileMode.None)]
    public void What_there_is_no_permission_for_is_told_of(string path, UnixFileMode mode)
    {
        if (OperatingSystem.IsWindows())
        {
            Assert.Skip("Windows has other permissions.");
            return;
        }

        // Whoever may do everything gives that up.
        string[] ordinary = Environment.UserName == "root" ? ["--bounding-set", "-dac_override,-dac_read_search", "--inh-caps", "-dac_override,-dac_read_search"] : [];
        site.Write("communities/nordvik/index.md", TestSite.Page("title: Helsefellesskapet Nordvik\nshort: Ny"));
        var full = Path.Combine(Path.GetDirectoryName(site.Input)!, path);
        var was = File.GetUnixFileMode(full);
        File.SetUnixFileMode(full, mode);
        int code;
        string told;
        try
        {
            (code, _, told) = Script.Program("setpriv", "/", [], [.. ordinary, Script.Samla, "build", "--input", site.Input, "--output", site.Output, "--date", "2025-06-01"]);
        }
        finally
        {
            File.SetUnixFileMode(full, was);
        }

        Assert.Equal(1, code);
        AssertNorwegian(told);
        Assert.Contains(path == "." ? "output" : Path.GetFileName(path), told, StringComparison.Ordinal);
        AssertAsBefore();
    }

    [Fact]
    public void A_full_disk_is_told_of_and_the_site_stays()
    {
        // A small disk of its own, in a namespace where whoever runs the tests may mount one.
        const string Steps = """
            mount -t tmpfs -o size=2m none "$1" || exit 77
            "$2" build --input "$3" --output "$1/output" --date 2025-06-01 > "$1/first" 2>&1 || { cat "$1/first"; exit 78; }
            (cd "$1/output" && find . -type f -exec sha256sum {} +) | sort > "$1/before"
            head -c 3000000 /dev/zero | tr '\0' 'a' > "$3/communities/nordvik/ssu/2024-03-18/stor.txt"
            "$2" build --input "$3" --output "$1/output" --date 2025-06-01
            code=$?
            (cd "$1/output" && find . -type f -exec sha256sum {} +) | sort | cmp - "$1/before" || exit 79
            [ ! -e "$1/.output.staging" ] || exit 80
            exit $code
            """;
        Assert.SkipUnless(OperatingSystem.IsLinux() && Script.Program("unshare", site.Input, [], "-rm", "true").Code == 0, "No disk can be mounted here.");
        var disk = Directory.CreateDirectory(site.Output + "-disk").FullName;
        var (code, _, told) = Script.Program("unshare", site.Input, [], "-rm", "sh", "-c", Steps, "sh", disk, Script.Samla, site.Input);

        Assert.SkipWhen(code == 77, "No disk can be mounted here.");
        Assert.True(code == 1, $"{code}: {told}");
        Assert.Contains("Det er ikke plass til «", told, StringComparison.Ordinal);
        AssertNorwegian(told);
    }

    private static void AssertNorwegian(string told)
    {
        Assert.DoesNotContain("denied", told, StringComparison.Ordinal);
        Assert.DoesNotContain("could not", told, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("space left", told, StringComparison.Ordinal);
        Assert.DoesNotContain("Exception", told, StringComparison.Ordinal);
    }

    private void AssertAsBefore() => Assert.Equal(before, site.Files());

    // Does something at a step of the build.
    private (int Code, string Told) BuiltWhile(string step, Action act)
    {
        using var printed = new ActingWriter(step, act);
        using var told = new StringWriter();
        var code = CommandLine.Run(["build", "--input", site.Input, "--output", site.Output], TextReader.Null, printed, told, new DateTimeOffset(2025, 6, 1, 12, 0, 0, TimeSpan.Zero));
        Assert.True(printed.Acted);
        return (code, told.ToString());
    }

    private sealed class ActingWriter(string step, Action act) : StringWriter
    {
        public bool Acted { get; private set; }

        public override void Write(string? value) => Seen(value);

        public override void Write(ReadOnlySpan<char> buffer) => Seen(buffer.ToString());

        public override void WriteLine(string? value) => Seen(value);

        private void Seen(string? value)
        {
            if (!Acted && value?.Contains(step, StringComparison.Ordinal) == true)
            {
                Acted = true;
                act();
            }
        }
    }
}
