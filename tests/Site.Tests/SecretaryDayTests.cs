using Microsoft.Playwright;
using Samla.Commands;
using Samla.Site.Tests.Fixtures;

namespace Samla.Site.Tests;

/// <summary>A secretary's day, from the notice of a meeting to minutes that are published and found.</summary>
public sealed class SecretaryDayTests(Chromium chromium)
{
    private const string Meeting = "fjordnes/ssu/2026-11-18";
    private const string File = $"communities/{Meeting}.md";

    [Fact]
    public async Task A_meeting_is_made_its_minutes_are_written_with_mistakes_put_right_published_and_found()
    {
        await using var site = await WrittenSite.Start();
        await using var reader = await chromium.Open(site.Address);
        var page = await reader.Open("/fjordnes/ssu/");
        var panel = page.Locator("#samla-preview");

        // The notice: the secretary knows the day and one case, and takes the rest as it is suggested.
        var (code, told) = Samla("2026-11-18", "", "", "", "Sjukehusapotek i Hegrevik", "", "new", "meeting", "--committee", "fjordnes/ssu", "--input", site.Input);
        Assert.Equal(ExitCode.Done, code);
        Assert.Contains("2026-11-18.md", told, StringComparison.Ordinal);
        await Assertions.Expect(page.Locator($"main a[href='/{Meeting}/']").First).ToBeVisibleAsync();

        // The minutes: the agenda becomes a place for each case.
        (code, told) = Samla("new", "minutes", Meeting, "--input", site.Input, "--yes");
        Assert.True(code == ExitCode.Done, told);
        await reader.Go(page, $"/{Meeting}/");
        await Assertions.Expect(page.Locator("main")).ToContainTextAsync("Sjukehusapotek i Hegrevik");
        await Assertions.Expect(page.Locator("main")).ToContainTextAsync("Ingebjørg Hegråsen");

        // Two mistakes are typed.
        var written = site.Read(File);
        var heading = written.Split('\n').Single(line => line.StartsWith("## ", StringComparison.Ordinal) && line.EndsWith("Sjukehusapotek i Hegrevik", StringComparison.Ordinal));
        var number = heading.Split(' ')[1];
        site.Replace(File, heading, $"## {number.Replace('/', '-')} Sjukehusapotek i Hegrevik\n\nSaka vart drøfta.\n\n**Vedtak:** Apoteket opnar i mars, sjå [planen](../plans/handlingsplan-2062.md).");
        await Assertions.Expect(panel).ToContainTextAsync($"Saksnummeret i «{number.Replace('/', '-')} Sjukehusapotek i Hegrevik» kan ikkje lesast.");
        await Assertions.Expect(panel).ToContainTextAsync("Skriv nummeret som løpenummer, skråstrek og år");
        await Assertions.Expect(panel).ToContainTextAsync("Det finst inga fil «../plans/handlingsplan-2062.md». Meinte du «../plans/handlingsplan-2026.md»?");

        // And put right.
        site.Replace(File, number.Replace('/', '-'), number);
        site.Replace(File, "handlingsplan-2062", "handlingsplan-2026");
        await Assertions.Expect(panel).Not.ToContainTextAsync("kan ikkje lesast");
        await Assertions.Expect(panel).Not.ToContainTextAsync("handlingsplan-2062");
        await Assertions.Expect(page.Locator("main")).ToContainTextAsync("Apoteket opnar i mars");
        Assert.Empty(reader.Complaints);

        // What isn't decided is taken away.
        site.Write(File, string.Join('\n', site.Read(File).Split('\n').Where(line => line.Trim() != "**Vedtak:**")));
        await Assertions.Expect(panel.GetByRole(AriaRole.Status)).ToHaveTextAsync("Ingen feil");

        (code, told) = Samla("check", "--input", site.Input, "--date", "2026-11-21", "--fail-on", "none");
        Assert.True(code == ExitCode.Done, told);
        Assert.DoesNotContain("SAM", told, StringComparison.Ordinal);

        var output = Path.Combine(site.Input, "..", "output");
        (code, told) = Samla("build", "--input", site.Input, "--output", output, "--date", "2026-11-21");
        Assert.True(code == ExitCode.Done, told);
        await using var published = await Serve.Start(output, 0);
        await using var anybody = await chromium.Open(published.Address);
        var found = await anybody.Open("/sok/?q=sjukehusapotek");
        await found.Locator($".results a[href*='/{Meeting}/']").First.ClickAsync();
        await Assertions.Expect(found.Locator("main")).ToContainTextAsync("Apoteket opnar i mars");
        Assert.Empty(anybody.Complaints);
    }

    // The answers come first, one a question, until the name of the command.
    private static (int Code, string Told) Samla(params string[] words)
    {
        var command = Array.FindIndex(words, word => word is "new" or "check" or "build");
        using var told = new StringWriter();
        var now = new DateTimeOffset(2026, 11, 21, 12, 0, 0, TimeSpan.Zero);
        var code = CommandLine.Run(words[command..], new StringReader(string.Join('\n', words[..command].Append(""))), told, told, now);
        return (code, told.ToString());
    }
}
