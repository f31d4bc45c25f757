using Samla.Diagnostics;
using Samla.Time;

namespace Samla.Privacy;

/// <summary>That somebody has looked at something that would have stopped the site, and found that it can be published.</summary>
/// <param name="What">The name of the rule, as <c>mobile-number</c>.</param>
/// <param name="File">The file that it is about, by its path from the one that it is written in; null for that one itself.</param>
/// <param name="Count">How many it covers, together with other reviews of the same. One more than all cover, and each is told of again.</param>
/// <param name="By">Who looked at it.</param>
/// <param name="On">When.</param>
/// <param name="Why">Why it can be published.</param>
/// <param name="Until">The last day that it counts; then somebody must look again.</param>
/// <param name="Place">Where it is written.</param>
internal sealed record Reviewed(string What, string? File, int Count, string By, PartialDate? On, string Why, PartialDate? Until, Place Place);
