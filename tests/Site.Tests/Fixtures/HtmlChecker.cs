using System.ComponentModel;
using System.Diagnostics;
using Samla.Tests;

namespace Samla.Site.Tests.Fixtures;

/// <summary>The Nu Html Checker (vnu), which W3C's validator is too.</summary>
internal static class HtmlChecker
{
    /// <summary>Its errors on every page below a folder: file, line, column and what is wrong.</summary>
    public static async Task<IReadOnlyList<string>> ErrorsIn(string folder)
    {
        var start = new ProcessStartInfo("java", ["-Xss4m", "-jar", NodePackages.At("vnu-jar/build/dist/vnu.jar"), "--skip-non-html", "--errors-only", "--format", "gnu", folder])
        {
            RedirectStandardError = true,
        };
        try
        {
            using var process = System.Diagnostics.Process.Start(start)!;
            var told = await process.StandardError.ReadToEndAsync();
            await process.WaitForExitAsync();
            var errors = told.Split('\n', StringSplitOptions.RemoveEmptyEntries);
            Assert.True(process.ExitCode == 0 || errors.Length > 0, $"The checker ended with {process.ExitCode}.");
            return errors;
        }
        catch (Win32Exception missing)
        {
            throw new InvalidOperationException("Java is missing: the HTML checker runs on it. Install the package default-jre-headless, and run the tests again.", missing);
        }
    }
}
