namespace Samla.Model;

/// <summary>Where an agreement stands among the others, highest first.</summary>
public enum AgreementLevel
{
    National,
    Declaration,
    Overall,
    Service,
    Side,
    Procedure,
}
