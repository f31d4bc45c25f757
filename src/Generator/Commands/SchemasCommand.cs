using System.CommandLine;
using Samla.Editing;

namespace Samla.Commands;

/// <summary>The command <c>schemas</c>: writes the files that editors read, so that they follow the program.</summary>
internal static class SchemasCommand
{
    /// <summary>The command.</summary>
    public static Command Make(TextWriter output)
    {
        var folder = new Option<string>("--folder") { Description = "Mappen som har schemas/ og .vscode/.", DefaultValueFactory = _ => "." };
        var schemas = new Command("schemas", "Skriv JSON-skjemaene og oppsettet for VS Code på nytt.") { folder };
        schemas.SetAction(line => Run(line.GetValue(folder)!, output));
        return schemas;
    }

    private static int Run(string folder, TextWriter output)
    {
        var written = 0;
        foreach (var (path, text) in EditorFiles.All())
        {
            var file = Path.Combine(folder, path);
            if (!File.Exists(file) || File.ReadAllText(file) != text)
            {
                Directory.CreateDirectory(Path.GetDirectoryName(file)!);
                File.WriteAllText(file, text);
                output.WriteLine($"Skrev {path}.");
                written++;
            }
        }

        output.WriteLine(written == 0 ? "Ingenting er endret." : $"{written} {(written == 1 ? "fil er skrevet på nytt. Legg den" : "filer er skrevet på nytt. Legg dem")} til i git.");
        return ExitCode.Done;
    }
}
