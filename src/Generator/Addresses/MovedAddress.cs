namespace Samla.Addresses;

/// <summary>A redirect as <c>addresses.json</c> has it, with the byte that it begins at.</summary>
internal readonly record struct MovedAddress(string From, string To, int At);
