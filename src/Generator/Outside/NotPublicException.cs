namespace Samla.Outside;

/// <summary>A host isn't on the open internet.</summary>
internal sealed class NotPublicException : IOException;
