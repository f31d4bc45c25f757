using Microsoft.Playwright;
using Samla.Site.Tests.Fixtures;

namespace Samla.Site.Tests;

/// <summary>On a wide, dark screen.</summary>
public sealed class DarkAccessibilityTests(Sites sites, Chromium chromium)
    : AccessibilityTests(sites, chromium, options => options.ColorScheme = ColorScheme.Dark)
{
    [Fact]
    public async Task The_ground_is_dark_and_the_text_light()
    {
        await using var reader = await Dark();
        var page = await reader.Open("/");
        var (ground, text) = (await Lightness(page, "backgroundColor"), await Lightness(page, "color"));

        Assert.True(ground < 0.25, $"The ground has lightness {ground}.");
        Assert.True(text > 0.75, $"The text has lightness {text}.");
    }

    private Task<Reader> Dark() => Browser.Open(Site(SiteName.Real), options => options.ColorScheme = ColorScheme.Dark);

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
}
