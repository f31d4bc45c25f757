using System.Text;
using System.Text.Json;
using Samla.Model;
using Samla.Requirements;
using Samla.Time;

namespace Samla.Tests.Exporters;

public sealed class ExporterTests
{
    [Fact]
    public void The_list_of_files_tells_what_each_is_and_how_many_records_it_has()
    {
        var index = Json("data/index.json", SmallPortal.Portal(committees: [SmallPortal.Committee()]));

        Assert.Equal(["title", "publisher", "licence", "date", "files"], Keys(index));
        Assert.Equal("2024-06-01", index.GetProperty("date").GetString());
        Assert.Equal("Utgjevar", index.GetProperty("publisher").GetString());
        Assert.Equal(["name", "address"], Keys(index.GetProperty("licence")));
        Assert.Equal(
            [
                ("communities", "/data/communities.json", 2), ("municipalities", "/data/municipalities.json", 2), ("committees", "/data/committees.json", 1),
                ("meetings", "/data/meetings.json", 0), ("agreements", "/data/agreements.json", 0), ("guidelines", "/data/guidelines.json", 0),
                ("requirements", "/data/requirements.json", 0), ("findings", "/data/findings.json", 0),
                ("plans", "/data/plans.json", 2), ("parties", "/data/parties.json", 4), ("sources", "/data/sources.json", 1),
            ],
            index.GetProperty("files").EnumerateArray().Select(file =>
                (file.GetProperty("name").GetString()!, file.GetProperty("path").GetString()!, file.GetProperty("records").GetInt32())));
        Assert.All(index.GetProperty("files").EnumerateArray(), file => Assert.Equal(["nb", "nn"], Keys(file.GetProperty("description"))));
    }

    [Fact]
    public void A_community_names_its_committees_and_leaves_out_what_it_has_not()
    {
        var community = Json("data/communities.json", SmallPortal.Portal(committees: [SmallPortal.Committee()]))[0];

        Assert.Equal(
            [
                "id", "url", "title", "short", "language", "region", "established", "trusts", "municipalities", "committees", "areas", "disputed",
            ],
            Keys(community));
        Assert.Equal("/bergen/", community.GetProperty("url").GetString());
        Assert.Equal("sor-ost", community.GetProperty("region").GetString());
        Assert.Equal(["bergen/ssu"], Strings(community.GetProperty("committees")));
        Assert.Equal("""{"id":"nord","title":"Nord","members":["voss"],"size":3}""", Flat(community.GetProperty("areas")[0]));
        Assert.Equal(
            """{"field":"seats","claims":[{"value":"8","source":"rapport"}],"use":"8","why":"Nyast."}""",
            Flat(community.GetProperty("disputed")[0]));
    }

    [Fact]
    public void A_municipality_tells_every_community_that_it_is_in()
    {
        var municipalities = Json("data/municipalities.json", SmallPortal.Portal());

        Assert.Equal(["askoy", "voss"], municipalities.EnumerateArray().Select(one => one.GetProperty("id").GetString()));
        Assert.Equal("/kommuner/voss/", municipalities[1].GetProperty("url").GetString());
        Assert.Equal(["bergen", "fonna"], Strings(municipalities[1].GetProperty("communities")));
    }

    [Fact]
    public void A_committee_tells_its_place_time_sources_and_what_is_known_not_to_exist()
    {
        var committee = Json("data/committees.json", SmallPortal.Portal(committees: [SmallPortal.Committee()]))[0];

        Assert.Equal("bergen", committee.GetProperty("community").GetString());
        Assert.Equal("strategic", committee.GetProperty("tier").GetString());
        Assert.Equal("bergen/mote", committee.GetProperty("parent").GetString());
        Assert.Equal(("2020", "2030"), (committee.GetProperty("from").GetString(), committee.GetProperty("untilPlanned").GetString()));
        Assert.Equal("""[{"id":"rapport","at":"s. 4","for":["seats"],"asOf":"2023","language":"nb"}]""", Flat(committee.GetProperty("sources")));
        Assert.Equal("""[{"what":"municipal-secretariat","reason":"Ikkje oppretta."}]""", Flat(committee.GetProperty("none")));
        Assert.False(committee.TryGetProperty("seats", out _));
    }

    [Fact]
    public void Each_kind_of_seat_has_its_selector_under_its_own_name()
    {
        SeatSelector[] selectors =
        [
            new SeatSelector.OfArea("nord"), new SeatSelector.OfParty("voss"),
            new SeatSelector.OfEach(EachOf.Areas, "omrade", new Dictionary<string, Count> { ["z"] = Count.Exactly(2), ["a"] = Count.Unknown }),
            new SeatSelector.OfGroup(SeatGroup.MunicipalDoctor), new SeatSelector.ExOfficio("bergen/mote", LeaderRole.Chair),
            new SeatSelector.SameAs("bergen/ssu#gp"), new SeatSelector.ElectedBy("bergen/mote"), new SeatSelector.OfSide(),
        ];

        var seats = Seats([.. selectors.Select(selector => SmallPortal.Seat(selector))]);

        const string Rest = "\"count\":1,\"kind\":\"member\",\"role\":\"member\"}";
        Assert.Equal(
            [
                "{\"area\":\"nord\"," + Rest, "{\"party\":\"voss\"," + Rest,
                "{\"each\":\"areas\",\"division\":\"omrade\",\"except\":{\"a\":\"unknown\",\"z\":2}," + Rest,
                "{\"group\":\"municipal-doctor\"," + Rest, "{\"exOfficio\":{\"committee\":\"bergen/mote\",\"role\":\"chair\"}," + Rest,
                "{\"sameAs\":\"bergen/ssu#gp\"," + Rest, "{\"committee\":\"bergen/mote\"," + Rest, "{" + Rest,
            ],
            seats.EnumerateArray().Select(Flat));
    }

    [Fact]
    public void A_seat_is_known_by_its_full_id_and_a_count_keeps_what_is_not_known()
    {
        var seat = SmallPortal.Seat(new SeatSelector.OfSide()) with { Id = "gp", Side = Side.Both, Count = new Count(1, null), Vacant = 1 };

        var written = Seats(seat, seat with { Count = new Count(1, 6) }, seat with { Count = Count.Unknown });

        Assert.Equal("bergen/ssu#gp", written[0].GetProperty("id").GetString());
        Assert.Equal(["""{"min":1}""", """{"min":1,"max":6}""", "\"unknown\""], written.EnumerateArray().Select(one => Flat(one.GetProperty("count"))));
        Assert.Equal(1, written[0].GetProperty("vacant").GetInt32());
    }

    [Fact]
    public void Who_has_left_is_neither_named_nor_reached()
    {
        var party = new SeatSelector.OfParty("voss");
        var text = Text("data/committees.json", SmallPortal.Portal(committees:
        [
            SmallPortal.Committee(
                SmallPortal.Seat(party, SmallPortal.Member("Blir Verande"), SmallPortal.Member("Har Slutta", PartialDate.Parse("2024-05")), SmallPortal.Member("Sluttar Seinare", PartialDate.Parse("2024-06"))),
                SmallPortal.Seat(party, SmallPortal.Member("Plassen Borte")) with { Period = new Period(null, PartialDate.Year(2023), null, null) }),
        ]));

        Assert.Contains("Blir Verande", text, StringComparison.Ordinal);
        Assert.Contains("blir-verande@example.no", text, StringComparison.Ordinal);
        Assert.Contains("Vara for Sluttar Seinare", text, StringComparison.Ordinal);
        foreach (var gone in new[] { "Har Slutta", "har-slutta", "Plassen Borte", "plassen-borte", "Kari Eksempel" })
        {
            Assert.DoesNotContain(gone, text, StringComparison.OrdinalIgnoreCase);
        }

        Assert.Contains("\"until\": \"2024-05\"", text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_meeting_tells_what_is_known_on_the_day_and_every_case_its_decision_or_that_there_is_none()
    {
        var meeting = Json("data/meetings.json", SmallPortal.Portal(meetings: [SmallPortal.Meeting(SmallPortal.Case("27/21", "Godkjend."), SmallPortal.Case("28/21", null))]))[0];

        Assert.Equal(
            [
                "id", "url", "community", "title", "committee", "language", "date", "time", "place", "status", "minutesStatus", "minutes", "cases", "attendance",
                "disputed",
            ],
            Keys(meeting));
        Assert.Equal(("held", "approved", "2024-03-18", "09:00-14:30"), (
            meeting.GetProperty("status").GetString()!,
            meeting.GetProperty("minutesStatus").GetString()!,
            meeting.GetProperty("date").GetString()!,
            meeting.GetProperty("time").GetString()!));
        Assert.Equal("""{"date":"2024-05-31","meeting":"bergen/ssu/2024-05-31"}""", Flat(meeting.GetProperty("minutes")));
        Assert.Equal(
            """
            {"id":"bergen/ssu/2024-03-18#sak-27-21","url":"/bergen/ssu/2024-03-18/#sak-27-21","number":"27/21","title":"Sak «om æøå» <&>","kind":"decision","start":"09:05","duration":15,"topics":["utskriving"],"forGp":true,"papers":[{"title":"Vedlegg","file":"vedlegg.pdf","size":1234}],"decision":"Godkjend."}
            """,
            Flat(meeting.GetProperty("cases")[0]));
        Assert.Equal(JsonValueKind.Null, meeting.GetProperty("cases")[1].GetProperty("decision").ValueKind);
    }

    [Fact]
    public void A_coming_meeting_is_planned() => Assert.Equal("planned", Json("data/meetings.json", SmallPortal.Portal(meetings:
        [SmallPortal.Meeting() with { Date = PartialDate.Parse("2024-07")!.Value, Minutes = null }]))[0].GetProperty("status").GetString());

    [Fact]
    public void The_parties_of_an_agreement_are_ids_whatever_way_they_were_written()
    {
        var agreements = Json("data/agreements.json", SmallPortal.Portal(agreements:
        [
            SmallPortal.Agreement("agreements/bergen/a", new AgreementParty(null, EachOf.Trusts), new AgreementParty(null, EachOf.Municipalities), new AgreementParty("voss", null)),
            SmallPortal.Agreement("agreements/fonna/b", new AgreementParty(null, EachOf.Municipalities)),
            SmallPortal.Agreement("agreements/bergen/c", new AgreementParty(null, EachOf.Districts)),
            SmallPortal.Agreement("agreements/national/d", new AgreementParty("ks", null), new AgreementParty(null, EachOf.Trusts)),
        ]));

        Assert.Equal(
            [
                "/avtaler/bergen/a/: helse-bergen voss askoy", "/avtaler/bergen/c/: arna", "/avtaler/fonna/b/: voss", "/avtaler/nasjonalt/d/: ks helse-bergen helse-fonna",
            ],
            agreements.EnumerateArray().Select(one => $"{one.GetProperty("url")}: {string.Join(' ', Strings(one.GetProperty("parties")))}"));
        Assert.False(agreements[3].TryGetProperty("community", out _));
        Assert.Equal(["overall", "service"], Strings(agreements[0].GetProperty("levels")));
        Assert.Equal("2021-03-18/2021-06-18", agreements[0].GetProperty("validFrom").GetString());
        Assert.Equal(("2020", "bergen/mote"), (agreements[0].GetProperty("adopted").GetString(), agreements[0].GetProperty("adoptedBy").GetString()));
        Assert.Equal("""{"years":2}""", Flat(agreements[0].GetProperty("reviewEvery")));
    }

    [Fact]
    public void Requirements_are_written_as_they_stand_in_front_matter()
    {
        var place = SmallPortal.Nowhere;
        var guideline = Json("data/guidelines.json", SmallPortal.Portal(guidelines:
        [
            SmallPortal.Guideline(
                SmallPortal.Requirement(
                    "seats",
                    [Tier.Strategic],
                    [
                        ("seats", new Setting.List([new Setting.Map([new("side", new Setting.Scalar("municipal", place)), new("count", new Setting.Scalar("5", place))], place)], place)),
                        ("total", new Setting.Scalar("10", place)),
                    ]),
                SmallPortal.Requirement("deputies", RequirementScope.AllTiers, [("personal", new Setting.Scalar("true", place)), ("of", new Setting.Scalar("007", place))])),
        ]))[0];

        Assert.Equal(("/retningslinjer/bergen/deltaking/", "2023-11", "bergen/ssu"), (
            guideline.GetProperty("url").GetString()!,
            guideline.GetProperty("adopted").GetString()!,
            guideline.GetProperty("adoptedBy").GetString()!));
        Assert.Equal(
            [
                """
                {"id":"guidelines/bergen/deltaking#seats","title":"Krav","clause":"5.2","basis":"adopted","strength":"should","community":"bergen","tier":"strategic","kind":"seats","total":10,"seats":[{"side":"municipal","count":5}],"when":{"municipalities":{"min":2}},"adaptable":false}
                """,
                """
                {"id":"guidelines/bergen/deltaking#deputies","title":"Krav","clause":"5.2","basis":"adopted","strength":"should","community":"bergen","tiers":["partnership","strategic","professional","local"],"kind":"deputies","of":"007","personal":true,"when":{"municipalities":{"min":2}},"adaptable":false}
                """,
            ],
            guideline.GetProperty("requirements").EnumerateArray().Select(Flat));
    }

    [Fact]
    public void A_plan_tells_one_year_or_the_first_and_the_last()
    {
        var plans = Json("data/plans.json", SmallPortal.Portal());

        Assert.Equal(["2024", """{"from":2024,"until":2027}"""], plans.EnumerateArray().Select(one => Flat(one.GetProperty("years"))));
        Assert.Equal(["/bergen/planar/ett-ar/", "/bergen/planar/strategi/"], plans.EnumerateArray().Select(one => one.GetProperty("url").GetString()));
        Assert.Equal("""[{"title":"Tiltak","patientGroup":"children-youth","status":"ongoing"}]""", Flat(plans[1].GetProperty("measures")));
    }

    [Fact]
    public void The_files_are_indented_keep_norwegian_letters_and_are_the_same_bytes_each_time()
    {
        var portal = SmallPortal.Portal(meetings: [SmallPortal.Meeting(SmallPortal.Case("27/21", "Vedtak på «æøå» & <meir>."))]);

        var text = Text("data/meetings.json", portal);

        Assert.StartsWith("[\n  {\n    \"id\": \"bergen/ssu/2024-03-18\",\n", text, StringComparison.Ordinal);
        Assert.EndsWith("\n]\n", text, StringComparison.Ordinal);
        Assert.Contains("Vedtak på «æøå» & <meir>.", text, StringComparison.Ordinal);
        Assert.DoesNotContain('\r', text);
        Assert.Equal(text, Text("data/meetings.json", portal));
    }

    private static JsonElement Seats(params Seat[] seats) =>
        Json("data/committees.json", SmallPortal.Portal(committees: [SmallPortal.Committee(seats)]))[0].GetProperty("seats");

    private static string Text(string path, Model.Portal portal)
    {
        return Encoding.UTF8.GetString(Samla.Exporters.Exporters.All(portal, Findings.None, SmallPortal.Today).Single(file => file.Path == path).Content());
    }

    private static JsonElement Json(string path, Model.Portal portal) => JsonSerializer.Deserialize<JsonElement>(Text(path, portal));

    private static IEnumerable<string> Keys(JsonElement element) => element.EnumerateObject().Select(property => property.Name);

    private static IEnumerable<string?> Strings(JsonElement element) => element.EnumerateArray().Select(one => one.GetString());

    private static string Flat(JsonElement element) => JsonSerializer.Serialize(element, Plain);

    private static readonly JsonSerializerOptions Plain = new() { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping };
}
