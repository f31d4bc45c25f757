using System.Text.Json;
using System.Text.Json.Nodes;
using Samla.Diagnostics;
using Samla.Editing.Browser;
using Samla.Input;
using Samla.Input.Shapes;
using Samla.Text;

namespace Samla.Tests.Editing;

/// <summary>What the editor in the browser makes of a file that it saves, as its own script does it.</summary>
public class FrontMatterTests
{
    [Theory]
    [InlineData("samples/input", Language.Nn)]
    [InlineData("input", Language.Nb)]
    public void A_file_comes_back_as_it_was_and_what_is_changed_in_a_form_changes_that_alone(string input, Language language)
    {
        var files = new InputFolder(Path.Combine(Repository.Root, input), new DiagnosticBag()).List()
            .Where(file => file.Path.EndsWith(".md", StringComparison.Ordinal))
            // Of the many real files every fifth.
            .Where((_, i) => input.StartsWith("samples", StringComparison.Ordinal) || i % 5 == 0)
            .Select(file => new { path = file.Path, kind = Words<FileKind>.For(file.Kind), text = File.ReadAllText(file.FullPath) });

        Assert.Equal("", Faults(files, language));
    }

    [Fact]
    public void Comments_quotes_and_spaces_are_kept_and_what_was_mended_by_hand_is_found()
    {
        const string Meeting = "---\n# Flyttet to ganger.\ntime: '09:00-11:00'   # i salen\nplace:   Rådhuset\nagenda:\n- {number: 1/26, title: Budsjett}   # før pausen\n- number: 2/26\n  # en merknad\n  title: >\n    Et langt\n    navn\n---\n\n\nTekst\n";

        Assert.Equal("", Faults([new { path = "a/b/2026-01-15.md", kind = "meeting", text = Meeting }], Language.Nb));
    }

    private static string Faults(IEnumerable<object> files, Language language)
    {
        var forms = new JsonObject(FileShape.All.Where(file => file.Form == FileForm.Fields)
            .Select(file => KeyValuePair.Create(Words<FileKind>.For(file.Kind), (JsonNode?)new FormFields(language).Of(file))));
        return NodeProgram.Run("front-matter.mjs", JsonSerializer.Serialize(new { forms, files }));
    }
}
