using Samla.Input.Binding;

namespace Samla.Input.Shapes;

/// <summary>
/// Finds out a record's shape by letting its binder bind nothing, and taking down what it asks for. Each binder is asked twice, once as if nothing were
/// written and once as if everything were, and so for each word that decides which fields there are: what stands in a branch is asked for too.
/// </summary>
internal sealed class ShapeRecorder
{
    private readonly List<(string Branch, string Name, FieldType? Type, bool Required)> asked = [];
    private readonly Dictionary<string, FieldType> records = new(StringComparer.Ordinal);
    private (string Field, IReadOnlyList<string> Words)? decider;

    private ShapeRecorder(string? branch, bool written) => (Branch, Written) = (branch, written);

    /// <summary>The word of the field that decides; null while it isn't known that there is one.</summary>
    public string? Branch { get; private set; }

    /// <summary>Whether every field is taken to be written.</summary>
    public bool Written { get; private set; }

    /// <summary>The shape of what <paramref name="bind"/> binds.</summary>
    public static RecordShape Of(string name, FileReading reading, Action<Fields> bind)
    {
        var recorder = new ShapeRecorder(null, written: false);
        recorder.Bind(reading, bind);
        foreach (var word in recorder.decider?.Words ?? [])
        {
            recorder.Branch = word;
            recorder.Bind(reading, bind);
        }

        return recorder.Shape(name);
    }

    /// <summary>Takes down that a field was asked for.</summary>
    public void Add(string name, FieldType type, bool required = false) => asked.Add((Branch ?? "", name, type, required));

    /// <summary>Takes down a field that holds records. Its binder is asked once: neither what is written around it nor a branch changes it.</summary>
    public void AddRecord(string name, FileReading reading, Action<Fields> bind, Func<RecordShape, FieldType> type)
    {
        if (!records.TryGetValue(name, out var known))
        {
            records[name] = known = type(Of(name, reading, bind));
        }

        Add(name, known);
    }

    /// <summary>Takes down that a field must be there.</summary>
    public void Require(string name) => asked.Add((Branch ?? "", name, null, true));

    /// <summary>Takes down the field that decides which others there are, and gives the word of this time.</summary>
    public string? Decide(string name, IReadOnlyList<string> words)
    {
        decider = (name, words);
        Add(name, new FieldType.Word(words));
        return Branch;
    }

    private void Bind(FileReading reading, Action<Fields> bind)
    {
        foreach (var written in (bool[])[false, true])
        {
            Written = written;
            bind(new Fields(reading, this));
        }
    }

    private RecordShape Shape(string name)
    {
        var branches = decider?.Words ?? [];
        var always = asked.Where(one => one.Branch.Length == 0).Select(one => one.Name).ToHashSet(StringComparer.Ordinal);
        return new RecordShape(
            name,
            Fields(asked.Where(one => always.Contains(one.Name))),
            decider?.Field,
            branches.ToDictionary(word => word, word => Fields(asked.Where(one => one.Branch == word && !always.Contains(one.Name))), StringComparer.Ordinal));
    }

    private static IReadOnlyList<FieldShape> Fields(IEnumerable<(string Branch, string Name, FieldType? Type, bool Required)> asked) =>
    [
        .. asked.GroupBy(one => one.Name).Select(field => new FieldShape(
            field.Key,
            [.. field.Select(one => one.Type).OfType<FieldType>().Distinct()],
            field.Any(one => one.Required))),
    ];
}
