namespace Samla.Model;

/// <summary>The four patient groups that the national plan asks the communities to give priority.</summary>
public enum PatientGroup
{
    /// <summary>Children and young people.</summary>
    ChildrenYouth,

    /// <summary>Serious mental illness and substance use.</summary>
    MentalSubstance,

    /// <summary>Frail elderly people.</summary>
    FrailElderly,

    /// <summary>Several chronic conditions.</summary>
    Multimorbid,
}
