using Samla.Diagnostics;

namespace Samla.Model;

/// <summary>Whom to tell of a weakness in the site, as <c>security.txt</c> (RFC 9116) says it.</summary>
/// <param name="Contact">An https address, or an e-mail address as <c>mailto:</c>.</param>
/// <param name="Expires">The last day that it is to be trusted.</param>
/// <param name="Policy">The https address of what reports are met with; null when there is none.</param>
/// <param name="Place">Where it stands.</param>
public sealed record SecurityContact(string Contact, DateOnly Expires, string? Policy, Place Place);
