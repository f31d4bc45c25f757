using Samla.Site.Tests.Fixtures;

namespace Samla.Site.Tests;

/// <summary>On a screen of 320 pixels, which is also what is left of 1280 at 400 per cent.</summary>
public sealed class NarrowAccessibilityTests(Sites sites, Chromium chromium)
    : AccessibilityTests(sites, chromium, options => options.ViewportSize = new() { Width = 320, Height = 640 });
