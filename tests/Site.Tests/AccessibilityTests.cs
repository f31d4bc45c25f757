using Microsoft.Playwright;
using Samla.Site.Tests.Fixtures;

namespace Samla.Site.Tests;

/// <summary>What axe finds on the pages of each kind, in each way of reading them.</summary>
public sealed class AccessibilityTests(Sites sites, Chromium chromium)
{
    // A window of 320 pixels is also what is left of 1280 at 400 per cent.
    private static readonly Way[] Ways =
    [
        new("light"),
        new("dark", Scheme: ColorScheme.Dark),
        new("in forced colours", Forced: ForcedColors.Active),
        new("in a narrow window", Width: 320),
        new("with large text", Text: Layout.LargeText),
    ];

    public static TheoryData<string> Kinds => PagesOfEachKind.Kinds;

    [Theory]
    [MemberData(nameof(Kinds))]
    public async Task Axe_finds_nothing_in_light_or_dark_in_a_narrow_window_in_forced_colours_or_with_large_text(string kind)
    {
        List<string> faults = [];
        foreach (var seen in sites.Pages[kind])
        {
            await using var reader = await chromium.Open(seen.Site);
            var page = await reader.Open(seen.Address);
            foreach (var way in Ways)
            {
                await page.EmulateMediaAsync(new() { ColorScheme = way.Scheme, ForcedColors = way.Forced });
                await page.SetViewportSizeAsync(way.Width, 720);
                await Layout.SetText(page, way.Text);
                faults.AddRange((await Axe.FaultsOf(page)).Select(fault => $"{seen.Address}, {way.Name}: {fault}"));
            }

            faults.AddRange(reader.Complaints.Select(complaint => $"{seen.Address}: {complaint}"));
        }

        Faults.None(faults);
    }

    [Fact]
    public async Task In_the_dark_the_ground_is_dark_and_the_text_light()
    {
        await using var reader = await chromium.Open(sites[SiteName.Real], options => options.ColorScheme = ColorScheme.Dark);
        var page = await reader.Open("/");
        var (ground, text) = (await Lightness(page, "backgroundColor"), await Lightness(page, "color"));

        Assert.True(ground < 0.25, $"The ground has lightness {ground}.");
        Assert.True(text > 0.75, $"The text has lightness {text}.");
    }

    // Painted on a canvas, so that the answer is the same however the sheet writes the colour.
    private static Task<double> Lightness(IPage page, string property) => page.EvaluateAsync<double>(
        """
        property => {
            const pen = document.createElement('canvas').getContext('2d');
            pen.fillStyle = getComputedStyle(document.body)[property];
            pen.fillRect(0, 0, 1, 1);
            const [red, green, blue] = pen.getImageData(0, 0, 1, 1).data;
            return (0.2126 * red + 0.7152 * green + 0.0722 * blue) / 255;
        }
        """,
        property);

    private sealed record Way(string Name, ColorScheme Scheme = ColorScheme.Light, ForcedColors Forced = ForcedColors.None, int Width = 1280, int Text = Layout.PlainText);
}
