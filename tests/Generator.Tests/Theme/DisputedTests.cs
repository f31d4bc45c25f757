using Samla.Text;
using Samla.Theme.Interface;

namespace Samla.Tests.Theme;

/// <summary>What the real content disputes is named in words that a reader understands.</summary>
public class DisputedTests
{
    [Fact]
    public void Every_disputed_field_of_the_content_has_words_of_its_own()
    {
        var named = Directory.EnumerateFiles(Path.Combine(Repository.Root, "input"), "*.md", SearchOption.AllDirectories)
            .SelectMany(file => File.ReadLines(file).Select(line => line.Trim()).Where(line => line.StartsWith("- field: ", StringComparison.Ordinal)))
            .Select(line => line["- field: ".Length..].Trim('"'))
            .Distinct()
            .ToList();

        Assert.True(named.Count > 15);
        Assert.DoesNotContain(named, field => InterfaceWords.In(Language.Nb).SourcesDisagree(field) == InterfaceWords.In(Language.Nb).SourcesDisagree("?"));
    }
}
