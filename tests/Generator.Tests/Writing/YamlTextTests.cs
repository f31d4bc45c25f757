using Samla.Diagnostics;
using Samla.Input.Yaml;
using Samla.Writing;
using Xunit;

namespace Samla.Tests.Writing;

public class YamlTextTests
{
    public static TheoryData<string> Texts => new(
        "Godkjenning av innkalling", "Dialogmeldinger: tall for innføringen", "Sak 5 # merknad", "27/21", "14:00", "2026-02-11", "2026", "true", "nei", "no", "null", "~", "",
        " mellomrom foran", "mellomrom bak ", "«sitat»", "\"sitat\"", "'sitat'", "skråstrek \\ her", "to\nlinjer", "tab\there", "- strek", "-strek", "? spørsmål", ": kolon", "ender på kolon:",
        "a, b", "[a]", "{a}", "&a", "*a", "!a", "|", ">", "%a", "@a", "`a`", "#a", "= a", "1.5", "1_000", "+47", "12:00-14:00", "\u0001", "\u0085", "\u2028", "æøå", "#", "---", "...");

    [Theory]
    [MemberData(nameof(Texts))]
    public void A_text_is_read_back_as_it_was_written(string text)
    {
        Assert.Equal(text, Read($"key: {YamlText.Of(text)}\n")["key"]);
        Assert.Equal(text, Read($"key: x\nrest: {{ a: {YamlText.Of(text)}, b: 1 }}\n")["a"]);
    }

    [Theory]
    [InlineData("Godkjenning av innkalling")]
    [InlineData("27/21")]
    [InlineData("2026-02-11")]
    [InlineData("12:00-14:00")]
    public void What_needs_no_quotes_has_none(string text) => Assert.Equal(text, YamlText.Of(text));

    private static Dictionary<string, string> Read(string yaml)
    {
        var diagnostics = new DiagnosticBag();
        var map = Assert.IsType<MapNode>(YamlReader.Read(yaml, "a.md", 0, diagnostics));
        var inner = map.Entries.Select(entry => entry.Value).OfType<MapNode>().SelectMany(one => one.Entries);
        return map.Entries.Concat(inner).Where(entry => entry.Value is ScalarNode).ToDictionary(entry => entry.Key.Text, entry => ((ScalarNode)entry.Value).Text);
    }
}
