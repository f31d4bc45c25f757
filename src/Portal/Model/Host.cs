using Samla.Diagnostics;
using Samla.Time;

namespace Samla.Model;

/// <summary>A party that houses a secretariat.</summary>
public sealed record Host(string Party, Period Period, string? Note, Place Place);
