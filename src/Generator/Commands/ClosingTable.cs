using Samla.Text;

namespace Samla.Commands;

/// <summary>The table that ends a build: what was read and written, what is wrong, how long it took, and where to look.</summary>
internal static class ClosingTable
{
    /// <summary>Writes it.</summary>
    public static void Write(TextWriter writer, BuildOptions options, BuildResult result)
    {
        var rows = new List<(string Name, string Value)>
        {
            ("Bygd for", NorwegianDates.Long(options.Date)),
            ("Filer lest", Number(result.FilesRead)),
            ("Sider laget", Number(result.Pages)),
        };
        if (result.Output is { } written)
        {
            rows.Add(("Filer skrevet", Number(written.Written)));
            rows.Add(("Uendret", Number(written.Unchanged)));
            rows.Add(("Slettet", Number(written.Deleted)));
        }

        rows.Add(("Feil", Number(result.Errors)));
        rows.Add(("Advarsler", Number(result.Warnings)));
        rows.Add(("Input", Milliseconds(result.Times.Input)));
        rows.Add(("Process", Milliseconds(result.Times.Process)));
        rows.Add(("  herav krav", Milliseconds(result.Times.Requirements)));
        rows.Add(("PostProcess", Milliseconds(result.Times.PostProcess)));
        rows.Add(("Output", Milliseconds(result.Times.Output)));
        rows.Add(("I alt", Milliseconds(result.Times.Total)));
        var width = rows.Max(row => row.Name.Length);
        var values = rows.Max(row => row.Value.Length);
        foreach (var (name, value) in rows)
        {
            writer.WriteLine($"  {name.PadRight(width)}  {value.PadLeft(values)}");
        }

        writer.WriteLine(Ending(options, result));
    }

    private static string Ending(BuildOptions options, BuildResult result) => (options.Output, result.Errors) switch
    {
        (null, 0) => "Ingen feil.",
        (null, _) => "Rett feilene over og prøv igjen.",
        (var folder, 0) => $"Se på nettstedet: dotnet run --project src/Generator -- serve{(folder == "output" ? "" : $" --output {folder}")}, og åpne http://127.0.0.1:{Serve.StandardPort}/",
        (var folder, _) => $"Rett feilene over og prøv igjen. «{folder}» er som før.",
    };

    private static string Number(int number) => number.ToString("#,0").Replace(',', '\u00A0');

    private static string Milliseconds(long number) => number.ToString("#,0").Replace(',', '\u00A0') + " ms";
}
