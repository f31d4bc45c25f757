using System.Text;

namespace Samla.Tests.Output;

/// <summary>Whom a site says to tell of a weakness in it.</summary>
public sealed class SecurityTextTests
{
    private const string Site = "title: Prøve\naddress: https://prove.example\nlanguages: [nb, nn]\ndescription: { nb: En prøve., nn: Ei prøve. }\n";

    [Theory]
    [InlineData("sikkerhet@prove.example", "mailto:sikkerhet@prove.example")]
    [InlineData("https://prove.example/sikkerhet?a=1", "https://prove.example/sikkerhet?a=1")]
    public void It_says_whom_until_when_in_which_languages_and_where_it_stands(string written, string contact)
    {
        using var site = new TestSite(("site.yaml", $"{Site}security: {{ contact: '{written}', expires: 2026-01-31, policy: https://prove.example/regler }}\n"));
        Assert.Empty(site.Build().Diagnostics);

        Assert.Equal(
            $"Contact: {contact}\nExpires: 2026-01-31T23:59:59Z\nPreferred-Languages: nb, nn, en\nCanonical: https://prove.example/.well-known/security.txt\nPolicy: https://prove.example/regler\n",
            Encoding.UTF8.GetString(site.Files()[".well-known/security.txt"]));
        Assert.Contains("\n/.well-known/security.txt\n  Content-Type: text/plain; charset=utf-8\n", Encoding.UTF8.GetString(site.Files()["_headers"]), StringComparison.Ordinal);
    }

    [Fact]
    public void Where_nobody_is_named_there_is_no_file_and_one_that_was_there_goes()
    {
        using var site = new TestSite(("site.yaml", $"{Site}security: {{ contact: sikkerhet@prove.example, expires: 2026-01-31 }}\n"));
        site.Build();
        Assert.DoesNotContain("Policy", Encoding.UTF8.GetString(site.Files()[".well-known/security.txt"]), StringComparison.Ordinal);
        site.Write("site.yaml", Site);
        Assert.Empty(site.Build().Diagnostics);

        Assert.DoesNotContain(site.Files().Keys, file => file.StartsWith('.'));
        Assert.False(Directory.Exists(Path.Combine(site.Output, ".well-known")));
    }

    [Theory]
    [InlineData("contact: telefon, expires: 2026-01-31", "SAM0113", "contact")]
    [InlineData("contact: \"a@b.example\\nContact: c@d.example\", expires: 2026-01-31", "SAM0113", "contact")]
    [InlineData("contact: 'javascript:alert(1)', expires: 2026-01-31", "SAM0113", "contact")]
    [InlineData("contact: 'http://prove.example', expires: 2026-01-31", "SAM0113", "contact")]
    [InlineData("contact: a@b.example, expires: 2026", "SAM0109", "expires")]
    [InlineData("contact: a@b.example", "SAM0108", "expires")]
    [InlineData("expires: 2026-01-31", "SAM0108", "contact")]
    public void What_is_no_address_or_no_day_is_told_of(string written, string code, string field)
    {
        using var site = new TestSite(("site.yaml", $"{Site}security: {{ {written} }}\n"));
        var told = Assert.Single(site.Check().Diagnostics);

        Assert.Equal((code, $"security.{field}"), (told.Rule.Code, told.Field));
    }

    [Fact]
    public void It_falls_due_like_everything_else()
    {
        using var site = new TestSite(("site.yaml", $"{Site}security: {{ contact: sikkerhet@prove.example, expires: 2025-07-15 }}\n"));

        Assert.Equal("Dette forfaller fra 1. juni 2025 til 31. juli 2025:\n\nPortalen\n  15. juli 2025  security.txt går ut. (" + Path.Combine(site.Input, "site.yaml") + ":5)\n", TestSite.Command("due", "--input", site.Input, "--date", "2025-06-01").Printed.ReplaceLineEndings("\n"));
    }

    [Fact]
    public void The_address_is_not_one_that_must_last()
    {
        using var site = new TestSite(("site.yaml", $"{Site}security: {{ contact: sikkerhet@prove.example, expires: 2026-01-31 }}\n"));
        TestSite.Command("--input", site.Input, "--output", site.Output, "--date", "2025-06-01", "--remember");

        Assert.DoesNotContain("security", site.Text("addresses.json"), StringComparison.Ordinal);
    }
}
