using Samla.Site.Tests.Fixtures;

namespace Samla.Site.Tests;

/// <summary>What happens on a machine without the browser.</summary>
public sealed class ChromiumProgramTests
{
    [Fact]
    public void Without_a_browser_the_tests_fail_and_say_what_to_install()
    {
        var folder = Directory.CreateTempSubdirectory("samla-no-browser-");
        var error = Assert.Throws<FileNotFoundException>(() => ChromiumProgram.Find(null, folder.FullName));
        folder.Delete();

        Assert.Contains("Install the package chromium", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_path_in_CHROMIUM_that_leads_nowhere_is_told_of_and_not_passed_by()
    {
        var error = Assert.Throws<FileNotFoundException>(() => ChromiumProgram.Find("/no/such/browser", Environment.GetEnvironmentVariable("PATH")));

        Assert.Contains("/no/such/browser", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void The_first_of_its_names_on_the_path_is_taken()
    {
        var folder = Directory.CreateTempSubdirectory("samla-browser-");
        File.WriteAllText(Path.Combine(folder.FullName, "google-chrome"), "");
        File.WriteAllText(Path.Combine(folder.FullName, "chromium"), "");
        var found = ChromiumProgram.Find("", $"/no/such/folder{Path.PathSeparator}{folder.FullName}");
        folder.Delete(recursive: true);

        Assert.Equal(Path.Combine(folder.FullName, "chromium"), found);
    }
}
