namespace Samla.Input;

/// <summary>A file beside a meeting, and the address that it gets.</summary>
internal sealed record Attachment(string Address, string FullPath);
