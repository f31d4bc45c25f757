namespace Samla.Input;

/// <summary>What an id may lead to; several where either will do.</summary>
[Flags]
internal enum ReferenceKind
{
    Source = 1,
    Party = 2,
    Municipality = 4,
    Community = 8,
    Area = 16,
    Division = 32,
    Committee = 64,
    Seat = 128,
    Meeting = 256,
    Case = 512,
    Agreement = 1024,
    Guideline = 2048,
    Requirement = 4096,
}
