namespace Samla.Importing.Meaning;

/// <summary>What the word in front of a line says that the line is.</summary>
internal enum Label
{
    When,
    Place,
    WhenAndPlace,
    Present,
    Absent,
    Deputies,
    Observers,
    Guests,
    Secretary,
    Agenda,
}
