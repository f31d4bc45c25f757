namespace Samla.Model;

/// <summary>What a seat is given for each of.</summary>
public enum EachOf
{
    Municipalities,
    Trusts,
    Hospitals,
    Districts,
    Areas,
}
