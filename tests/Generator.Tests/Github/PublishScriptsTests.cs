namespace Samla.Tests.Github;

public sealed class PublishScriptsTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("samla-").FullName;

    [Theory]
    [InlineData("", "", "NETLIFY_AUTH_TOKEN", "NETLIFY_SITE_ID")]
    [InlineData("noe", "", "NETLIFY_SITE_ID")]
    [InlineData("", "noe", "NETLIFY_AUTH_TOKEN")]
    public void A_secret_that_is_missing_is_named(string token, string site, params string[] missing)
    {
        var (code, printed, _) = Script.Run("publish.sh", folder, new() { ["NETLIFY_AUTH_TOKEN"] = token, ["NETLIFY_SITE_ID"] = site }, "output");

        Assert.Equal(1, code);
        Assert.Equal(missing.Select(name => $"::error title=Hemmeligheten {name} mangler"), printed.TrimEnd('\n').Split('\n').Select(line => line[..line.LastIndexOf("::", StringComparison.Ordinal)]));
    }

    [Fact]
    public void New_addresses_are_committed_without_a_new_run()
    {
        var clone = Cloned("main");
        Write(clone, "[1]");

        Assert.Equal((0, "Adressene er husket.\n"), Remember(clone));
        Assert.Equal("Husk adressene som er publisert [skip ci]\n", Git(clone, "log", "-1", "--format=%s", "origin/main"));
        Assert.Equal((0, "Ingen nye adresser.\n"), Remember(clone));
    }

    [Fact]
    public void A_commit_that_came_meanwhile_is_kept()
    {
        var clone = Cloned("main");
        var other = Cloned("annen");
        File.WriteAllText(Path.Combine(other, "input", "site.yaml"), "title: Ny\n");
        Git(other, "commit", "--all", "--message", "Endret");
        Git(other, "push", "origin", "HEAD:main");
        Write(clone, "[1]");

        Assert.Equal((0, "Adressene er husket.\n"), Remember(clone));
        Assert.Equal("Husk adressene som er publisert [skip ci]\nEndret\nFørste\n", Git(clone, "log", "--format=%s", "origin/main"));
    }

    [Fact]
    public void When_main_can_t_be_written_to_it_is_told()
    {
        var clone = Cloned("main");
        var hook = Path.Combine(folder, "felles.git", "hooks", "pre-receive");
        File.WriteAllText(hook, "#!/bin/sh\nexit 1\n");
        Script.Program("chmod", folder, [], "+x", hook);
        Write(clone, "[1]");
        var (code, printed) = Remember(clone);

        Assert.Equal(1, code);
        Assert.StartsWith("::error title=Adressene ble ikke husket::", printed, StringComparison.Ordinal);
    }

    public void Dispose() => Directory.Delete(folder, recursive: true);

    private static (int Code, string Printed) Remember(string clone)
    {
        var (code, printed, _) = Script.Run("remember.sh", clone, Alone());
        return (code, printed);
    }

    private static void Write(string clone, string text) => File.WriteAllText(Path.Combine(clone, "input", "addresses.json"), text);

    // A clone of a common repository with one commit.
    private string Cloned(string name)
    {
        var common = Path.Combine(folder, "felles.git");
        var clone = Path.Combine(folder, name);
        if (Directory.Exists(common))
        {
            Git(folder, "clone", "--quiet", common, clone);
            return clone;
        }

        Git(folder, "init", "--quiet", "--bare", "--initial-branch=main", common);
        Git(folder, "clone", "--quiet", common, clone);
        Directory.CreateDirectory(Path.Combine(clone, "input"));
        File.WriteAllText(Path.Combine(clone, "input", "site.yaml"), "title: Prøve\n");
        Write(clone, "[]");
        Git(clone, "add", "--all");
        Git(clone, "commit", "--message", "Første");
        Git(clone, "push", "origin", "HEAD:main");
        return clone;
    }

    private static string Git(string at, params string[] arguments)
    {
        var (code, printed, told) = Script.Program("git", at, Alone(), arguments);
        Assert.True(code == 0, told);
        return printed;
    }

    // Whatever this machine's own settings are.
    private static Dictionary<string, string> Alone() => new()
    {
        ["GIT_CONFIG_GLOBAL"] = "/dev/null",
        ["GIT_CONFIG_SYSTEM"] = "/dev/null",
        ["GIT_AUTHOR_NAME"] = "Kari",
        ["GIT_AUTHOR_EMAIL"] = "kari@example.no",
        ["GIT_COMMITTER_NAME"] = "Kari",
        ["GIT_COMMITTER_EMAIL"] = "kari@example.no",
    };
}
