using System.Text;

namespace Samla.Bench.Files;

/// <summary>
/// A requirement in a guideline's front matter. <paramref name="Scope"/> and <paramref name="Settings"/> are whole lines: whom it binds, and what it asks for.
/// </summary>
internal sealed record Requirement(string Id, string Title, string Clause, string Basis, string Strength, string Scope, string Kind, params string[] Settings)
{
    /// <summary>One that a community has adopted.</summary>
    public static Requirement Adopted(string id, string title, string clause, string strength, string scope, string kind, params string[] settings) =>
        new(id, title, clause, "adopted", strength, scope, kind, settings);

    /// <summary>Writes it, with the source that states it.</summary>
    public void Write(StringBuilder text, string source)
    {
        text.Append($"""
              - id: {Id}
                title: {Title}
                clause: "{Clause}"
                basis: {Basis}
                strength: {Strength}
                {Scope}
                kind: {Kind}

            """);
        foreach (var setting in Settings)
        {
            text.Append($"    {setting}\n");
        }

        text.Append($$"""
                sources: [{ id: {{source}}, at: Kapittel {{Clause[0]}} }]

            """);
    }
}
