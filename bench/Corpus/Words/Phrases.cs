namespace Samla.Bench.Words;

/// <summary>
/// The sentences of a language. What stands in braces is filled in: who (<c>S</c> «kommunen», <c>SS</c> «kommunene», <c>Sp</c> «kommuner»),
/// what (<c>T</c> «planen», <c>TT</c> «planene», <c>D</c> «den nye planen», <c>I</c> «en ny plan», <c>P</c> «nye planer»), what is done
/// (<c>Y</c> «drøfte», <c>V</c> «drøfter», <c>W</c> «drøftet», <c>X</c> has «drøftet»), how (<c>A</c>), when (<c>F</c>), a number (<c>Q</c>),
/// a municipality (<c>M</c>), the hospital trust (<c>H</c>), a committee (<c>C</c>), a date (<c>E</c>), and a link to another page (<c>L</c>).
/// </summary>
internal sealed record Phrases
{
    /// <summary>Sentences of the minutes.</summary>
    public required IReadOnlyList<Template> Sentences { get; init; }

    /// <summary>Sentences with a link to another page.</summary>
    public required IReadOnlyList<Template> WithLink { get; init; }

    /// <summary>What a decision says.</summary>
    public required IReadOnlyList<Template> Decisions { get; init; }

    /// <summary>Lines of a list.</summary>
    public required IReadOnlyList<Template> Items { get; init; }

    /// <summary>Sentences before a list.</summary>
    public required IReadOnlyList<Template> BeforeList { get; init; }

    /// <summary>Sentences before a table.</summary>
    public required IReadOnlyList<Template> BeforeTable { get; init; }

    /// <summary>Titles of cases and of chapters.</summary>
    public required IReadOnlyList<Template> Titles { get; init; }

    /// <summary>Every line of a text as a template.</summary>
    public static IReadOnlyList<Template> Lines(string text) =>
        [.. text.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Select(Template.Parse)];
}
