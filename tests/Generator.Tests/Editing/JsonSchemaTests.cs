using Samla.Input;

namespace Samla.Tests.Editing;

public class JsonSchemaTests
{
    /// <summary>Invalid sites whose mistake is one that a schema can know of, by code.</summary>
    public static TheoryData<string> Invalid => [.. Directory.EnumerateDirectories(Folder)
        .Select(path => Path.GetFileName(path)!)
        .Where(name => Codes.Any(code => name.StartsWith(code, StringComparison.Ordinal)))
        .Order(StringComparer.Ordinal)];

    // Unknown, wrongly shaped and missing fields; dates, words, numbers, times and addresses.
    private static readonly string[] Codes = ["SAM0106", "SAM0108", "SAM0109", "SAM0110", "SAM0111", "SAM0112", "SAM0113"];

    private static string Folder => Path.Combine(Repository.Root, "tests", "invalid");

    [Theory]
    [InlineData("input")]
    [InlineData("samples/input")]
    public void All_that_is_written_follows_the_schemas(string input) => Assert.Empty(SchemaFiles.Faults(Path.Combine(Repository.Root, input)));

    [Theory]
    [MemberData(nameof(Invalid))]
    public void What_the_reader_tells_of_in_a_field_the_schema_tells_of_too(string site)
    {
        if (site == "SAM0108-missing-site")
        {
            // A file that isn't there has no schema to be held against.
            return;
        }

        Assert.NotEmpty(SchemaFiles.Faults(Path.Combine(Folder, site, "input")));
        Assert.Empty(SchemaFiles.Faults(Path.Combine(Folder, site, "valid")));
    }

    [Theory]
    [InlineData("kind: seats\n    needs: 2", "needs")]
    [InlineData("kind: tier\n    total: 14", "total")]
    [InlineData("kind: coverage", "reaches")]
    [InlineData("kind: nothing", "kind")]
    public void What_a_requirement_may_have_follows_from_its_kind(string written, string field)
    {
        var front = $"title: Regler\nrequirements:\n  - id: en\n    title: En regel.\n    basis: adopted\n    strength: must\n    tiers: all\n    {written}";

        Assert.Contains(SchemaFiles.Faults([("guidelines/nordvik/regler.md", FileKind.Guideline, TestSite.Page(front))]), fault => fault.Contains(field, StringComparison.Ordinal));
    }

    [Fact]
    public void A_file_without_a_mistake_has_no_fault_and_one_with_a_mistake_has_its_place()
    {
        Assert.Empty(SchemaFiles.Faults([("communities/nordvik/index.md", FileKind.Community, TestSite.Page("title: Nordvik\nestablished: 2024-02-29"))]));
        var fault = SchemaFiles.Faults([("communities/nordvik/index.md", FileKind.Community, TestSite.Page("title: Nordvik\nareas:\n  - { id: ost, title: Øst, size: ti }"))]);
        Assert.Equal("communities/nordvik/index.md: /areas/0/size should be integer {\"type\":\"integer\"}", Assert.Single(fault));
    }
}
