namespace Samla.Model;

/// <summary>Groups that sit for others than the two sides.</summary>
public enum SeatGroup
{
    Users,
    Youth,
    Gp,
    MunicipalDoctor,
    PracticeConsultant,
    Employees,
    Ks,
    CountyGovernor,
    County,
    University,
    Ombud,
    CivilSociety,
    Research,
}
