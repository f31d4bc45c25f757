using Samla.Input.Shapes;
using Samla.Model;
using Samla.Requirements;
using Samla.Text;
using Samla.Theme.Interface;

namespace Samla.Editing;

/// <summary>What the words of a field are called on the site, in one written standard. Words that no page shows are called what they are.</summary>
internal sealed class WordLabels(InterfaceWords w)
{
    private readonly Dictionary<IReadOnlyList<string>, Func<string, string>> names = new(ReferenceEqualityComparer.Instance)
    {
        [Words<AgreementLevel>.All] = Named<AgreementLevel>(w.AgreementLevelName),
        [Words<AttendanceRole>.All] = Named<AttendanceRole>(w.AttendanceRoleName),
        [Words<AbsenceKind>.All] = Named<AbsenceKind>(w.AbsenceName),
        [Words<Basis>.All] = Named<Basis>(w.BasisName),
        [Words<CaseKind>.All] = Named<CaseKind>(w.CaseKindName),
        [Words<EachOf>.All] = Named<EachOf>(w.ForEach),
        [Words<LeaderRole>.All] = Named<LeaderRole>(w.LeaderRoleName),
        [Words<Level>.All] = Named<Level>(w.LevelName),
        [Words<MeasureStatus>.All] = Named<MeasureStatus>(w.MeasureStatusName),
        [Words<MeetingStatus>.All] = Named<MeetingStatus>(w.MeetingStatusName),
        [Words<PartyKind>.All] = Named<PartyKind>(w.PartyKindName),
        [Words<PatientGroup>.All] = Named<PatientGroup>(w.PatientGroupName),
        [Words<PlanKind>.All] = Named<PlanKind>(w.PlanKindName),
        [Words<Region>.All] = Named<Region>(w.RegionName),
        [Words<SeatGroup>.All] = Named<SeatGroup>(group => w.SeatGroupName(group, null)),
        [Words<SeatKind>.All] = Named<SeatKind>(w.SeatKindName),
        [Words<SeatRole>.All] = Named<SeatRole>(w.SeatRoleName),
        [Words<Side>.All] = Named<Side>(w.SideName),
        [Words<SourceKind>.All] = Named<SourceKind>(w.SourceKindName),
        [Words<Strength>.All] = Named<Strength>(w.StrengthName),
        [Words<Tier>.All] = Named<Tier>(w.TierName),
        [Words<Language>.All] = Named<Language>(language => InterfaceWords.In(language).LanguageName),
    };

    /// <summary>Whether the words have names.</summary>
    public bool Has(FieldType.Word type) => names.ContainsKey(type.Words);

    /// <summary>A word's name.</summary>
    public string Of(FieldType.Word type, string word) => names.TryGetValue(type.Words, out var name) ? name(word) : word;

    private static Func<string, string> Named<T>(Func<T, string> name) where T : struct, Enum => word => name(Words<T>.Find(word)!.Value);
}
