using Samla.Model;

namespace Samla.Importing.Meaning;

/// <summary>Somebody who was at a meeting, or was absent, as front matter has it.</summary>
internal sealed record Person(string? Name, string? Title, string? Organisation, AttendanceRole As, bool Absent);
