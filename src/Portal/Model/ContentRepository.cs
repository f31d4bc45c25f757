namespace Samla.Model;

/// <summary>Where content that is written in the browser goes: the repository on GitHub, as <c>owner/name</c>, its branch, and the host that people log in through.</summary>
public sealed record ContentRepository(string Name, string Branch, string LogIn);
