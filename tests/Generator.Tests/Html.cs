using System.Text;
using Samla.Model;

namespace Samla.Tests;

/// <summary>Passages as text.</summary>
internal static class Html
{
    public static string Of(Passage passage) => Encoding.UTF8.GetString(passage.Rendered.Span);

    public static string Of(Section section) => string.Concat(section.Passages.Select(Of));

    public static string Of(Body body) => Of(body.Lead) + string.Concat(body.Sections.Select(Of));
}
