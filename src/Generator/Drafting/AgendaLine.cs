using Samla.Model;

namespace Samla.Drafting;

/// <summary>An item of an agenda that is being written.</summary>
internal sealed record AgendaLine(string Title, CaseKind? Kind = null, int? Duration = null, string? Responsible = null, bool HasNumber = true)
{
    /// <summary>An item like one of an earlier meeting.</summary>
    public static AgendaLine Like(Case one) => new(one.Title, one.Kind, one.Duration, one.Responsible, one.Number is not null);
}
