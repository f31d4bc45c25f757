using Samla.Diagnostics;
using Samla.Input.Yaml;

namespace Samla.Tests.Input;

public class YamlReaderTests
{
    [Fact]
    public void Values_are_texts_with_their_places()
    {
        var map = Assert.IsType<MapNode>(Read("a: 2024-03-18\nb:\n  - ja\n  - 1.50\n", out _));
        var list = Assert.IsType<ListNode>(map.Entries[1].Value);

        Assert.Equal(("2024-03-18", 1, 4), At(map.Entries[0].Value));
        Assert.Equal([("ja", 3, 5), ("1.50", 4, 5)], list.Items.Select(At));
    }

    [Fact]
    public void Nothing_written_is_parted_from_an_empty_text()
    {
        var map = Assert.IsType<MapNode>(Read("a:\nb: \"\"\n", out _));

        Assert.Equal([true, false], map.Entries.Select(entry => ((ScalarNode)entry.Value).IsEmpty));
    }

    [Theory]
    [InlineData("")]
    [InlineData("# bare en merknad\n")]
    public void A_text_without_fields_is_nothing_and_no_mistake(string yaml)
    {
        var root = Assert.IsType<ScalarNode>(Read(yaml, out var told));

        Assert.True(root.IsEmpty);
        Assert.Empty(told);
    }

    [Fact]
    public void The_first_of_two_keys_counts_and_the_second_is_told_of_with_the_first()
    {
        var map = Assert.IsType<MapNode>(Read("a: 1\nb: 2\na: 3\n", out var told));
        var duplicate = Assert.Single(told);

        Assert.Equal(["1", "2"], map.Entries.Select(entry => ((ScalarNode)entry.Value).Text));
        Assert.Equal((3, 1), (duplicate.Place.Line, duplicate.Place.Column));
        Assert.Equal((1, 1), (duplicate.Related[0].Place.Line, duplicate.Related[0].Place.Column));
    }

    [Theory]
    [InlineData("a: [b, c\nd: e\n")]
    [InlineData("a: { b: c\nd: e\n")]
    [InlineData("a: [b, c")]
    [InlineData("a: \"b\nc: d\n")]
    [InlineData("a: b: c\n")]
    [InlineData("a: b\nc\n")]
    [InlineData("a: @b\n")]
    [InlineData("a: %b\n")]
    [InlineData("a:\n  b: c\n d: e\n")]
    [InlineData("a:\n\tb: c\n")]
    public void What_breaks_the_rules_of_yaml_is_one_mistake_inside_the_text(string yaml)
    {
        Assert.Null(Read(yaml, out var told));
        var mistake = Assert.Single(told);

        Assert.Equal("SAM0104", mistake.Rule.Code);
        Assert.InRange(mistake.Place.Line, 1, yaml.Split('\n').Length + 1);
        Assert.InRange(mistake.Place.Column, 1, 100);
    }

    [Fact]
    public void A_tab_is_told_of_where_it_stands()
    {
        Read("a: b\nc:\n\t- d\n", out var told);

        Assert.Equal((3, 1), (told[0].Place.Line, told[0].Place.Column));
    }

    [Fact]
    public void Every_beginning_of_a_file_is_read_or_told_of()
    {
        var yaml = File.ReadAllText(Path.Combine(Repository.Root, "samples/input/communities/fjordnes/ssu/index.md")).Split("---\n")[1];
        for (var length = 0; length <= yaml.Length; length++)
        {
            var root = Read(yaml[..length], out var told);

            Assert.True(root is not null || told.Count == 1, yaml[..length]);
        }
    }

    [Fact]
    public void An_alias_is_told_of_and_read_as_what_it_stands_for()
    {
        var map = Assert.IsType<MapNode>(Read("a: &x Nordvik\nb: *x\n", out var told));

        Assert.Equal("Nordvik", ((ScalarNode)map.Entries[1].Value).Text);
        Assert.Equal(["SAM0114", "SAM0114"], told.Select(one => one.Rule.Code));
    }

    [Fact]
    public void Letters_written_in_two_parts_are_put_together()
    {
        var map = Assert.IsType<MapNode>(Read("a: Va\u030Aga\u030A\n", out _));

        Assert.Equal("Vågå", ((ScalarNode)map.Entries[0].Value).Text);
    }

    private static (string Text, int Line, int Column) At(Node node) => (((ScalarNode)node).Text, node.Place.Line, node.Place.Column);

    private static Node? Read(string yaml, out IReadOnlyList<Diagnostic> told)
    {
        var diagnostics = new DiagnosticBag();
        var root = YamlReader.Read(yaml, "prove.yaml", 0, diagnostics);
        told = diagnostics.Sorted(new Dictionary<string, Severity>());
        return root;
    }
}
