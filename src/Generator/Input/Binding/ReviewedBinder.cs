using Samla.Diagnostics;
using Samla.Privacy;

namespace Samla.Input.Binding;

/// <summary>The field <c>reviewed</c>: what somebody has looked at and found can be published.</summary>
internal static class ReviewedBinder
{
    private static readonly string[] Kinds = [.. Rules.Reviewable.Select(rule => rule.Name)];

    public static IReadOnlyList<Reviewed> Bind(Fields fields) =>
    [
        .. fields.List("reviewed", review =>
        {
            var what = review.Choice("what", Kinds);
            if (!review.Has("what"))
            {
                review.ReportMissing("what");
            }

            return new Reviewed(
                what ?? "",
                review.Text("file"),
                review.Number("count", 1, 1_000) ?? 1,
                review.Required("by"),
                Common.RequiredDate(review, "on"),
                review.Required("why"),
                Common.RequiredDate(review, "until"),
                review.Place);
        }).Where(review => review.What.Length > 0),
    ];
}
