namespace Samla.Output;

/// <summary>A file of the site: its path below the output, its size in bytes, and its SHA-256 in small hexadecimal digits.</summary>
internal sealed record ManifestFile(string Path, long Size, string Sha256);
