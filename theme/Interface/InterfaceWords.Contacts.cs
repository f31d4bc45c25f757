using Samla.Model;

namespace Samla.Theme.Interface;

/// <summary>What is said around contacts, GPs and whom a municipality has in its committees.</summary>
public sealed class ContactWords
{
    // Contacts
    public required string Lede { get; init; }
    public required string CommunityOf { get; init; }
    public required string Save { get; init; }
    public required string Institutions { get; init; }
    public required string InstitutionsUndocumented { get; init; }
    public required string HostsSecretariat { get; init; }
    public required string WorksInSecretariat { get; init; }
    public required string IsTrust { get; init; }
    public required string NoSecretariat { get; init; }

    // GPs
    public required string Gps { get; init; }
    public required string GpsLede { get; init; }
    public required Func<string, string> GpsIn { get; init; }
    public required string GpsInLede { get; init; }
    public required string ByCommunity { get; init; }
    public required string ByArea { get; init; }
    public required string ByAreaNote { get; init; }
    public required string ByMunicipality { get; init; }
    public required string ByMunicipalityNote { get; init; }
    public required Func<int, string> GpCommittees { get; init; }
    public required string GpSeats { get; init; }
    public required string NoGpSeats { get; init; }
    public required string NoGpSeatsNote { get; init; }
    public required string SeatAndRight { get; init; }
    public required string SpeaksFor { get; init; }
    public required string SpeaksForUndocumented { get; init; }
    public required string SpeaksForScheme { get; init; }
    public required Func<string, string> SpeaksForAreas { get; init; }
    public required Func<SeatKind, string> Right { get; init; }
    public required string TermUndocumented { get; init; }
    public required string HolderAmongOthers { get; init; }
    public required string HowToRaise { get; init; }
    public required string HowToRaiseUndocumented { get; init; }
    public required string HowToRaiseAsk { get; init; }
    public required string GpCases { get; init; }
    public required string NoGpCases { get; init; }
    public required string NoGpCasesNote { get; init; }
    public required string GpRules { get; init; }

    // Municipalities
    public required string WhoSits { get; init; }
    public required Func<int, string> SitsIn { get; init; }
    public required Func<int, string> AndMore { get; init; }
    public required string OwnSeats { get; init; }
    public required string SharedSeats { get; init; }
    public required string MeetingsWithSeat { get; init; }
    public required string OtherMeetings { get; init; }
    public required Func<string, string> NotAmongSigned { get; init; }
    public required Func<string, string> SigningUndocumented { get; init; }
    public required string PickByCommunity { get; init; }
}
