namespace Samla.Tests.Importing;

/// <summary>What came of an import: the exit code, what was printed and told, and the committee's files.</summary>
internal sealed record ImportResult(int Code, string Printed, string Told, IReadOnlyDictionary<string, string> Files)
{
    /// <summary>The one Markdown file.</summary>
    public string Text => Assert.Single(Files, file => file.Key.EndsWith(".md", StringComparison.Ordinal)).Value;

    /// <summary>The same, when it came through without a mistake.</summary>
    public ImportResult Done()
    {
        Assert.Equal((0, ""), (Code, Told));
        return this;
    }
}
