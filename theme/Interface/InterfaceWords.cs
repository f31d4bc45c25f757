using Samla.Model;
using Samla.Requirements;
using Samla.Text;
using Samla.Theme.Parts;

namespace Samla.Theme.Interface;

/// <summary>The words around the content, one for each phrase: what one written standard lacks doesn't compile.</summary>
public sealed partial record InterfaceWords
{
    // Frame
    public required string LanguageName { get; init; }
    public required string SkipToContent { get; init; }
    public required string MainMenu { get; init; }
    public required string YouAreHere { get; init; }
    public required string Home { get; init; }
    public required string Communities { get; init; }
    public required string Municipalities { get; init; }
    public required string Agreements { get; init; }
    public required string Guidelines { get; init; }
    public required string Glossary { get; init; }
    public required string Sources { get; init; }
    public required string FindYourWay { get; init; }
    public required string AboutTheSite { get; init; }
    public required string FooterAbout { get; init; }
    public required string AccessibilityStatement { get; init; }
    public required string Publisher { get; init; }
    public required string SourceCode { get; init; }
    public required Func<string, string> LicenceIs { get; init; }
    public required Func<string, string> BuiltFor { get; init; }
    public required string And { get; init; }
    public required string Undocumented { get; init; }
    public required string UndocumentedWord { get; init; }
    public required string UndocumentedBreakable { get; init; }
    public required string National { get; init; }
    public required string NationalPlural { get; init; }

    // Dates and numbers
    public required Func<string, string> From { get; init; }
    public required Func<string, string> Until { get; init; }
    public required Func<string, string> PlannedFrom { get; init; }
    public required Func<string, string> PlannedUntil { get; init; }
    public required Func<string, string> AsOf { get; init; }
    public required Func<string, string?, string> TimeSpan { get; init; }
    public required Func<Interval, string> Every { get; init; }
    public required Func<Count, string> Number { get; init; }
    public required Func<int, string> NumberOrUndocumented { get; init; }
    public required Func<int, string> MunicipalityCount { get; init; }
    public required Func<Count, string> Seats { get; init; }
    public required Func<Count, string> Places { get; init; }
    public required Func<Count, string> Bodies { get; init; }

    // Findings
    public required Func<Outcome, string> OutcomeName { get; init; }
    public required string CantBeJudged { get; init; }
    public required string WhereItIsSaid { get; init; }
    public required string WaivedBecause { get; init; }
    public required Func<string, string> KnownAt { get; init; }
    public required string FromTheSameSource { get; init; }
    public required string SeeDisputed { get; init; }
    public required string Status { get; init; }
    public required Func<int, string> StatusTitle { get; init; }
    public required Func<int, string> StatusLede { get; init; }
    public required Func<string, string> StatusCaption { get; init; }
    public required Func<int, string> MetOf { get; init; }
    public required string TheRequirements { get; init; }
    public required string BrokenTitle { get; init; }
    public required string WaivedTitle { get; init; }
    public required string NoneBroken { get; init; }
    public required Func<string, string> StatusOfCommunity { get; init; }
    public required string StatusOfCommunityLede { get; init; }
    public required Func<int, string> AllFindings { get; init; }
    public required string NoFindings { get; init; }
    public required string RequirementWord { get; init; }
    public required string StatedIn { get; init; }
    public required string FindingsAndRules { get; init; }

    // Provenance
    public required Func<string, string> NewestStatement { get; init; }
    public required Func<string, string> OldStatements { get; init; }
    public required string NewestSourceUndated { get; init; }
    public required string NoSourceGiven { get; init; }
    public required string AllSources { get; init; }
    public required string SourceLabel { get; init; }
    public required string SourcesLabel { get; init; }
    public required string SourcesLede { get; init; }
    public required string NoSources { get; init; }
    public required Func<int, int, string> SourceCounts { get; init; }
    public required Func<int, int, int, string> SourceUsed { get; init; }
    public required string SourceUnused { get; init; }
    public required string UsedFor { get; init; }
    public required string DateUndocumented { get; init; }
    public required Func<SourceKind, string> SourceKindName { get; init; }
    public required Func<SourceKind, string> SourceKindPlural { get; init; }
    public required string DisputedTitle { get; init; }
    public required Func<string, string> SourcesDisagree { get; init; }
    public required string ThisIsUsed { get; init; }
    public required string NoneIsUsed { get; init; }
    public required string KnownAbsent { get; init; }
    public required Func<AbsenceKind, string> AbsenceName { get; init; }

    // Front page
    public required string FrontPageTitle { get; init; }
    public required string FrontTitle { get; init; }
    public required Func<int, string> FrontLede { get; init; }
    public required string FindYourMunicipality { get; init; }
    public required string AllCommunitiesLink { get; init; }
    public required string AgreementsInForceLink { get; init; }
    public required Func<int, string> TheCommunities { get; init; }
    public required string NoCommunities { get; init; }
    public required Func<int, string> WithoutNextMeeting { get; init; }
    public required string HowItWorks { get; init; }
    public required string Step1 { get; init; }
    public required string Step1Text { get; init; }
    public required string Step2 { get; init; }
    public required string Step2Text { get; init; }
    public required string Step3 { get; init; }
    public required string Step3Text { get; init; }
    public required string Step4 { get; init; }
    public required string Step4Text { get; init; }

    // Communities
    public required string CommunityWord { get; init; }
    public required Func<string, string> CommunityIn { get; init; }
    public required Func<int, string> CommunitiesLede { get; init; }
    public required string NationalFollowed { get; init; }
    public required string CompareTitle { get; init; }
    public required string CompareNote { get; init; }
    public required string SortBy { get; init; }
    public required string Descending { get; init; }
    public required Func<ComparedColumn, string> ComparedName { get; init; }
    public required Func<Count, int, string> HeldInYear { get; init; }
    public required Func<Count, string> AlternatesEvery { get; init; }
    public required Func<Side, string> ChairFrom { get; init; }
    public required string ChairOnly { get; init; }
    public required string LeadersFromBothSides { get; init; }
    public required string NumberUnknown { get; init; }
    public required string WithoutVote { get; init; }
    public required string HostUnknown { get; init; }
    public required Func<int?, int?, GrantStatus?, string> GrantShort { get; init; }
    public required string DoesNotExist { get; init; }
    public required Func<int, int, string> DocumentedOf { get; init; }
    public required string TilesNote { get; init; }
    public required string CompareLink { get; init; }
    public required Func<Region, string> RegionName { get; init; }
    public required Func<Region, string> RegionShort { get; init; }
    public required string RegionUndocumented { get; init; }
    public required string HowItFits { get; init; }
    public required string NoCommittees { get; init; }
    public required string NoCommitteesNote { get; init; }
    public required string EndedCommittees { get; init; }
    public required string EndedWord { get; init; }
    public required string PlannedWord { get; init; }
    public required string KeyMandate { get; init; }
    public required string KeyReports { get; init; }
    public required string KeyNoLine { get; init; }
    public required string PlaceUndocumented { get; init; }
    public required Func<string, string> StandsInFor { get; init; }
    public required Func<string, string> NextMeetingOn { get; init; }
    public required string EstablishedLabel { get; init; }
    public required Func<int, string> MunicipalitiesLabel { get; init; }
    public required Func<int, string> SpecialistLabel { get; init; }
    public required string TheMunicipalities { get; init; }
    public required string MembersUndocumented { get; init; }
    public required string MunicipalitiesWithoutArea { get; init; }
    public required string SpecialistParties { get; init; }
    public required string NoTrusts { get; init; }
    public required Func<PartyKind, string> PartyKindName { get; init; }
    public required string Adaptations { get; init; }
    public required string AdaptationsNote { get; init; }
    public required string Before { get; init; }
    public required string LatestMeetings { get; init; }

    // Municipalities
    public required string MunicipalityWord { get; init; }
    public required Func<string, string> MunicipalityTitle { get; init; }
    public required string MunicipalitiesFromAToZ { get; init; }
    public required string MunicipalitiesLede { get; init; }
    public required string NoMunicipalities { get; init; }
    public required string Letters { get; init; }
    public required string MunicipalityNumber { get; init; }
    public required string NoCommunityKnown { get; init; }
    public required string NoCommunityKnownNote { get; init; }
    public required Func<string, string> OtherNames { get; init; }
    public required Func<string, string, string> IsIn { get; init; }
    public required string Area { get; init; }
    public required string Areas { get; init; }
    public required Func<string, string> AreasIn { get; init; }
    public required string NoAreas { get; init; }
    public required string AreaUndocumented { get; init; }
    public required Func<string?, string> Outside { get; init; }
    public required Func<string, string> SeatsFor { get; init; }
    public required Func<string, string, string> SeatsIn { get; init; }
    public required Func<string, string> NoSeatsFor { get; init; }
    public required string NoSeatsForNote { get; init; }
    public required string ThroughOwnSeat { get; init; }
    public required string ThroughEach { get; init; }
    public required string ThroughDistricts { get; init; }
    public required Func<string, string> ThroughArea { get; init; }
    public required string Binding { get; init; }
    public required Func<string, string> BindingIn { get; init; }
    public required Func<string?, string> SignedOn { get; init; }
    public required Func<string, string> NextMeetingsIn { get; init; }

    // Committees
    public required string Committee { get; init; }
    public required string Committees { get; init; }
    public required string CommitteeWord { get; init; }
    public required Func<Tier, string> TierName { get; init; }
    public required Func<Tier, string> TierPlural { get; init; }
    public required Func<Tier, string> TierDefinite { get; init; }
    public required Func<Level, string> LevelName { get; init; }
    public required string CommitteesBelow { get; init; }
    public required string MandateAndWork { get; init; }
    public required string MandateUndocumented { get; init; }
    public required string ParentLabel { get; init; }
    public required string MandatedByLabel { get; init; }
    public required string ReportsToLabel { get; init; }
    public required string ServesLabel { get; init; }
    public required string ReplacesLabel { get; init; }
    public required string OtherNamesLabel { get; init; }
    public required string AreasLabel { get; init; }
    public required string PatientGroupsLabel { get; init; }
    public required string PeriodLabel { get; init; }
    public required string InstancesLabel { get; init; }
    public required string SinceLabel { get; init; }
    public required string NoRulesFor { get; init; }
    public required string Follows { get; init; }
    public required Func<PatientGroup, string> PatientGroupName { get; init; }

    // Seats
    public required string TheSeats { get; init; }
    public required string SeatsInWords { get; init; }
    public required string SeatsMaybeIncomplete { get; init; }
    public required string SeatsUndocumented { get; init; }
    public required string SeatsUndocumentedNote { get; init; }
    public required Func<bool, string> SeatsLabel { get; init; }
    public required string SeatTableCaption { get; init; }
    public required string Seat { get; init; }
    public required string NumberAndRight { get; init; }
    public required string HolderAndDeputy { get; init; }
    public required string MunicipalSide { get; init; }
    public required string SpecialistSide { get; init; }
    public required string EndOfTable { get; init; }
    public required string BesideTable { get; init; }
    public required string NoSeatsOnSide { get; init; }
    public required string Filled { get; init; }
    public required string VacantWord { get; init; }
    public required Func<int, string> VacantSeats { get; init; }
    public required string HoldersUndocumented { get; init; }
    public required string RestUndocumented { get; init; }
    public required string NumberAndHolderUndocumented { get; init; }
    public required string ObserversOnly { get; init; }
    public required Func<SeatShape, Count, string> SeatShapeCount { get; init; }
    public required Func<SeatShape, string> SeatShapeName { get; init; }
    public required Func<Side, string> SideName { get; init; }
    public required Func<Side, string> ForSide { get; init; }
    public required Func<SeatGroup, Side?, string> SeatGroupName { get; init; }
    public required Func<EachOf, string> ForEach { get; init; }
    public required Func<LeaderRole?, string, string> ExOfficio { get; init; }
    public required Func<string, string> SameAs { get; init; }
    public required Func<string, string> ElectedBy { get; init; }
    public required Func<SeatKind, string> SeatKindName { get; init; }
    public required Func<SeatRole, string> SeatRoleName { get; init; }
    public required Func<Level, string> SeatLevel { get; init; }
    public required Func<string, string> AppointedBy { get; init; }
    public required Func<string, string, string> Except { get; init; }
    public required Func<string, string> WorksIn { get; init; }
    public required Func<string, string> WorksOutside { get; init; }
    public required Func<string, string> DrawnFrom { get; init; }
    public required Func<string, Count?, string> SwapsBetween { get; init; }
    public required Func<string, int?, int?, string> Includes { get; init; }
    public required string SourcesOfSeats { get; init; }
    public required Func<string, string> SecretaryFrom { get; init; }
    public required string Rotates { get; init; }
    public required Func<int, string> PercentOfPost { get; init; }
    public required Func<string, string> DeputyAttends { get; init; }
    public required string SeatEnded { get; init; }
    public required string SeatNotYet { get; init; }
    public required string FormerMember { get; init; }
    public required string ComingMember { get; init; }
    public required string DeputyLabel { get; init; }
    public required Func<string, string> DeputyIs { get; init; }
    public required string DeputyUndocumented { get; init; }
    public required Func<string, string> PhoneIs { get; init; }
    public required string Leadership { get; init; }
    public required Func<LeaderRole, string> LeaderRoleName { get; init; }
    public required string FormerLeader { get; init; }
    public required Func<string, string?, string> TurnNow { get; init; }
    public required Func<string, string, string> TurnLastTold { get; init; }
    public required Func<string, string, string> TurnNext { get; init; }
    public required Func<string, string, string> TurnOverdue { get; init; }
    public required string TurnUndocumented { get; init; }
    public required string ComingLeader { get; init; }
    public required string OnThisPage { get; init; }
    public required string NextMeetingLabel { get; init; }
    public required Func<string, string> LastSeen { get; init; }

    // Secretariats and contact
    public required string Hosts { get; init; }
    public required string Posts { get; init; }
    public required string Post { get; init; }
    public required string Employer { get; init; }
    public required string Extent { get; init; }
    public required string PostsUndocumented { get; init; }
    public required Func<Count, int?, string> PostExtent { get; init; }
    public required string Grants { get; init; }
    public required Func<int?, string?, int?, GrantStatus?, string> GrantLine { get; init; }
    public required string ContactTitle { get; init; }
    public required string NoContact { get; init; }
    public required Func<string, string> HostedBy { get; init; }
    public required string HostUndocumented { get; init; }
    public required Func<string, string> Confirmed { get; init; }
    public required string NotConfirmed { get; init; }
    public required string Email { get; init; }
    public required string Phone { get; init; }
    public required string Website { get; init; }

    // Meetings
    public required string Meeting { get; init; }
    public required string Meetings { get; init; }
    public required string NextMeeting { get; init; }
    public required string NextMeetings { get; init; }
    public required string NoNextMeetings { get; init; }
    public required string NoNextMeetingsNote { get; init; }
    public required string NextMeetingUndocumented { get; init; }
    public required Func<string?, string?, int, string> NextMeetingLine { get; init; }
    public required string NoMeetings { get; init; }
    public required string OlderMeetings { get; init; }
    public required string NoMeetingsNote { get; init; }
    public required Func<int?, int?, string> TallyLine { get; init; }
    public required Func<string, string> MeetingIn { get; init; }
    public required Func<MeetingStatus, string> MeetingStatusName { get; init; }
    public required string InferredTitle { get; init; }
    public required string PartlyInferred { get; init; }
    public required Func<MinutesStatus?, bool, string> MinutesLine { get; init; }
    public required string MinutesNone { get; init; }
    public required string MinutesDraft { get; init; }
    public required string MinutesApproved { get; init; }
    public required string MinutesWithoutStatus { get; init; }
    public required string NotYetWord { get; init; }
    public required Func<string, string> InMeeting { get; init; }
    public required string AboutTheMeeting { get; init; }
    public required string DateLabel { get; init; }
    public required string TimeLabel { get; init; }
    public required string PlaceLabel { get; init; }
    public required string StatusLabel { get; init; }
    public required string MinutesLabel { get; init; }
    public required string AttendanceLabel { get; init; }
    public required string PapersLabel { get; init; }
    public required string DigitalWord { get; init; }
    public required string NotRegistered { get; init; }
    public required string NoneRegistered { get; init; }
    public required Func<int, string> Persons { get; init; }
    public required Func<int, string> PaperCount { get; init; }
    public required string Cases { get; init; }
    public required string CaseList { get; init; }
    public required string NoCases { get; init; }
    public required string NoCasesNote { get; init; }
    public required Func<CaseKind, string> CaseKindName { get; init; }
    public required Func<string, string> Responsible { get; init; }
    public required string ForGp { get; init; }
    public required Func<string?, int, string> Lasts { get; init; }
    public required string Decision { get; init; }
    public required string DecisionsTitle { get; init; }
    public required string DecisionUndocumented { get; init; }
    public required Func<string, string> DecisionOf { get; init; }
    public required Func<int, string> OlderDecisions { get; init; }
    public required string NoDecisions { get; init; }
    public required string NoDecisionsNote { get; init; }
    public required string FromTheMinutes { get; init; }
    public required string Attendance { get; init; }
    public required string AttendanceUnregistered { get; init; }
    public required string Name { get; init; }
    public required string Organisation { get; init; }
    public required string AttendedAs { get; init; }
    public required string Present { get; init; }
    public required string PresentWord { get; init; }
    public required string AbsentWord { get; init; }
    public required Func<AttendanceRole, string> AttendanceRoleName { get; init; }
    public required string OtherMeetings { get; init; }
    public required string Previous { get; init; }
    public required string Next { get; init; }
    public required string NoPrevious { get; init; }
    public required string NoNext { get; init; }

    // Agreements, guidelines, plans
    public required string AgreementWord { get; init; }
    public required string NationalAgreement { get; init; }
    public required string AgreementsLede { get; init; }
    public required string NoAgreements { get; init; }
    public required string NoAgreementsNote { get; init; }
    public required string WithoutAgreements { get; init; }
    public required Func<AgreementLevel, string> AgreementLevelName { get; init; }
    public required Func<AgreementStanding, string> AgreementStandingName { get; init; }
    public required Func<string, string> StandingOn { get; init; }
    public required string StartUndocumented { get; init; }
    public required string WithoutEnd { get; init; }
    public required string ReplacedByLabel { get; init; }
    public required string ToBeReplacedByLabel { get; init; }
    public required Func<AgreementNotice, string> AgreementNoticeName { get; init; }
    public required Func<string, string, string, string> ReviewNext { get; init; }
    public required Func<string, string, string, string> ReviewOverdue { get; init; }
    public required Func<string, string?, string> ReviewNeverTold { get; init; }
    public required string NoLongerInForce { get; init; }
    public required string InForceInstead { get; init; }
    public required string EndedWithoutSuccessor { get; init; }
    public required string LevelAndRank { get; init; }
    public required string RankNote { get; init; }
    public required string ThisAgreement { get; init; }
    public required string HistoryOfAgreement { get; init; }
    public required Func<string?, int, string> SignedAt { get; init; }
    public required Func<int, string> NotKnownToHaveSigned { get; init; }
    public required Func<int, int, string> SignedOf { get; init; }
    public required Func<int, string> PastAgreements { get; init; }
    public required Func<int, int, string> AgreementCount { get; init; }
    public required string PartiesAndSignatures { get; init; }
    public required string Parties { get; init; }
    public required Func<int, int?, string?, string> SignedBy { get; init; }
    public required string PartiesUndocumented { get; init; }
    public required string SignaturesUndocumented { get; init; }
    public required string AboutTheAgreement { get; init; }
    public required string LevelLabel { get; init; }
    public required string NumberLabel { get; init; }
    public required string ValidFromLabel { get; init; }
    public required string ValidUntilLabel { get; init; }
    public required string NoEndDate { get; init; }
    public required string ReviewLabel { get; init; }
    public required string LastReviewLabel { get; init; }
    public required string UnderLabel { get; init; }
    public required string HasUnderIt { get; init; }
    public required string LawLabel { get; init; }
    public required string TopicsLabel { get; init; }
    public required string ReadTheOriginal { get; init; }
    public required string Content { get; init; }
    public required string ContentUndocumented { get; init; }
    public required string Requirements { get; init; }
    public required string RequirementsNote { get; init; }
    public required string NoRequirements { get; init; }
    public required Func<string, string> Clause { get; init; }
    public required Func<string, string> LinkToChapter { get; init; }
    public required Func<string, string> Binds { get; init; }
    public required string AllCommunities { get; init; }
    public required Func<int, string> OnlyFromMunicipalities { get; init; }
    public required Func<Strength, string> StrengthName { get; init; }
    public required Func<Basis, string> BasisName { get; init; }
    public required string GuidelineWord { get; init; }
    public required string NationalGuideline { get; init; }
    public required string GuidelinesLede { get; init; }
    public required string NoGuidelines { get; init; }
    public required string WithoutGuidelines { get; init; }
    public required Func<string?, string?, string> Adopted { get; init; }
    public required string AdoptionUndocumented { get; init; }
    public required string AboutTheGuideline { get; init; }
    public required string AdoptedLabel { get; init; }
    public required string AdoptedByLabel { get; init; }
    public required string AppliesToLabel { get; init; }
    public required string Chapters { get; init; }
    public required string Plans { get; init; }
    public required string NoPlans { get; init; }
    public required Func<PlanKind, string> PlanKindName { get; init; }
    public required Func<string, string> ForYears { get; init; }
    public required string YearsUndocumented { get; init; }
    public required string PlanAdoptionUndocumented { get; init; }
    public required Func<string?, string?, string> PlanAdopted { get; init; }
    public required string Measures { get; init; }
    public required string Measure { get; init; }
    public required string NoMeasures { get; init; }
    public required string ResponsibleLabel { get; init; }
    public required string Deadline { get; init; }
    public required string DecidedIn { get; init; }
    public required Func<MeasureStatus, string> MeasureStatusName { get; init; }

    // Contents from A to Å
    public required string ContentsTitle { get; init; }
    public required string ContentsLede { get; init; }
    public required Func<string, string> ContentsOf { get; init; }
    public required Func<string, string> ContentsOfLede { get; init; }
    public required string DigitsAndSigns { get; init; }
    public required Func<int, string> EntryCount { get; init; }
    public required string MoreLetters { get; init; }
    public required string See { get; init; }
    public required string Overview { get; init; }
    public required string Overviews { get; init; }
    public required Func<int, string> MeetingCount { get; init; }
    public required Func<int, string> RequirementCount { get; init; }

    // Search; the script fills in what stands as {0}
    public required string Search { get; init; }
    public required string SearchLede { get; init; }
    public required Func<string, string> SearchIn { get; init; }
    public required string SearchInAll { get; init; }
    public required string SearchHint { get; init; }
    public required string SearchExample { get; init; }
    public required string BrowseContents { get; init; }
    public required string SearchNeedsScript { get; init; }
    public required string NarrowHits { get; init; }
    public required string KindOfPage { get; init; }
    public required string Year { get; init; }
    public required string TierWord { get; init; }
    public required string AllMunicipalities { get; init; }
    public required string ByRelevance { get; init; }
    public required string ByDate { get; init; }
    public required string ChosenFilters { get; init; }
    public required string PlanWord { get; init; }
    public required string Hits { get; init; }
    public required string HitsFor { get; init; }
    public required string NoHitsFor { get; init; }
    public required string NoHitsAdvice { get; init; }
    public required string NoHitsWithFilters { get; init; }
    public required string SomeWordsOnly { get; init; }
    public required string CorrectedWords { get; init; }
    public required string SearchAsTyped { get; init; }
    public required string FetchingHits { get; init; }
    public required string SearchFailed { get; init; }
    public required string TryAgain { get; init; }
    public required string MoreHits { get; init; }
    public required string HitsShown { get; init; }
    public required string RemoveFilter { get; init; }
    public required string RemoveAllFilters { get; init; }
    public required string ShowAllOf { get; init; }

    // Glossary and missing page
    public required string GlossaryLede { get; init; }
    public required Func<string, string> UsedIn { get; init; }
    public required string AbbreviationsHere { get; init; }
    public required string WholeGlossary { get; init; }
    public required string MunicipalityPageHas { get; init; }
    public required string NotFound { get; init; }
    public required string NotFoundLede { get; init; }
    public required string Editors { get; init; }
    public required string EditorsLede { get; init; }
    public required Func<string, string> EditorTitle { get; init; }
    public required string EditorNeedsScript { get; init; }
    public required string ToFrontPage { get; init; }

    /// <summary>What is said around contacts, GPs and whom a municipality has in its committees.</summary>
    public required ContactWords Contacts { get; init; }

    /// <summary>What is said around decisions, cases and meetings.</summary>
    public required DecisionWords Decisions { get; init; }

    /// <summary>The words in a language.</summary>
    public static InterfaceWords In(Language language) => language == Language.Nn ? NnWords.All : NbWords.All;
}
