using Samla.Model;
using Samla.Requirements;
using Samla.Text;
using Samla.Theme;
using Samla.Theme.Interface;
using Samla.Theme.Pages;
using Samla.Theme.Parts;

namespace Samla.Searching;

/// <summary>What each kind of page says, from the record that it shows.</summary>
internal sealed class FoundTexts(Model.Portal portal, Func<PlannedPage, View> viewOf)
{
    /// <summary>What a page says.</summary>
    public FoundText Of(SearchedPage page)
    {
        var view = viewOf(page.Made);
        return page.Record switch
        {
            Community community when page.Made.Component == typeof(CommunityGpsPage) => GpsOf(view, community),
            NewsShelf { Community: { } community } => Lead(view, community, view.W.News.Of(community.ShortTitle), view.W.News.OfLede(community.ShortTitle)),
            Community community when page.Made.Component == typeof(CommunityStatusPage) => Lead(view, community, view.W.StatusOfCommunity(community.ShortTitle), view.W.StatusOfCommunityLede),
            Community community when page.Made.Component == typeof(WheelPage) => Lead(view, community, view.W.Calendar.WheelOf(community.ShortTitle), view.W.Calendar.WheelNote),
            Calendar { Community: { } community } calendar => Lead(view, community, calendar.Name(view.W), view.W.Calendar.CommunityLede(community.Title)),
            Community community => Of(view, community),
            Committee committee => Of(view, committee),
            Meeting meeting => Of(view, meeting),
            CasePath path => Of(view, path),
            Agreement agreement => Entry(view, agreement, [agreement.Short, agreement.Number], PartiesOf(agreement), [view.W.AgreementWord, view.CommunityName(agreement.Community)], agreement.Requirements, agreement.Topics),
            Guideline guideline => Entry(view, guideline, [guideline.Short], guideline.AppliesTo.Select(view.NameOf), [view.W.GuidelineWord, view.CommunityName(guideline.Community)], guideline.Requirements, []),
            Plan plan => Of(view, plan),
            Requirement requirement => new(
                requirement.Title, Code(view.LanguageOf(requirement)), null, [], [view.CommunityName(requirement.OwnCommunity), .. Bound(view, requirement)],
                [view.W.RequirementWord, view.CommunityName(requirement.OwnCommunity)], [new("", "", [requirement.Note, requirement.Word("why")], [])]),
            Party municipality => Of(municipality),
            PortalPage text => Text(text),
            GlossaryPlace word => Of(word),
            _ => Overview(page.Made),
        };
    }

    private FoundText Of(View view, Community community) => new(
        community.Title, Code(community.Language), null, [community.Short, .. community.OtherNames],
        [.. Named(community.Municipalities), .. Named(community.Trusts), .. Named(community.Hospitals), .. community.Areas.Select(area => area.Title), community.Region is { } region ? view.W.RegionName(region) : null],
        [view.W.Communities],
        [
            .. BodyOf(community),
            new("", "", [.. community.Predecessors.SelectMany(one => new[] { one.Title, one.Note }), .. community.None.Select(one => one.Reason), .. community.Adaptations.Select(one => one.Reason), .. community.Outside.Select(one => one.Reason)], []),
        ]);

    private static FoundText Lead(View view, Community community, string title, string lede) => new(
        title, Code(view.Language), null, [], [community.Title], [community.ShortTitle], [new("", "", [lede], [])]);

    private static FoundText GpsOf(View view, Community community)
    {
        var seats = GpSeat.Of(view, community);
        var (nb, nn) = (InterfaceWords.In(Language.Nb).Contacts, InterfaceWords.In(Language.Nn).Contacts);
        return new(
            nb.GpsIn(community.ShortTitle), Code(Language.Nb), new(nn.GpsIn(community.ShortTitle), [nn.Gps], Said(nn)), [nn.GpsIn(community.ShortTitle)], [community.Title],
            [nb.Gps], Said(nb));

        FoundSection[] Said(ContactWords words) =>
            [new("", "", [words.GpsInLede], []), new("s-plassar", words.GpSeats, [.. seats.Select(one => one.Committee.Title).Distinct(), .. seats.SelectMany(one => one.Members(view)).Select(member => member.Name)], [])];
    }

    private FoundText Of(View view, Committee committee)
    {
        var community = portal.Communities.Find(committee.Community);
        var seats = committee.Seats.SelectMany(seat => new[] { seat.Title, Who(view, community, seat) }.Concat(seat.Members.SelectMany(member => new[] { member.Name, member.Title, view.NameOf(member.Organisation ?? "") })));
        var leaders = committee.Leaders.SelectMany(leader => new[] { view.W.LeaderRoleName(leader.Role), leader.Name, leader.Title, view.NameOf(leader.Party ?? "") });
        return new(
            View.FullName(committee), Code(committee.Language), null, [committee.Short, .. committee.OtherNames],
            [community?.ShortTitle, view.W.TierName(committee.Tier), .. AreasOf(community, committee), .. seats, .. leaders, .. committee.Hosts.Select(host => view.NameOf(host.Party)), Contacts.OwnOf(committee, view.Today)?.Name, Contacts.OwnOf(committee, view.Today)?.Title],
            [community?.ShortTitle ?? ""],
            [
                .. BodyOf(committee),
                .. committee.Seats.Count == 0 ? Array.Empty<FoundSection>() : [new("s-plassar", view.W.TheSeats, [.. seats.Distinct(), .. committee.Seats.Select(seat => seat.Note)], [])],
                new("", "", [committee.StandsInFor?.Reason, .. committee.None.Select(one => one.Reason), .. committee.Posts.Select(post => post.Title)], []),
            ]);
    }

    private FoundText Of(View view, Meeting meeting)
    {
        var committee = portal.Committees.Find(meeting.Committee);
        var cases = meeting.Cases.Where(one => one.Kind != CaseKind.Break).Select(one => new FoundSection(one.Anchor, one.Number is null ? one.Title : $"{one.Number} {one.Title}", [one.Note, .. one.Papers.Select(paper => paper.Title)], one.Section?.Passages ?? []));
        return new(
            view.NameOf(meeting), Code(meeting.Language), null, [meeting.HasOwnTitle ? null : View.DateOf(meeting)],
            [committee?.Title, committee?.Short, view.CommunityName(meeting.Community), meeting.Venue, .. meeting.Attendance.SelectMany(one => new[] { one.Name, one.Title, view.NameOf(one.Organisation ?? "") })],
            [view.CommunityName(meeting.Community), committee?.ShortTitle ?? ""],
            [new("", "", [meeting.Head.Summary, .. meeting.Papers.Select(paper => paper.Title)], [meeting.Body.Lead]), .. cases, .. meeting.Body.Sections.Select(Section)]) { IsNamed = meeting.HasOwnTitle };
    }

    // What was said and decided is found on the pages of the meetings.
    private static FoundText Of(View view, CasePath path) => new(
        path.First.Case.Title, Code(path.First.Meeting.Language), null, path.Handlings.Select(one => one.Case.Title), path.Handlings.Select(one => view.NameOf(one.Meeting.Committee)).Distinct(),
        [view.CommunityName(path.First.Meeting.Community), view.W.Decisions.Path],
        [new("", "", [view.W.Decisions.PathSummary(path.Handlings.Count, CaseStep.Tiers(view, path).Count), .. path.Handlings.SelectMany(one => one.Case.Topics).Distinct()], [])]);

    private FoundText Of(View view, Plan plan) => Entry(
        view, plan, [], [.. Named(plan.Parties), view.W.PlanKindName(plan.Kind)], [view.CommunityName(plan.Community), view.W.PlanKindName(plan.Kind)], [], plan.Measures.SelectMany(one => new[] { one.Title, one.Note }));

    private FoundText Of(Party municipality)
    {
        var communities = portal.CommunitiesOf(municipality.Id).ToList();
        FoundSection[] sections = [new("", "", [string.Join(", ", communities.Select(one => one.Title)), municipality.Note], [])];
        var areas = communities.SelectMany(community => community.Areas.Where(area => area.Members.Contains(municipality.Id)));
        return new(
            municipality.Name, null, new(municipality.Name, [InterfaceWords.In(Language.Nn).Municipalities], sections), municipality.OtherNames, [.. communities.Select(one => one.ShortTitle), .. areas.Select(one => one.Title), InterfaceWords.In(Language.Nb).MunicipalityWord],
            [InterfaceWords.In(Language.Nb).Municipalities], sections);
    }

    private static FoundText Of(GlossaryPlace word)
    {
        var (nb, nn) = (InterfaceWords.In(Language.Nb).Glossary, InterfaceWords.In(Language.Nn).Glossary);
        return new(
            word.Entry.Term, Code(Language.Nb), new(word.Entry.Term, [nn], Said(Language.Nn)), [word.Entry.Form.Nb, word.Entry.Form.Nn], [], [nb], Said(Language.Nb));

        FoundSection[] Said(Language language) => [new("", "", [word.Entry.Form.In(language), word.Entry.Text?.In(language)], [])];
    }

    private FoundText Text(PortalPage text)
    {
        var nn = portal.Pages.FirstOrDefault(page => page.Segment == text.Segment && page.Language == Language.Nn && text.Language == Language.Nb);
        return new(text.Title, Code(text.Language), nn is null ? null : new(nn.Title, [], [.. BodyOf(nn)]), [nn?.Title], [], [], [.. BodyOf(text)]);
    }

    private FoundText Overview(PlannedPage page)
    {
        var (nb, nn) = (Lead(page, InterfaceWords.In(Language.Nb)), Lead(page, InterfaceWords.In(Language.Nn)));
        FoundSection[] parts = page.Component == typeof(SourcesPage)
            ? [.. portal.Sources.Select(source => new FoundSection(source.Id, source.Title, [source.Publisher], []))]
            : page.Component == typeof(ContactsPage)
            ? [.. portal.Communities.Select(community => new FoundSection($"s-{community.Id}", community.ShortTitle, [.. portal.CommitteesOf(community.Id).Where(one => one.Tier == Tier.Secretariat).Select(one => one.Title)], []))]
            : [];
        return new(nb.Title, Code(Language.Nb), new(nn.Title, [], [new("", "", [nn.Lede], []), .. parts]), [nn.Title], [], [], [new("", "", [nb.Lede], []), .. parts]);
    }

    private (string Title, string Lede) Lead(PlannedPage page, InterfaceWords words) => page.Component.Name switch
    {
        nameof(CommunitiesPage) => (words.Communities, words.CommunitiesLede(portal.Communities.Count)),
        nameof(MunicipalitiesPage) => (words.Municipalities, words.MunicipalitiesLede),
        nameof(AgreementsPage) => (words.Agreements, words.AgreementsLede),
        nameof(GuidelinesPage) => (words.Guidelines, words.GuidelinesLede),
        nameof(StatusPage) => (words.StatusTitle(portal.Communities.Count), words.StatusLede(StatusPage.National(portal).Count())),
        nameof(GpsPage) => (words.Contacts.Gps, words.Contacts.GpsLede),
        nameof(ContactsPage) => (words.Contacts.CommunityOf, words.Contacts.Lede),
        nameof(NewsPage) => (words.News.Title, words.News.Lede),
        nameof(CalendarPage) => (words.Calendar.Title, words.Calendar.Lede),
        nameof(DecisionsPage) => (words.DecisionsTitle, words.Decisions.Lede),
        nameof(SourcesPage) => (words.Sources, words.SourcesLede),
        _ => (words.Glossary, words.GlossaryLede),
    };

    private static FoundText Entry(
        View view, Entry entry, IEnumerable<string?> aliases, IEnumerable<string?> names, IReadOnlyList<string> crumbs, IReadOnlyList<Requirement> requirements, IEnumerable<string?> more) => new(
        entry.Title, Code(entry.Language), null, aliases, [.. crumbs, .. names], crumbs,
        [.. BodyOf(entry), new("", "", [.. requirements.Select(one => one.Title), .. more], [])]);

    private static IEnumerable<FoundSection> BodyOf(Entry entry) =>
        entry.Body.Sections.Select(Section).Prepend(new FoundSection("", "", [entry.Head.Summary], [entry.Body.Lead]));

    private static FoundSection Section(Section section) => new(section.Anchor, section.Number is null ? section.Title : $"{section.Number} {section.Title}", [], section.Passages);

    private IEnumerable<string> PartiesOf(Agreement agreement) => Named(agreement.Parties.Select(one => one.Party).OfType<string>());

    private IEnumerable<string> Named(IEnumerable<string> ids) => ids.Select(id => portal.Parties.Find(id)?.Name ?? id);

    private static IEnumerable<string> AreasOf(Community? community, Committee committee) => community?.Areas.Where(area => committee.Areas.Contains(area.Id)).Select(area => area.Title) ?? [];

    private static string Who(View view, Community? community, Seat seat) => seat.Selector switch
    {
        SeatSelector.OfArea one => community?.Areas.FirstOrDefault(area => area.Id == one.Area)?.Title ?? "",
        SeatSelector.OfParty one => view.NameOf(one.Party),
        SeatSelector.OfGroup one => view.W.SeatGroupName(one.Group, seat.Side),
        SeatSelector.ExOfficio one => view.NameOf(one.Committee),
        _ => "",
    };

    private static IEnumerable<string?> Bound(View view, Requirement requirement) => requirement.Scope.Committee is { } committee ? [view.NameOf(committee)] : [];

    private static string Code(Language language) => View.Code(language);
}
