namespace Samla.Tests.Commands;

/// <summary>What is told when something is missing on the command line.</summary>
public sealed class MissingWordTests
{
    [Theory]
    [InlineData("Skriv hva etter «new»: meeting, minutes, committee, agreement, guideline, plan eller community.", "new")]
    [InlineData("Det mangler noe etter «move»: gammel og ny.", "move")]
    [InlineData("Det mangler noe etter «move»: ny.", "move", "nordvik/ssu")]
    [InlineData("Det mangler noe etter «minutes»: møte.", "new", "minutes")]
    public void It_is_named_in_norwegian(string sentence, params string[] arguments)
    {
        var (code, _, told) = TestSite.Command(arguments);

        Assert.Equal((2, $"{sentence}\nKjør «samla --help» for å se hva som kan skrives.\n"), (code, told));
    }

    [Fact]
    public void A_file_of_addresses_that_cannot_be_written_is_told_of_after_the_build()
    {
        using var site = TestSite.WithText("Om oss.");
        Directory.CreateDirectory(Path.Combine(site.Input, "addresses.json"));
        var (code, _, told) = TestSite.Command("build", "--remember", "--input", site.Input, "--output", site.Output);

        Assert.Equal(1, code);
        Assert.StartsWith("Nettstedet er bygd, men addresses.json kunne ikke skrives: ", told, StringComparison.Ordinal);
    }
}
