using Samla.Requirements;

namespace Samla.Model;

/// <summary>The whole portal: everything that was read, by id, with references resolved.</summary>
public sealed record Portal(
    Site Site,
    Register<Source> Sources,
    Register<Party> Parties,
    Register<Community> Communities,
    Register<Committee> Committees,
    Register<Meeting> Meetings,
    Register<Agreement> Agreements,
    Register<Guideline> Guidelines,
    Register<Plan> Plans,
    Register<PortalPage> Pages,
    IReadOnlyList<GlossaryEntry> Glossary,
    IReadOnlyList<LexiconEntry> Lexicon)
{
    private readonly Lazy<Lookups> lookups = new(() => new Lookups(Parties, Communities, Committees, Meetings, Agreements, Guidelines, Plans));

    private readonly Lazy<CasePaths> cases = new(() => new CasePaths(Meetings, Agreements, Guidelines, Plans));

    /// <summary>Every requirement of the guidelines and of the agreements.</summary>
    public IEnumerable<Requirement> Requirements =>
        Guidelines.SelectMany(one => one.Requirements).Concat(Agreements.SelectMany(one => one.Requirements));

    /// <summary>The same portal with this committee in the place of the one with its id.</summary>
    public Portal With(Committee committee) => new(
        Site,
        Sources,
        Parties,
        Communities,
        new Register<Committee>(Committees.Select(one => one.Id == committee.Id ? committee : one), one => one.Id),
        Meetings,
        Agreements,
        Guidelines,
        Plans,
        Pages,
        Glossary,
        Lexicon);

    /// <summary>A community's committees.</summary>
    public IEnumerable<Committee> CommitteesOf(string community) => lookups.Value.Committees[community];

    /// <summary>The committees that have this one as parent.</summary>
    public IEnumerable<Committee> Below(string committee) => lookups.Value.Below[committee];

    /// <summary>A committee's meetings, oldest first.</summary>
    public IReadOnlyList<Meeting> MeetingsOf(string committee) => lookups.Value.Meetings.GetValueOrDefault(committee, []);

    /// <summary>Every case that was decided, newest first.</summary>
    public IReadOnlyList<Handling> Decisions => cases.Value.Decisions;

    /// <summary>The cases that several meetings took up, or that a plan does something about.</summary>
    public IEnumerable<CasePath> FollowedCases => cases.Value.Followed;

    /// <summary>The way of a case through the meetings. A break is no case.</summary>
    public CasePath PathOf(Handling handling) => cases.Value.Of(handling);

    /// <summary>A community's agreements; <see cref="National.Folder"/> gives the national ones.</summary>
    public IEnumerable<Agreement> AgreementsOf(string community) => lookups.Value.Agreements[community];

    /// <summary>A community's guidelines; <see cref="National.Folder"/> gives the national ones.</summary>
    public IEnumerable<Guideline> GuidelinesOf(string community) => lookups.Value.Guidelines[community];

    /// <summary>The requirements of a community's guidelines and agreements; <see cref="National.Folder"/> gives the national ones.</summary>
    public IEnumerable<Requirement> RequirementsOf(string community) =>
        GuidelinesOf(community).SelectMany(one => one.Requirements).Concat(AgreementsOf(community).SelectMany(one => one.Requirements));

    /// <summary>A community's plans.</summary>
    public IEnumerable<Plan> PlansOf(string community) => lookups.Value.Plans[community];

    /// <summary>The communities that a municipality is a member of: one, seldom two.</summary>
    public IEnumerable<Community> CommunitiesOf(string municipality) => lookups.Value.Communities[municipality];

    /// <summary>The committees whose meetings concern a municipality: those of its communities, and those of others in which it, or a part of it, has a seat.</summary>
    public IEnumerable<Committee> CommitteesConcerning(string municipality) =>
        CommunitiesOf(municipality).SelectMany(one => CommitteesOf(one.Id)).Concat(lookups.Value.SeatedIn[municipality]).DistinctBy(one => one.Id);

    private sealed class Lookups(
        Register<Party> parties,
        IEnumerable<Community> communities,
        IEnumerable<Committee> committees,
        IEnumerable<Meeting> meetings,
        IEnumerable<Agreement> agreements,
        IEnumerable<Guideline> guidelines,
        IEnumerable<Plan> plans)
    {
        public ILookup<string, Committee> Committees { get; } = committees.ToLookup(one => one.Community);

        public ILookup<string, Committee> Below { get; } =
            committees.Where(one => one.Parent is not null).ToLookup(one => one.Parent!);

        public Dictionary<string, IReadOnlyList<Meeting>> Meetings { get; } = meetings
            .GroupBy(one => one.Committee)
            .ToDictionary(
                group => group.Key,
                group => (IReadOnlyList<Meeting>)[.. group.OrderBy(one => one.Date).ThenBy(one => one.Id, StringComparer.Ordinal)]);

        public ILookup<string, Agreement> Agreements { get; } = agreements.ToLookup(one => one.Community ?? National.Folder);

        public ILookup<string, Guideline> Guidelines { get; } = guidelines.ToLookup(one => one.Community ?? National.Folder);

        public ILookup<string, Plan> Plans { get; } = plans.ToLookup(one => one.Community);

        public ILookup<string, Committee> SeatedIn { get; } = committees
            .SelectMany(one => one.Seats.Select(seat => seat.Selector).OfType<SeatSelector.OfParty>().Select(selector => (selector.Party, one)))
            .SelectMany(pair => ((string?[])[pair.Party, parties.Find(pair.Party)?.PartOf]).OfType<string>().Select(party => (party, pair.one)))
            .ToLookup(pair => pair.party, pair => pair.one);

        public ILookup<string, Community> Communities { get; } = communities
            .SelectMany(one => one.Municipalities.Distinct().Select(municipality => (municipality, one)))
            .ToLookup(pair => pair.municipality, pair => pair.one);
    }
}
