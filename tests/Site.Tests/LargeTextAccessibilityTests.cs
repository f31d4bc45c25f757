using Microsoft.Playwright;
using Samla.Site.Tests.Fixtures;

namespace Samla.Site.Tests;

/// <summary>With text of twice the size.</summary>
public sealed class LargeTextAccessibilityTests(Sites sites, Chromium chromium) : AccessibilityTests(sites, chromium, _ => { })
{
    /// <inheritdoc/>
    protected override Task Prepare(IPage page) => Layout.DoubleText(page);
}
