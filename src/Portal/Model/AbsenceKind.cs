namespace Samla.Model;

/// <summary>What can be known not to exist.</summary>
public enum AbsenceKind
{
    Partnership,
    Strategic,
    Professional,
    Local,
    Secretariat,
    MunicipalSecretariat,
    Minutes,
    DeputyChair,
    Contact,
    Plan,
    Agenda,
}
