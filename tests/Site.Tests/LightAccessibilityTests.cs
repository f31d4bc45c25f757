using Microsoft.Playwright;
using Samla.Site.Tests.Fixtures;

namespace Samla.Site.Tests;

/// <summary>On a wide, light screen.</summary>
public sealed class LightAccessibilityTests(Sites sites, Chromium chromium)
    : AccessibilityTests(sites, chromium, options => options.ColorScheme = ColorScheme.Light);
