using System.Text.Json.Nodes;

namespace Samla.Tests.Github;

/// <summary>What is told of the packages that the lock files name.</summary>
public sealed class PackageScriptsTests : IDisposable
{
    private const string Nothing = """{ "auditReportVersion": 2, "vulnerabilities": {} }""";

    private readonly string folder = Directory.CreateTempSubdirectory("samla-").FullName;

    public PackageScriptsTests()
    {
        Script.Program("git", folder, [], "init", "--quiet");
        foreach (var path in (string[])["theme/package-lock.json", "bench/search/package-lock.json"])
        {
            Write(path, "{}");
        }

        Script.Program("git", folder, [], "add", "theme", "bench");
    }

    [Fact]
    public void Nothing_known_is_code_0() =>
        Assert.Equal((0, "Ingen kjente svakheter som må rettes.\n", ""), Run(Nuget(), Nothing, Nothing));

    [Fact]
    public void A_weakness_that_dotnet_tells_of_with_code_0_is_an_error_in_what_the_program_is_made_of()
    {
        var (code, printed, _) = Run(Nuget(("src/Generator/Generator.csproj", "Farlig", "Low")), Nothing, Nothing);

        Assert.Equal(1, code);
        Assert.Equal("::error file=src/Generator/Generator.csproj,title=Kjent svakhet (Low)::Farlig 1.0.0: https://advisories.example/1\n1 kjente svakheter må rettes: oppdater pakken, eller fjern den.\n", printed);
    }

    [Theory]
    [InlineData("theme", "low", 1, "error")]
    [InlineData("bench", "moderate", 0, "warning")]
    [InlineData("bench", "high", 1, "error")]
    public void Npm_s_count_everywhere_when_they_are_grave_and_in_the_theme_always(string where, string severity, int code, string level)
    {
        var weak = $$$"""{ "auditReportVersion": 2, "vulnerabilities": { "farlig": { "name": "farlig", "severity": "{{{severity}}}", "range": "<2.0.0", "via": [{ "url": "https://advisories.example/2" }] } } }""";
        var result = Run(Nuget(), where == "theme" ? weak : Nothing, where == "bench" ? weak : Nothing);

        Assert.Equal(code, result.Code);
        Assert.Contains($"::{level} file={(where == "theme" ? "theme" : "bench/search")}/package-lock.json,title=Kjent svakhet ({severity})::farlig <2.0.0: https://advisories.example/2\n", result.Printed, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("""{ "projects": [] }""", Nothing)]
    [InlineData("""{ "problems": [{ "level": "error", "text": "No assets file" }], "projects": [{ "path": "a.csproj" }] }""", Nothing)]
    [InlineData("noe gikk galt", Nothing)]
    [InlineData("""{ "projects": [{ "path": "a.csproj" }] }""", """{ "message": "405 Method Not Allowed", "error": { "summary": "" } }""")]
    public void A_check_that_could_not_be_made_is_never_one_that_found_nothing(string nuget, string npm) =>
        Assert.Equal(1, Run(nuget, npm, npm).Code);

    [Fact]
    public void The_list_of_packages_is_valid_names_every_one_of_src_and_theme_and_is_the_same_each_time()
    {
        var (code, printed, told) = Script.Run("sbom.mjs", Repository.Root, []);
        Assert.Equal((0, ""), (code, told));
        Assert.Equal("", NodeProgram.Run("cyclonedx.mjs", printed));
        Assert.Equal(printed, Script.Run("sbom.mjs", Repository.Root, []).Printed);

        var list = JsonNode.Parse(printed)!;
        var named = list["components"]!.AsArray().Select(one => $"{one!["purl"]}").ToHashSet();
        var nuget = File.ReadAllText(Path.Combine(Repository.Root, "src", "Generator", "packages.lock.json"));
        foreach (var (name, one) in JsonNode.Parse(nuget)!["dependencies"]!["net10.0"]!.AsObject().Where(one => $"{one.Value!["type"]}" != "Project"))
        {
            Assert.Contains($"pkg:nuget/{name}@{one!["resolved"]}", named);
        }

        Assert.Contains("pkg:npm/decap-cms@3.16.3", named);
        Assert.Contains("pkg:npm/%40digdir/designsystemet@1.15.0", named);
        Assert.DoesNotContain(named, one => one.Contains("netlify-cli", StringComparison.Ordinal) || one.Contains("xunit", StringComparison.Ordinal));
        Assert.All(list["dependencies"]!.AsArray().SelectMany(one => one!["dependsOn"]!.AsArray()), one => Assert.Contains($"{one}", named));
    }

    [Fact]
    public void A_faulty_list_would_be_found() =>
        Assert.NotEqual("", NodeProgram.Run("cyclonedx.mjs", Script.Run("sbom.mjs", Repository.Root, []).Printed.Replace("\"library\"", "\"bibliotek\"", StringComparison.Ordinal)));

    [Fact]
    public void A_tag_that_isn_t_the_program_s_version_makes_no_release()
    {
        Assert.Equal(0, Script.Run("sbom.mjs", Repository.Root, [], $"v{Samla.Commands.CommandLine.Version()}").Code);
        var (code, printed, told) = Script.Run("sbom.mjs", Repository.Root, [], "v99.0.0");
        Assert.Equal((1, ""), (code, printed));
        Assert.StartsWith("::error title=Feil versjon::Merket er v99.0.0, men Directory.Build.props sier ", told, StringComparison.Ordinal);
    }

    public void Dispose() => Directory.Delete(folder, recursive: true);

    private static string Nuget(params (string Project, string Name, string Severity)[] weak) => new JsonObject
    {
        ["version"] = 1,
        ["projects"] = new JsonArray(
        [
            new JsonObject { ["path"] = "src/Portal/Portal.csproj" },
            .. weak.Select(one => (JsonNode)new JsonObject
            {
                ["path"] = one.Project,
                ["frameworks"] = new JsonArray(new JsonObject
                {
                    ["framework"] = "net10.0",
                    ["transitivePackages"] = new JsonArray(new JsonObject
                    {
                        ["id"] = one.Name,
                        ["resolvedVersion"] = "1.0.0",
                        ["vulnerabilities"] = new JsonArray(new JsonObject { ["severity"] = one.Severity, ["advisoryurl"] = "https://advisories.example/1" }),
                    }),
                }),
            }),
        ]),
    }.ToJsonString();

    // Programs of the two names that say what they are told to, as the real ones do.
    private (int Code, string Printed, string Told) Run(string nuget, string theme, string bench)
    {
        Write("programs/dotnet", "#!/bin/sh\ncat <<'X'\n" + nuget + "\nX\n");
        Write("programs/npm", "#!/bin/sh\ncase \"$PWD\" in */theme) cat <<'X'\n" + theme + "\nX\n;; *) cat <<'X'\n" + bench + "\nX\n;; esac\nexit 1\n");
        Script.Program("chmod", folder, [], "+x", "programs/dotnet", "programs/npm");
        return Script.Run("vulnerable.mjs", folder, new() { ["PATH"] = $"{Path.Combine(folder, "programs")}:{Environment.GetEnvironmentVariable("PATH")}" });
    }

    private void Write(string path, string text)
    {
        var full = Path.Combine(folder, path);
        Directory.CreateDirectory(Path.GetDirectoryName(full)!);
        File.WriteAllText(full, text);
    }
}
