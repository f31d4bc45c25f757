using System.Reflection.Metadata;

[assembly: MetadataUpdateHandler(typeof(Samla.Previewing.CodeChange))]

namespace Samla.Previewing;

/// <summary>Tells when «dotnet watch» has put changed code into the running program, as after a component of the theme was saved.</summary>
internal static class CodeChange
{
    /// <summary>The code is another now.</summary>
    public static event Action? Happened;

    /// <summary>Called by the runtime, by its name.</summary>
    public static void UpdateApplication(Type[]? _) => Happened?.Invoke();
}
