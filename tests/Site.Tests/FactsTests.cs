using System.Globalization;
using System.Text.Json;
using System.Text.RegularExpressions;
using Samla.Site.Tests.Fixtures;

namespace Samla.Site.Tests;

/// <summary>
/// <c>docs/facts.md</c> says where in the sources each number and date was found; here its tables are held against the data of the real site,
/// and the data against the tables.
/// </summary>
public sealed partial class FactsTests(Sites sites)
{
    private static readonly string[] Files = ["communities", "committees", "meetings", "agreements", "guidelines", "plans"];

    private static readonly Lazy<List<Fact>> Facts = new(Read);

    [Fact]
    public void Every_fact_in_the_tables_is_what_the_site_says()
    {
        var records = Records();
        Assert.True(Facts.Value.Count > 500, $"Only {Facts.Value.Count} facts were read.");
        Faults.None(Facts.Value.Where(fact => !Matches(fact, records)).Select(fact => $"line {fact.Line}: {fact.Subject} {fact.Field} is {string.Join(" or ", Said(fact, records))}, not {fact.Value}"));
    }

    [Fact]
    public void Each_fact_names_a_place_in_a_source_that_the_portal_lists()
    {
        using var document = JsonDocument.Parse(sites[SiteName.Real].Text("data/sources.json"));
        var known = document.RootElement.EnumerateArray().Select(Id).ToHashSet(StringComparer.Ordinal);

        Faults.None(Facts.Value.SelectMany(fact => fact.Where.Split(", ").Where(place => !Place().IsMatch(place)).Select(place => $"line {fact.Line}: {place}")));
        Faults.None(Told().Matches(File.ReadAllText(Repository.At("docs", "facts.md"))).Select(place => place.Groups[1].Value).Where(id => !known.Contains(id)).Distinct().Select(id => $"{id} is no source."));
    }

    [Fact]
    public void Each_community_has_a_section_and_its_numbers_and_dates_are_all_in_it()
    {
        var records = Records();
        var listed = Facts.Value.Select(fact => (fact.Subject, fact.Field)).ToHashSet();

        Faults.None(Required(records).Where(one => !listed.Contains(one)).Select(one => $"{one.Subject} {one.Field} isn't in docs/facts.md."));
    }

    // What a reader of a community asks first: since when, how many, which committees on each tier, who hosts, which dates.
    private static IEnumerable<(string Subject, string Field)> Required(Dictionary<string, JsonElement> records)
    {
        foreach (var (id, record) in records)
        {
            string[] fields = Kind(id) switch
            {
                "communities" => ["established", "municipalities", "trusts", "hospitals", "areas"],
                "committees" => ["hosts", "grants"],
                "meetings" => ["date"],
                "agreements" => ["adopted", "validFrom", "validUntil"],
                _ => [],
            };
            foreach (var field in fields.Where(field => record.TryGetProperty(field, out _) && !id.StartsWith("agreements/national/", StringComparison.Ordinal)))
            {
                yield return (id, field);
            }

            if (Kind(id) == "communities")
            {
                foreach (var tier in records.Where(one => Kind(one.Key) == "committees" && one.Key.StartsWith(id + "/", StringComparison.Ordinal)).Select(one => one.Value.GetProperty("tier").GetString()).Distinct())
                {
                    yield return (id, $"committees.{tier}");
                }
            }
        }
    }

    private static bool Matches(Fact fact, Dictionary<string, JsonElement> records) => Said(fact, records).Contains(fact.Value);

    // A list can be told by its length or by what is in it.
    private static List<string> Said(Fact fact, Dictionary<string, JsonElement> records)
    {
        var (id, part) = fact.Subject.Split('#') is [var whole, var inner] ? (whole, inner) : (fact.Subject, null);
        if (!records.TryGetValue(id, out var record))
        {
            return [];
        }

        if (fact.Field.StartsWith("committees.", StringComparison.Ordinal))
        {
            return [Number(records.Count(one => Kind(one.Key) == "committees" && one.Key.StartsWith(id + "/", StringComparison.Ordinal) && one.Value.GetProperty("tier").GetString() == fact.Field["committees.".Length..]))];
        }

        if (part is not null)
        {
            var found = ((string[])["seats", "requirements", "areas"])
                .SelectMany(list => record.TryGetProperty(list, out var items) ? items.EnumerateArray() : [])
                .Where(item => item.ValueKind == JsonValueKind.Object && item.TryGetProperty("id", out var named) && named.GetString()!.Split('#')[^1] == part)
                .ToList();
            if (found.Count != 1)
            {
                return [];
            }

            record = found[0];
        }

        return record.TryGetProperty(fact.Field, out var value) ? Values(value) : fact is { Field: "count", Subject: var seat } && seat.Contains('#') ? ["1"] : [];
    }

    private static List<string> Values(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.Array => [Number(value.GetArrayLength()), string.Join(", ", value.EnumerateArray().Select(Name))],
        JsonValueKind.Object => [$"{(value.TryGetProperty("min", out var min) ? min.GetRawText() : "")}–{(value.TryGetProperty("max", out var max) ? max.GetRawText() : "")}"],
        JsonValueKind.String => [value.GetString()!],
        _ => [value.GetRawText()],
    };

    private static string Name(JsonElement item) => item.ValueKind != JsonValueKind.Object ? item.ToString()
        : item.TryGetProperty("party", out var party) ? party.GetString()!
        : item.TryGetProperty("id", out var id) ? id.GetString()!
        : "";

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);

    private static string Kind(string id) => id.Split('/') switch
    {
        ["agreements", ..] => "agreements",
        ["guidelines", ..] => "guidelines",
        [_, "plans", _] => "plans",
        [_] => "communities",
        [_, _] => "committees",
        _ => "meetings",
    };

    private static string Id(JsonElement record) => record.GetProperty("id").GetString()!;

    private Dictionary<string, JsonElement> Records()
    {
        var records = new Dictionary<string, JsonElement>(StringComparer.Ordinal);
        foreach (var file in Files)
        {
            using var document = JsonDocument.Parse(sites[SiteName.Real].Text($"data/{file}.json"));
            foreach (var record in document.RootElement.EnumerateArray())
            {
                records.Add(Id(record), record.Clone());
            }
        }

        return records;
    }

    private static List<Fact> Read()
    {
        var facts = new List<Fact>();
        var lines = File.ReadAllLines(Repository.At("docs", "facts.md"));
        for (var i = 0; i < lines.Length; i++)
        {
            var cells = lines[i].Split('|', StringSplitOptions.TrimEntries);
            if (cells is ["", ['`', .., '`'] subject, var field, var value, var where, ""])
            {
                facts.Add(new Fact(subject.Trim('`'), field, value, where, i + 1));
            }
        }

        return facts;
    }

    [GeneratedRegex(@"^[a-z0-9-]+:\d+([–-]\d+)?$")]
    private static partial Regex Place();

    [GeneratedRegex(@"(?<![\w/:-])([a-z][a-z0-9-]+):\d")]
    private static partial Regex Told();

    private sealed record Fact(string Subject, string Field, string Value, string Where, int Line);
}
