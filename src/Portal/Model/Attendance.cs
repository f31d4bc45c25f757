using Samla.Diagnostics;

namespace Samla.Model;

/// <summary>Somebody who was at a meeting, or was absent. <paramref name="Organisation"/> is a party's id or a plain name.</summary>
public sealed record Attendance(string? Name, string? Title, string? Organisation, AttendanceRole As, bool Absent, Place Place);
