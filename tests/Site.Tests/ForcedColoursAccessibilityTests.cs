using Microsoft.Playwright;
using Samla.Site.Tests.Fixtures;

namespace Samla.Site.Tests;

/// <summary>In the colours that a reader has chosen for everything.</summary>
public sealed class ForcedColoursAccessibilityTests(Sites sites, Chromium chromium)
    : AccessibilityTests(sites, chromium, options => options.ForcedColors = ForcedColors.Active);
