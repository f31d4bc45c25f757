using Samla.Text;

namespace Samla.Diagnostics;

/// <summary>Collects diagnostics from parallel work and gives them back in one order, each once.</summary>
public sealed class DiagnosticBag
{
    private readonly List<Diagnostic> found = [];
    private readonly Lock adding = new();

    /// <summary>All, as they were found.</summary>
    public IReadOnlyList<Diagnostic> Found
    {
        get
        {
            lock (adding)
            {
                return [.. found];
            }
        }
    }

    /// <summary>Adds one.</summary>
    public void Add(Diagnostic diagnostic)
    {
        lock (adding)
        {
            found.Add(diagnostic);
        }
    }

    /// <summary>Adds one with its parts.</summary>
    public void Add(Rule rule, Place place, string nb, string nn, string? field = null) =>
        Add(new Diagnostic(rule, new Bilingual(nb, nn), place, field));

    /// <summary>All, by file, position, code and words, with the portal's own severities; what is off is left out.</summary>
    public IReadOnlyList<Diagnostic> Sorted(IReadOnlyDictionary<string, Severity> severities) =>
    [
        .. Found
            .Select(one => severities.TryGetValue(one.Rule.Code, out var severity) ? one with { Severity = severity } : one)
            .Where(one => one.Severity != Severity.Off)
            .OrderBy(one => one.Place)
            .ThenBy(one => one.Rule.Code, StringComparer.Ordinal)
            .ThenBy(one => one.Message.Nb, StringComparer.Ordinal)
            .DistinctBy(one => (one.Place, one.Rule.Code, one.Message.Nb)),
    ];
}
