namespace Samla.Addresses;

/// <summary>An address as <c>addresses.json</c> remembers it, with the byte that it begins at.</summary>
internal readonly record struct PublishedAddress(string Address, int At);
