using Samla.Model;

namespace Samla.Input.Binding;

/// <summary>A page of the portal itself.</summary>
internal static class PageBinder
{
    public static PortalPage Bind(string id, Fields fields, Body body) => new(
        id,
        Common.Head(fields),
        body,
        id["pages/".Length..id.LastIndexOf('.')],
        fields.Number("order", 0, 10_000) ?? 0);
}
