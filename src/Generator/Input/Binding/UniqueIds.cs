using Samla.Diagnostics;

namespace Samla.Input.Binding;

/// <summary>Tells of ids that stand twice where each must lead to one thing.</summary>
internal static class UniqueIds
{
    /// <summary>The records, without those whose id was used before; those without an id are passed over.</summary>
    public static IReadOnlyList<T> Of<T>(IReadOnlyList<T> records, Func<T, string?> id, Func<T, Place> place, DiagnosticBag diagnostics)
    {
        var seen = new Dictionary<string, Place>(StringComparer.Ordinal);
        var kept = new List<T>(records.Count);
        foreach (var record in records)
        {
            if (id(record) is { Length: > 0 } name && !seen.TryAdd(name, place(record)))
            {
                diagnostics.Add(new Diagnostic(
                    ModelRules.DuplicateId,
                    new($"Id-en «{name}» er brukt før.", $"Id-en «{name}» er brukt før."),
                    place(record))
                {
                    Related = [new RelatedPlace(seen[name], new("Først brukt her.", "Først brukt her."))],
                });
            }
            else
            {
                kept.Add(record);
            }
        }

        return kept;
    }
}
