using System.Runtime.CompilerServices;

namespace Samla.Tests;

/// <summary>The files of the packages that <c>package.json</c> beside this names.</summary>
public static class NodePackages
{
    /// <summary>The path of a file, as <c>axe-core/axe.min.js</c>.</summary>
    public static string At(string file) => Path.Combine(Folder(), "node_modules", file);

    /// <summary>The folder of the scripts.</summary>
    internal static string Folder([CallerFilePath] string file = "") => Path.GetDirectoryName(file)!;
}
