using Samla.Diagnostics;

namespace Samla.Model;

/// <summary>One way of dividing a community into areas: hospital areas, municipal regions.</summary>
public sealed record Division(string Id, string Title, Place Place);
