namespace Samla.Importing.Meaning;

/// <summary>What a column of a table in minutes holds.</summary>
internal enum Column
{
    Other,
    Number,
    Title,
    Time,
    Duration,
    Responsible,
    Kind,
    Decision,
    Text,
    Name,
    Position,
    Organisation,
    Present,
    Absent,
    Deputy,
}
