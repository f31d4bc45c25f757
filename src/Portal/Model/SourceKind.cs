namespace Samla.Model;

/// <summary>What a source is.</summary>
public enum SourceKind
{
    Report,
    Slides,
    Website,
    Minutes,
    Agreement,
    Law,
    Plan,
}
