using Samla.Diagnostics;

namespace Samla.Model;

/// <summary>An attachment: a file beside the meeting (its name) or an address elsewhere.</summary>
public sealed record Paper(string Title, string? File, string? Address, Place Place);
