using Samla.Diagnostics;
using Samla.Input;
using Samla.Model;

namespace Samla.Tests;

/// <summary>What came of reading a small site: the records, and what was told, in order.</summary>
internal sealed record ReadSite(Content Content, IReadOnlyList<Diagnostic> Diagnostics)
{
    public Model.Portal Portal => Content.Portal;

    public Community Community => Assert.Single(Portal.Communities);

    public Committee Committee => Assert.Single(Portal.Committees);

    public Meeting Meeting => Assert.Single(Portal.Meetings);

    /// <summary>«SAM0109 «2024-02-30» er ikke en dato.»</summary>
    public IReadOnlyList<string> Messages => [.. Diagnostics.Select(one => $"{one.Rule.Code} {one.Message.Nb}")];

    public IReadOnlyList<string> Codes => [.. Diagnostics.Select(one => one.Rule.Code)];

    /// <summary>The same site, when nothing was told of it.</summary>
    public ReadSite Sound()
    {
        Assert.Empty(Messages);
        return this;
    }
}
