namespace Samla.Input;

/// <summary>A page that is kept out of the build, because its file has a mistake or is a draft: the id and address that it would have had.</summary>
internal sealed record AbsentPage(string Id, string Address, bool Draft);
