using System.Net;
using System.Text.Json;
using System.Text.RegularExpressions;
using Samla.Site.Tests.Fixtures;

namespace Samla.Site.Tests;

/// <summary>The data files as others fetch them.</summary>
public sealed partial class DataTests(Sites sites)
{
    private static readonly string[] Communities =
    [
        "agder", "ahus", "bergensomradet", "finnmark", "fonna", "helgeland", "innlandet", "lofoten-vesteralen-salten", "more-og-romsdal",
        "nordre-trondelag", "oslo", "ostfold", "sogn-og-fjordane", "sor-rogaland", "st-olavs", "telemark", "troms-ofoten", "vestfold", "vestre-viken",
    ];

    [Fact]
    public void The_real_site_has_the_19_communities_and_no_others() =>
        Assert.Equal(Communities, Records(SiteName.Real, "communities").Select(Id));

    [Fact]
    public void Every_municipality_of_the_register_is_in_a_community_and_just_three_are_in_two()
    {
        var memberships = Records(SiteName.Real, "communities").SelectMany(one => one.GetProperty("municipalities").EnumerateArray().Select(id => id.GetString()!)).ToLookup(id => id);
        var register = Records(SiteName.Real, "municipalities").Select(Id).ToList();

        Assert.True(register.Count > 350);
        Assert.Empty(register.Except(memberships.Select(one => one.Key)));
        Assert.Equal(["meraker", "stjordal", "surnadal"], register.Where(id => memberships[id].Count() == 2).Order(StringComparer.Ordinal));
        Assert.All(register, id => Assert.InRange(memberships[id].Count(), 1, 2));
    }

    [Theory]
    [InlineData(SiteName.Real, "2024-10-01")]
    [InlineData(SiteName.Sample, "2026-11-21")]
    public void The_index_names_each_file_with_its_number_of_records_and_the_day(SiteName site, string day)
    {
        using var index = JsonDocument.Parse(sites[site].Text("data/index.json"));
        var files = index.RootElement.GetProperty("files").EnumerateArray().ToList();

        Assert.Equal(day, index.RootElement.GetProperty("date").GetString());
        Assert.False(string.IsNullOrWhiteSpace(index.RootElement.GetProperty("publisher").GetString()));
        Assert.False(string.IsNullOrWhiteSpace(index.RootElement.GetProperty("licence").GetProperty("name").GetString()));
        Assert.Equal(
            Directory.GetFiles(Path.Combine(sites[site].Folder, "data")).Select(Path.GetFileName).Where(name => name != "index.json").Select(name => "/data/" + name).Order(StringComparer.Ordinal),
            files.Select(file => file.GetProperty("path").GetString()!).Order(StringComparer.Ordinal));
        Assert.All(files, file => Assert.Equal(file.GetProperty("records").GetInt32(), Records(site, file.GetProperty("name").GetString()!).Count));
        Assert.All(files, file => Assert.All(["nb", "nn"], language => Assert.False(string.IsNullOrWhiteSpace(file.GetProperty("description").GetProperty(language).GetString()))));
    }

    [Theory]
    [InlineData(SiteName.Real)]
    [InlineData(SiteName.Sample)]
    public async Task Each_record_has_the_address_that_its_id_gives_and_a_page_stands_there(SiteName site)
    {
        var nynorsk = Records(site, "communities").Where(one => one.GetProperty("language").GetString() == "nn").Select(Id).ToHashSet(StringComparer.Ordinal);
        Func<string, string> community = id => $"/{id}/";
        Func<string, string> owned = id => "/" + id.Replace("agreements/", "avtaler/", StringComparison.Ordinal).Replace("guidelines/", "retningslinjer/", StringComparison.Ordinal)
            .Replace("/national/", "/nasjonalt/", StringComparison.Ordinal) + "/";
        (string File, Func<string, string> Address)[] files =
        [
            ("communities", community),
            ("committees", community),
            ("meetings", community),
            ("agreements", owned),
            ("guidelines", owned),
            ("municipalities", id => $"/kommuner/{id}/"),
            ("plans", id => $"/{id.Replace("/plans/", nynorsk.Contains(id.Split('/')[0]) ? "/planar/" : "/planer/", StringComparison.Ordinal)}/"),
        ];
        using var client = new HttpClient(new HttpClientHandler { AllowAutoRedirect = false });
        foreach (var (file, address) in files)
        {
            var records = Records(site, file);
            Assert.NotEmpty(records);
            Assert.Equal(records.Select(Id).Distinct().Count(), records.Count);
            foreach (var record in records)
            {
                var url = record.GetProperty("url").GetString();
                Assert.Equal(address(Id(record)), url);
                using var response = await client.GetAsync(new Uri(sites[site].Address + url), TestContext.Current.CancellationToken);
                Assert.True(response.StatusCode == HttpStatusCode.OK, $"{url} answers {response.StatusCode}.");
            }
        }
    }

    [Theory]
    [InlineData(SiteName.Real)]
    [InlineData(SiteName.Sample)]
    public void Each_page_of_a_community_agreement_guideline_or_municipality_has_a_record(SiteName site)
    {
        string[] files = ["communities", "committees", "meetings", "agreements", "guidelines", "municipalities", "plans", "requirements"];
        var known = files.SelectMany(file => Records(site, file)).Select(record => record.GetProperty("url").GetString()!).ToHashSet(StringComparer.Ordinal);
        string[] portal = ["helsefellesskap", "ordliste", "fastlege", "kontakt", "kalender", "nytt", "innhold", "sok", "om", "status", "tilgjengelighet", "personvern"];
        string[] ofCommunity = ["status", "kalender", "nytt", "arshjul"];
        string[] lists = ["/", "/kommuner/", "/avtaler/", "/retningslinjer/"];

        Assert.Empty(sites[site].Addresses
            .Where(address => sites[site].Kinds.GetValueOrDefault(address) is not ("CasePage" or "DecisionsPage" or "EditorsPage"))
            .Where(address => address.EndsWith('/') && !address.StartsWith("/nn/", StringComparison.Ordinal) && !lists.Contains(address) && !portal.Contains(address.Split('/')[1]) && !ofCommunity.Contains(address.Split('/')[2]))
            .Except(known));
    }

    [Fact]
    public void Nobody_s_e_mail_address_or_telephone_number_is_on_the_real_site()
    {
        var files = Directory.GetFiles(sites[SiteName.Real].Folder, "*", SearchOption.AllDirectories).Where(file => Path.GetExtension(file) is ".html" or ".json" or ".xml" or ".txt" or ".vcf").ToList();
        Assert.True(files.Count > 800);
        // The guide's examples have addresses on a domain that is nobody's.
        Faults.None(files.SelectMany(file => Personal(File.ReadAllText(file)).Where(found => !found.EndsWith("@example.no", StringComparison.Ordinal)).Select(found => $"{Path.GetRelativePath(sites[SiteName.Real].Folder, file)}: {found}")));
    }

    [Fact]
    public void The_contacts_of_the_sample_site_are_seen_by_the_same_search()
    {
        var found = Personal(sites[SiteName.Sample].Text("data/committees.json")).ToList();

        Assert.Contains(found, one => one.EndsWith("@example.no", StringComparison.Ordinal));
        Assert.Contains(found, one => one.StartsWith("+47", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("Ring 55 97 50 00 om det.")]
    [InlineData("Ring 400 12 345.")]
    [InlineData("mobil 91234567")]
    [InlineData("(+47) 22 11 80 80")]
    [InlineData("tel:+4722118080")]
    [InlineData("kari.nordmann@kommune.no")]
    public void An_address_or_number_is_found_however_it_is_written(string text) => Assert.NotEmpty(Personal(text));

    [Theory]
    [InlineData("Sak 27/21 til 34/21, 1. oktober 2024, 2022-2024, 356 kommuner")]
    [InlineData("https://www.e-h.kommune.no/aarsrapport-2021.6534296-14905912.html")]
    [InlineData("\"amount\": 12000000")]
    public void A_case_a_date_or_an_amount_is_no_telephone_number(string text) => Assert.Empty(Personal(text));

    // Addresses of pages are full of numbers, and numbers in data that aren't text are amounts.
    private static IEnumerable<string> Personal(string text) => EMail().Matches(text)
        .Concat(Telephone().Matches(JsonNumber().Replace(WebAddress().Replace(text, " "), " ")))
        .Select(match => match.Value.Trim());

    private List<JsonElement> Records(SiteName site, string file)
    {
        using var document = JsonDocument.Parse(sites[site].Text($"data/{file}.json"));
        return [.. document.RootElement.EnumerateArray().Select(one => one.Clone())];
    }

    private static string Id(JsonElement record) => record.GetProperty("id").GetString()!;

    [GeneratedRegex(@"[\w.+-]+@[\w-]+(?:\.[\w-]+)+")]
    private static partial Regex EMail();

    [GeneratedRegex(@"(?<![\w./-])(?:\+47|\(\+47\)|0047)?[  ]?(?:[2-9]\d(?:[  ]\d\d){3}|[2-9]\d\d[  ]\d\d[  ]\d{3}|[2-9]\d{7}|(?<=\+47[  ]?)\d(?:[  ]?\d){7})(?![\w/-])")]
    private static partial Regex Telephone();

    [GeneratedRegex(@"https?://[^\s""<>]+")]
    private static partial Regex WebAddress();

    [GeneratedRegex(@"(?<="":\s*)\d+(?=\s*[,}\r\n]|$)")]
    private static partial Regex JsonNumber();
}
