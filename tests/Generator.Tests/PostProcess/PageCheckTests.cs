using Samla.Diagnostics;
using Samla.PostProcess;

namespace Samla.Tests.PostProcess;

public sealed class PageCheckTests
{
    private const string Good = """
        <!doctype html><html lang="nn"><head><meta charset="utf-8"><title>SSU – Bergensområdet</title>
        <meta name="description" content="Strategisk samarbeidsutval."><link rel="stylesheet" href="/assets/a.css">
        <link rel="canonical" href="https://samla.example/bergensomradet/ssu/"></head><body>
        <a href="#innhald">Gå til innhaldet</a>
        <header><nav aria-label="Hovudmeny"><a href="/nn/"><svg aria-hidden="true"><use href="/assets/s.svg#hus"/></svg>Framside</a></nav></header>
        <main id="innhald"><h1>SSU</h1><section><header><h2 id="moter">Møte</h2></header>
        <p><a href="2024-03-18/#sak-27-21">Møtet i mars</a> <a href="../">Opp</a> <a href="https://example.no/">Ute</a></p>
        <img src="a.png" alt=""></section></main>
        <footer><a href="mailto:post@example.no">Skriv til oss</a></footer></body></html>
        """;

    [Fact]
    public void A_good_page_has_no_faults_and_tells_its_facts()
    {
        var facts = Check(Good);

        Assert.Empty(facts.Faults);
        Assert.Equal("nn", facts.Language);
        Assert.Equal("SSU – Bergensområdet", facts.Title);
        Assert.Equal(["innhald", "moter"], facts.Ids);
        Assert.Equal(
            [
                "/assets/a.css", "/assets/s.svg", "/bergensomradet/", "/bergensomradet/ssu/#innhald", "/bergensomradet/ssu/2024-03-18/#sak-27-21",
                "/bergensomradet/ssu/a.png", "/nn/",
            ],
            facts.Links.Select(link => link.ToString()));
    }

    [Theory]
    [InlineData("<h1>SSU</h1>", "<p>SSU</p>", "Siden har 0 overskrifter på nivå 1, og skal ha én.")]
    [InlineData("<h1>SSU</h1>", "<h1>SSU</h1><h1>To</h1>", "Siden har 2 overskrifter på nivå 1, og skal ha én.")]
    [InlineData("<h2 id=\"moter\">Møte</h2>", "<h3>Møte</h3>", "Overskriften «Møte» er på nivå 3 rett etter nivå 1.")]
    [InlineData("<h1>SSU</h1>", "<h2>SSU</h2><h1>SSU</h1>", "Den første overskriften, «SSU», er på nivå 2.")]
    [InlineData(">Møte</h2>", "> </h2>", "En overskrift på nivå 2 er tom.")]
    [InlineData("lang=\"nn\"", "lang=\"no\"", "Siden sier lang=\"no\", ikke nb eller nn.")]
    [InlineData("lang=\"nn\"", "", "Siden sier lang=\"\", ikke nb eller nn.")]
    [InlineData("SSU – Bergensområdet", " ", "Siden har ingen tittel.")]
    [InlineData("content=\"Strategisk samarbeidsutval.\"", "content=\"\"", "Siden har ingen beskrivelse (meta description).")]
    [InlineData("<footer>", "<div>", "Siden har 0 <footer>, og skal ha én.")]
    [InlineData("<footer>", "<header></header><footer>", "Siden har 2 <header>, og skal ha én.")]
    [InlineData("<footer>", "<main></main><footer>", "Siden har 2 <main>, og skal ha én.")]
    [InlineData(" aria-label=\"Hovudmeny\"", "", "En <nav> har ikke navn: <nav>")]
    [InlineData("<nav aria-label=\"Hovudmeny\">", "<nav aria-label=\"Hovudmeny\"></nav><nav aria-label=\"Hovudmeny\">", "To <nav> på siden heter «Hovudmeny».")]
    [InlineData("nav", "div", "Siden har ingen <nav>.")]
    [InlineData("id=\"innhald\"", "id=\"innhold\"", "Hopplenken peker på «#innhald», som ikke finnes på siden.")]
    [InlineData("<a href=\"#innhald\">Gå til innhaldet</a>", "", "Den første lenken på siden er ikke en hopplenke.")]
    [InlineData("id=\"moter\"", "id=\"innhald\"", "Flere elementer har id-en «innhald».")]
    [InlineData("id=\"moter\"", "id=\"to ord\"", "En id er tom eller har mellomrom: «to ord».")]
    [InlineData(" alt=\"\"", "", "Et bilde har ikke alt-tekst: <img src=\"a.png\">")]
    [InlineData(">Opp<", "><span aria-hidden=\"true\">Opp</span><", "En lenke har ikke navn: <a href=\"../\">")]
    [InlineData("<footer>", "<footer><button></button>", "En knapp har ikke navn: <button>")]
    public void A_page_that_lacks_something_is_told_of(string good, string bad, string message) =>
        Assert.Contains((PageRules.Structure.Code, message), Faults(Good.Replace(good, bad, StringComparison.Ordinal)));

    [Theory]
    [InlineData("<p style=\"color:red\">x</p>", "Et element har stilattributt: <p style=\"color:red\">")]
    [InlineData("<p onclick=\"x()\">x</p>", "Et element har skript i onclick: <p onclick=\"x()\">")]
    [InlineData("<style>p{}</style>", "Et <style> står i selve siden.")]
    [InlineData("<script>x()</script>", "Et skript står i selve siden: <script>")]
    [InlineData("<script src=\"//cdn.example/x.js\"></script>", "Siden henter noe fra en annen vert: <script src=\"//cdn.example/x.js\">")]
    [InlineData("<a href=\" java\tscript:x()\">x</a>", "En adresse begynner med «javascript:» eller «data:»: <a href=\" java\tscript:x()\">")]
    [InlineData("<a href=\"DATA:text/html,x\">x</a>", "En adresse begynner med «javascript:» eller «data:»: <a href=\"DATA:text/html,x\">")]
    [InlineData("<link rel=\"Preload Stylesheet\" href=\"https://cdn.example/x.css\">", "Siden henter noe fra en annen vert: <link rel=\"Preload Stylesheet\" href=\"https://cdn.example/x.css\">")]
    [InlineData("<img alt=\"\" src=\"https://cdn.example/x.png\">", "Siden henter noe fra en annen vert: <img alt=\"\" src=\"https://cdn.example/x.png\">")]
    [InlineData("<img alt=\"\" srcset=\"/a.png 1x, https://b.example/x.png 2x\">", "Siden henter noe fra en annen vert: <img alt=\"\" srcset=\"/a.png 1x, https://b.example/x.png 2x\">")]
    [InlineData("<picture><source srcset=\"//b.example/x.png\"></picture>", "Siden henter noe fra en annen vert: <source srcset=\"//b.example/x.png\">")]
    [InlineData("<svg><use xlink:href=\"https://b.example/s.svg#a\"/></svg>", "Siden henter noe fra en annen vert: <use xlink:href=\"https://b.example/s.svg#a\">")]
    [InlineData("<iframe src=\"/x/\"></iframe>", "Siden har <iframe src=\"/x/\">")]
    public void What_the_policy_would_stop_is_told_of(string markup, string message) =>
        Assert.Contains((PageRules.Policy.Code, message), Faults(Good.Replace("<p>", markup + "<p>", StringComparison.Ordinal)));

    [Theory]
    [InlineData("<a href=\"/x/\"><img src=\"/a.png\" alt=\"Kart\"></a>")]
    [InlineData("<a href=\"/x/\" aria-label=\"Kart\"></a>")]
    [InlineData("<a href=\"/x/\" aria-labelledby=\"moter\"></a>")]
    [InlineData("<a href=\"/x/\"><svg><title>Kart</title></svg></a>")]
    [InlineData("<button title=\"Meny\"></button>")]
    [InlineData("<img alt=\"\" src=\"data:image/png;base64,AA\">")]
    [InlineData("<a>Ikkje ei lenkje</a>")]
    [InlineData("<script type=\"application/ld+json\">{\"a\":1}</script>")]
    public void What_has_a_name_or_may_be_there_is_no_fault(string markup) =>
        Assert.Empty(Check(Good.Replace("<p>", markup + "<p>", StringComparison.Ordinal)).Faults);

    [Theory]
    [InlineData("#a", "/x/y/#a")]
    [InlineData("#", "/x/y/")]
    [InlineData("#top", "/x/y/")]
    [InlineData("?q=1#a", "/x/y/#a")]
    [InlineData("/z/?q=1", "/z/")]
    [InlineData("z", "/x/y/z")]
    [InlineData("../z/#a", "/x/z/#a")]
    [InlineData("/a/../b/", "/b/")]
    [InlineData("m%C3%B8te.pdf", "/x/y/møte.pdf")]
    [InlineData("#%C3%B8", "/x/y/#ø")]
    [InlineData(" /z/ ", "/z/")]
    [InlineData("https://example.no/", null)]
    [InlineData("//example.no/", null)]
    [InlineData("\\\\example.no/", null)]
    [InlineData("mailto:a@example.no", null)]
    [InlineData("tel:+4700000000", null)]
    public void An_address_is_resolved_as_a_browser_does(string written, string? expected) =>
        Assert.Equal(expected, LinkTarget.Internal("/x/y/", written)?.ToString());

    [Fact]
    public void Only_links_that_may_lead_nowhere_are_kept()
    {
        var markup = "<a href=\"/a/\">A</a><a href=\"/a/#x\">Ax</a><a href=\"/b/\">B</a><img src=\"/c.png\" alt=\"C\"><img src=\"/d.png\" alt=\"D\">";

        var facts = new PageCheck(new HashSet<string> { "/a/", "/c.png" }).Check("/bergensomradet/ssu/", Good.Replace("<p>", markup + "<p>", StringComparison.Ordinal).AsMemory());

        Assert.Equal(["/a/#x", "/b/", "/d.png"], facts.Links.Select(link => $"{link}").Where(link => markup.Contains(link, StringComparison.Ordinal)));
    }

    [Fact]
    public void Pages_can_be_checked_in_parallel_with_the_same_outcome()
    {
        var check = new PageCheck(new HashSet<string>());
        var facts = new PageFacts[500];

        Parallel.For(0, facts.Length, i => facts[i] = check.Check($"/{i}/", Good.AsMemory()));

        Assert.All(facts, one => Assert.Empty(one.Faults));
        Assert.All(facts, one => Assert.Equal(facts[0].Ids, one.Ids));
        Assert.Same(facts[0].Ids[0], facts[^1].Ids[0]);
    }

    private static PageFacts Check(string html) => new PageCheck(new HashSet<string>()).Check("/bergensomradet/ssu/", html.AsMemory());

    private static IEnumerable<(string Code, string Nb)> Faults(string html) =>
        Check(html).Faults.Select(fault => (fault.Rule.Code, fault.Message.Nb));
}
