using Microsoft.AspNetCore.Http;
using Samla.Commands;
using Samla.Serving;

namespace Samla.Tests.Verifying;

/// <summary>The command <c>verify</c>, against a folder and against a server.</summary>
public sealed class VerifyTests : IDisposable
{
    private readonly TestSite site = TestSite.WithText("Om oss.");

    public VerifyTests() => site.Build();

    public void Dispose() => site.Dispose();

    [Fact]
    public void A_folder_as_it_was_built_is_right()
    {
        var (code, printed, told) = TestSite.Command("verify", site.Output);

        Assert.Equal((0, ""), (code, told));
        Assert.Contains($"Alle {site.Files().Count - 1} filer er som i manifestet.", printed, StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_missing_changed_or_too_much_is_told_with_its_path()
    {
        File.Delete(At("robots.txt"));
        File.AppendAllText(At("404.html"), " ");
        var text = File.ReadAllText(At("nordvik/index.html"));
        File.WriteAllText(At("nordvik/index.html"), text.Replace("Om oss", "Om dem", StringComparison.Ordinal));
        File.WriteAllText(At("nordvik/ekstra.html"), "Ny");
        var (code, printed, told) = TestSite.Command("verify", site.Output);

        Assert.Equal(1, code);
        Assert.Equal("  endret     404.html\n  for mye    nordvik/ekstra.html\n  endret     nordvik/index.html\n  mangler    robots.txt\n", told.ReplaceLineEndings("\n"));
        Assert.Contains("4 filer er ikke som i manifestet", printed, StringComparison.Ordinal);
    }

    [Fact]
    public void A_link_in_the_place_of_a_file_is_told_of()
    {
        File.Move(At("robots.txt"), At("../robots.txt"));
        File.CreateSymbolicLink(At("robots.txt"), At("../robots.txt"));
        var (code, _, told) = TestSite.Command("verify", site.Output);

        Assert.Equal((1, "  endret     robots.txt: er en lenke til noe annet\n"), (code, told.ReplaceLineEndings("\n")));
    }

    [Fact]
    public async Task A_published_site_is_asked_for_page_by_page_but_for_what_the_host_keeps()
    {
        await using var server = await Serve.Start(site.Output, 0);
        var (code, printed, told) = TestSite.Command("verify", server.Address);

        Assert.Equal((0, ""), (code, told));
        Assert.Contains("Ser ikke etter _headers og _redirects", printed, StringComparison.Ordinal);
        Assert.Contains($"Alle {site.Files().Count - 3} filer", printed, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_published_site_is_held_against_the_manifest_of_the_build_that_should_be_there()
    {
        var manifest = At("../manifest.json");
        File.Move(At("manifest.json"), manifest);
        File.Delete(At("robots.txt"));
        File.AppendAllText(At("nordvik/index.html"), " ");
        await using var server = await Serve.Start(site.Output, 0);
        var (code, _, told) = TestSite.Command("verify", server.Address + "/", "--manifest", manifest);

        Assert.Equal((1, "  endret     nordvik/index.html: er større enn den skal være\n  mangler    robots.txt\n"), (code, told.ReplaceLineEndings("\n")));
        Assert.Contains("Det er ikke noe manifest", TestSite.Command("verify", server.Address).Told, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_address_that_leads_elsewhere_or_answers_with_an_error_is_told_of_and_not_followed()
    {
        var folder = new BuiltFolder(site.Output);
        await using var server = await Loopback.Start(0, compressed: true, context =>
        {
            switch (context.Request.Path.Value)
            {
                case "/nordvik/":
                    context.Response.Redirect("/annet/");
                    return Task.CompletedTask;
                case "/robots.txt":
                    context.Response.StatusCode = StatusCodes.Status500InternalServerError;
                    return Task.CompletedTask;
                case "/sitemap.xml":
                    context.Abort();
                    return Task.CompletedTask;
                default:
                    return SiteAnswer.Answer(context, folder);
            }
        });
        var (code, _, told) = TestSite.Command("verify", server.Address);

        Assert.Equal(1, code);
        Assert.Equal(
            "  feil svar  nordvik/index.html: fører videre til /annet/\n  feil svar  robots.txt: kode 500\n  feil svar  sitemap.xml: ingen kontakt, eller svaret ble brutt av\n",
            told.ReplaceLineEndings("\n"));
    }

    [Theory]
    [InlineData("http://prove.example", "https://")]
    [InlineData("finnes-ikke", "verken en mappe")]
    public void What_can_not_be_held_against_anything_gives_code_2(string what, string told)
    {
        var (code, _, said) = TestSite.Command("verify", what);

        Assert.Equal(2, code);
        Assert.Contains(told, said, StringComparison.Ordinal);
    }

    [Fact]
    public void A_folder_without_a_manifest_and_a_file_that_is_none_give_code_2()
    {
        File.WriteAllText(At("manifest.json"), "{}");
        Assert.Equal(2, TestSite.Command("verify", site.Output).Code);
        File.Delete(At("manifest.json"));
        Assert.Equal(2, TestSite.Command("verify", site.Output).Code);
        Assert.Equal(2, TestSite.Command("verify", site.Output, "--manifest", At("nowhere.json")).Code);
        Assert.Equal(2, TestSite.Command("verify").Code);
    }

    private string At(string path) => Path.Combine(site.Output, path);
}
