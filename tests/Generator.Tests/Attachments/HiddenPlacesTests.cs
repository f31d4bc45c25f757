namespace Samla.Tests.Attachments;

public sealed class HiddenPlacesTests
{
    public static TheoryData<string> Cases => [.. HiddenPlaces.All.Select(one => one.Case)];

    [Theory]
    [MemberData(nameof(Cases))]
    public void A_number_is_found_wherever_in_a_file_it_stands(string named)
    {
        var (_, name, file, where) = HiddenPlaces.All.Single(one => one.Case == named);

        Assert.Contains(where, Secret.Places(file, name));
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public void What_is_told_never_repeats_it(string named)
    {
        var (_, name, file, _) = HiddenPlaces.All.Single(one => one.Case == named);
        var content = Secret.Read(file, name);

        Assert.DoesNotContain(content.Faults, fault => fault.Message.Nb.Contains("183901", StringComparison.Ordinal) || fault.Message.Nn.Contains("183901", StringComparison.Ordinal));
        Assert.DoesNotContain(content.Texts, text => text.Where.Nb.Contains("183901", StringComparison.Ordinal) || text.Where.Nn.Contains("183901", StringComparison.Ordinal));
    }

    [Fact]
    public void Every_kind_of_file_is_there() =>
        Assert.Superset(
            new HashSet<string?> { "Pdf", "Docx", "Xlsx", "Pptx", "Odt", "Ods", "Odp", "Csv", "Text", "Html", "Svg", "Png", "Jpeg", "Gif", "Webp" },
            HiddenPlaces.All.Select(one => Secret.Read(one.File, one.Name).Kind?.ToString()).ToHashSet());
}
