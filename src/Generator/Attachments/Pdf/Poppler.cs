using System.ComponentModel;
using System.Diagnostics;
using System.Text;

namespace Samla.Attachments.Pdf;

/// <summary>Debian's poppler-utils, run as programs. They read the file from their input, so that nothing of it is left anywhere.</summary>
internal static class Poppler
{
    /// <summary>What <c>pdfinfo</c> prints.</summary>
    public static Printed Info(byte[] pdf) => Run("pdfinfo", ["-enc", "UTF-8", "-"], pdf);

    /// <summary>What <c>pdftotext</c> prints: the text of each page, with a form feed behind it.</summary>
    public static Printed Text(byte[] pdf) => Run("pdftotext", ["-q", "-enc", "UTF-8", "-", "-"], pdf);

    /// <summary>A page in grey, coarsely: what <c>pdftoppm</c> prints as bytes.</summary>
    public static Printed Picture(byte[] pdf, int page) => Run("pdftoppm", ["-q", "-gray", "-r", "12", "-f", $"{page}", "-l", $"{page}", "-"], pdf);

    private static Printed Run(string program, string[] arguments, byte[] pdf)
    {
        System.Diagnostics.Process process;
        try
        {
            process = System.Diagnostics.Process.Start(new ProcessStartInfo(program, arguments) { RedirectStandardInput = true, RedirectStandardOutput = true, RedirectStandardError = true, UseShellExecute = false })!;
        }
        catch (Win32Exception)
        {
            return new Printed(PrintedState.Absent, []);
        }

        using (process)
        {
            // The program may stop before it has read all, and may complain for ever.
            var feeding = Task.Run(() => Feed(process, pdf));
            var complaints = Task.Run(() => Drain(process.StandardError.BaseStream));
            var printing = Task.Run(() => Take(process.StandardOutput.BaseStream));
            var inTime = Task.WaitAll([feeding, complaints, printing], AttachmentLimits.Patience) && printing.Result is not null && process.WaitForExit(AttachmentLimits.Patience);
            if (inTime)
            {
                return new Printed(process.ExitCode == 0 ? PrintedState.Done : PrintedState.Failed, printing.Result!);
            }

            process.Kill(entireProcessTree: true);
            return new Printed(PrintedState.Endless, []);
        }
    }

    private static void Feed(System.Diagnostics.Process process, byte[] pdf)
    {
        try
        {
            using var input = process.StandardInput.BaseStream;
            input.Write(pdf);
        }
        catch (IOException)
        {
            // It has read enough.
        }
    }

    private static void Drain(Stream stream)
    {
        var buffer = new byte[16 << 10];
        while (stream.Read(buffer) > 0)
        {
        }
    }

    // Null when it is more than can be taken; the rest is read and thrown away until the program ends or is stopped.
    private static byte[]? Take(Stream stream)
    {
        using var taken = new MemoryStream();
        var buffer = new byte[64 << 10];
        var all = true;
        for (int read; (read = stream.Read(buffer)) > 0;)
        {
            all = all && taken.Length + read <= AttachmentLimits.Printed;
            if (all)
            {
                taken.Write(buffer, 0, read);
            }
        }

        return all ? taken.ToArray() : null;
    }
}
