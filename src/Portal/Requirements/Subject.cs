using Samla.Model;

namespace Samla.Requirements;

/// <summary>What a requirement is held against. <paramref name="Id"/> is a community's, committee's, agreement's or party's id.</summary>
public sealed record Subject(SubjectKind Kind, string Id, string? Community)
{
    /// <summary>A community.</summary>
    public static Subject Of(Community community) => new(SubjectKind.Community, community.Id, community.Id);

    /// <summary>A committee.</summary>
    public static Subject Of(Committee committee) => new(SubjectKind.Committee, committee.Id, committee.Community);

    /// <summary>An agreement.</summary>
    public static Subject Of(Agreement agreement) => new(SubjectKind.Agreement, agreement.Id, agreement.Community);

    /// <summary>A municipality in a community.</summary>
    public static Subject Of(Community community, string municipality) => new(SubjectKind.Municipality, municipality, community.Id);
}
