using Samla.Addresses;
using Samla.Model;
using Samla.Requirements;
using Samla.Text;
using Samla.Theme.Interface;

namespace Samla.Theme.Parts;

/// <summary>Everything that can be read, from A to Å, as a reader of one written standard finds it.</summary>
public sealed class Contents
{
    private readonly Model.Portal portal;
    private readonly Language language;
    private readonly InterfaceWords words;

    private Contents(Model.Portal portal, Language language)
    {
        (this.portal, this.language, words) = (portal, language, InterfaceWords.In(language));
        Overviews = [.. AllOverviews().OrderBy(one => one.Text, NorwegianOrder.Instance)];
    }

    /// <summary>The portal's own lists.</summary>
    public IReadOnlyList<ContentsTarget> Overviews { get; }

    /// <summary>The pages of the letters that have entries, in their order.</summary>
    public IReadOnlyList<ContentsLetter> Pages { get; private set; } = [];

    /// <summary>The segments of the pages that the contents in another language have.</summary>
    internal IReadOnlySet<string> Elsewhere { get; private set; } = new HashSet<string>();

    /// <summary>The contents in a language.</summary>
    public static Contents Of(Model.Portal portal, Language language)
    {
        var contents = new Contents(portal, language);
        contents.Pages = contents.MakePages();
        contents.Elsewhere = PageKinds.Languages(portal).Where(other => other != language).SelectMany(other => new Contents(portal, other).MakePages()).Select(page => page.Segment).ToHashSet(StringComparer.Ordinal);
        return contents;
    }

    private List<ContentsLetter> MakePages()
    {
        var letters = Entries()
            .OrderBy(entry => entry.Name, NorwegianOrder.Instance)
            .ThenBy(entry => entry.IsReference)
            .ThenBy(entry => entry.Targets[0].Detail, NorwegianOrder.Instance)
            .ThenBy(entry => entry.Targets[0].Address, StringComparer.Ordinal)
            .GroupBy(entry => Letter.Of(entry.Name))
            .OrderBy(group => group.Key.IsOther ? "" : group.Key.Name, NorwegianOrder.Instance);
        return
        [
            .. from letter in letters
               let parts = Parted(letter)
               from part in parts.Index()
               select new ContentsLetter(letter.Key, part.Item, this, part.Index + 1, parts.Count),
        ];
    }

    // As many entries on a page as there is room for; one that is longer has a page to itself.
    private static List<List<ContentsEntry>> Parted(IEnumerable<ContentsEntry> entries)
    {
        List<List<ContentsEntry>> parts = [];
        var rows = PageLength.MostRows;
        foreach (var entry in entries)
        {
            if (rows + entry.Rows > PageLength.MostRows)
            {
                parts.Add([]);
                rows = 0;
            }

            parts[^1].Add(entry);
            rows += entry.Rows;
        }

        return parts;
    }

    private List<ContentsEntry> Entries()
    {
        var decided = portal.Decisions.Select(one => one.Meeting.Community).ToHashSet(StringComparer.Ordinal);
        List<(ContentsTarget Target, IEnumerable<string?> OtherNames)> all =
        [
            .. Overviews.Select(one => (one, Enumerable.Empty<string?>())),
            .. portal.Communities.Select(one => (Target(one.ShortTitle, one.Language, Address.Of(one), words.CommunityWord), one.OtherNames.Prepend(one.Title))),
            .. portal.Committees.Select(one => (Target(one.Title, one.Language, Address.Of(one), Whose(words.CommitteeWord, one.Community), [.. portal.MeetingsOf(one.Id).Reverse()]), one.OtherNames.Prepend(one.Short))),
            .. portal.Communities.Where(one => decided.Contains(one.Id)).Select(one => (Target(InterfaceWords.In(one.Language).Decisions.In(one.ShortTitle), one.Language, Address.DecisionsOf(one.Id), words.Overview), Names())),
            .. portal.Agreements.Select(one => (Target(one.Title, one.Language, Address.Of(one), one.Community is null ? words.NationalAgreement : Whose(words.AgreementWord, one.Community), null, one.Requirements), Names(one.Short))),
            .. portal.Guidelines.Select(one => (Target(one.Title, one.Language, Address.Of(one), one.Community is null ? words.NationalGuideline : Whose(words.GuidelineWord, one.Community), null, one.Requirements), Names(one.Short))),
            .. portal.Plans.Select(one => (Target(one.Title, one.Language, Address.Of(one, portal.Communities.Find(one.Community)?.Language ?? one.Language), Whose(words.PlanKindName(one.Kind), one.Community)), Names())),
            .. portal.Parties.Where(party => party.Kind == PartyKind.Municipality).Select(one => (Municipality(one), one.OtherNames.AsEnumerable<string?>())),
            .. portal.Communities.Select(one => (Target(words.Contacts.GpsIn(one.ShortTitle), language, Address.Gps(one, language), words.Overview), Names())),
            .. portal.Pages.Where(page => page.Language == language && !PageKinds.IsMade(page.Segment) && !page.IsChapter).Select(one => (Target(one.Title, language, Address.Of(one), words.AboutTheSite), Names())),
            .. GlossaryPlace.Of(portal).Select(one => (Word(one), Names())),
        ];
        return [.. all.Where(one => one.Target.Text.Length > 0).Select(one => new ContentsEntry(one.Target.Text, one.Target.Lang, false, [one.Target])), .. References(all)];
    }

    // One name may stand for many pages, as an abbreviation that every community uses.
    private static IEnumerable<ContentsEntry> References(IEnumerable<(ContentsTarget Target, IEnumerable<string?> OtherNames)> all) => all
        .SelectMany(one => one.OtherNames.Where(name => !string.IsNullOrWhiteSpace(name) && name != one.Target.Text).Distinct().Select(name => (Name: name!, one.Target)))
        .GroupBy(pair => pair.Name)
        .Select(group => new ContentsEntry(
            group.Key,
            group.Select(pair => pair.Target.Lang).Distinct().Count() == 1 ? group.First().Target.Lang : null,
            true,
            [.. group.Select(pair => pair.Target with { Meetings = [], Requirements = [] }).OrderBy(one => one.Detail, NorwegianOrder.Instance).ThenBy(one => one.Text, NorwegianOrder.Instance).ThenBy(one => one.Address, StringComparer.Ordinal)]));

    private IEnumerable<ContentsTarget> AllOverviews()
    {
        yield return Overview(words.Communities, "helsefellesskap");
        yield return Overview(words.Municipalities, "kommuner");
        yield return Overview(words.Agreements, "avtaler");
        yield return Overview(words.Guidelines, "retningslinjer");
        yield return Overview(words.Contacts.Gps, "fastlege");
        yield return Overview(words.ContactTitle, "kontakt");
        yield return Overview(words.Calendar.Title, "kalender");
        yield return Overview(words.DecisionsTitle, "vedtak");
        yield return Overview(words.Status, "status");
        yield return Overview(words.News.Title, "nytt");
        yield return Overview(words.Sources, "om/kilder");
        if (portal.Glossary.Count > 0)
        {
            yield return Overview(words.Glossary, "ordliste");
        }
    }

    private ContentsTarget Overview(string text, string segment) => Target(text, language, Address.Portal(segment, language), words.Overview);

    // A municipality's name may be in a language of its own, and its page is there in both.
    private ContentsTarget Municipality(Party party)
    {
        var communities = string.Join(", ", portal.CommunitiesOf(party.Id).Select(one => one.ShortTitle));
        return new ContentsTarget(
            party.Name, party.Language == Code(language) ? null : party.Language, Address.Municipality(party.Id, language), View.Joined(words.MunicipalityWord, communities), [], []);
    }

    private ContentsTarget Word(GlossaryPlace place) =>
        Target(place.Entry.Term, language, $"{Address.Portal("ordliste", language)}#{place.Anchor}", View.Joined(words.Glossary, place.Entry.Form.In(language) is var form && form != place.Entry.Term ? form : null));

    private ContentsTarget Target(string text, Language written, string address, string detail, IReadOnlyList<Meeting>? meetings = null, IReadOnlyList<Requirement>? requirements = null) =>
        new(text, written == language ? null : Code(written), address, detail, meetings ?? [], requirements ?? []);

    private string Whose(string kind, string community) => View.Joined(kind, portal.Communities.Find(community)?.ShortTitle);

    private static IEnumerable<string?> Names(params IEnumerable<string?> names) => names;

    private static string Code(Language language) => View.Code(language);
}
