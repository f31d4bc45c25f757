using Samla.Diagnostics;

namespace Samla.Model;

/// <summary>An attachment: a file beside the meeting (its name, and its size in bytes) or an address elsewhere.</summary>
public sealed record Paper(string Title, string? File, long? Size, string? Address, Place Place);
