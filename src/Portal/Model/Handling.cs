namespace Samla.Model;

/// <summary>A case in one of the meetings that took it up.</summary>
public sealed record Handling(Meeting Meeting, Case Case)
{
    /// <summary>The id of the case in this meeting, as <c>bergensomradet/ssu/2024-03-18#sak-27-21</c>.</summary>
    public string Id => $"{Meeting.Id}#{Case.Anchor}";
}
