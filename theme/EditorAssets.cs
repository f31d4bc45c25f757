namespace Samla.Theme;

/// <summary>The addresses of what the editor in the browser loads: Decap CMS, the script that sets it up, and a few styles.</summary>
public sealed record EditorAssets(string Decap, string Script, string StyleSheet);
