using System.ComponentModel;
using System.Diagnostics;
using System.Text;

namespace Samla.Tests;

/// <summary>The scripts of this folder, run by Node.js: what is given comes in as standard input.</summary>
public static class NodeProgram
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    /// <summary>What the script prints. Throws with what it complained of when it fails.</summary>
    public static string Run(string script, string input)
    {
        var start = new ProcessStartInfo("node", [script])
        {
            WorkingDirectory = NodePackages.Folder(),
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardInputEncoding = Utf8,
            StandardOutputEncoding = Utf8,
            StandardErrorEncoding = Utf8,
        };
        try
        {
            using var process = Process.Start(start)!;
            var printed = process.StandardOutput.ReadToEndAsync();
            var told = process.StandardError.ReadToEndAsync();
            process.StandardInput.Write(input);
            process.StandardInput.Close();
            process.WaitForExit();
            return process.ExitCode == 0 ? printed.Result : throw new InvalidOperationException($"{script}: {told.Result}");
        }
        catch (Win32Exception missing)
        {
            throw new InvalidOperationException("Node.js is missing: the tests need version 20 or newer, with npm.", missing);
        }
    }
}
