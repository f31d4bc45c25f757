namespace Samla.Model;

/// <summary>How often: every so many years or months.</summary>
public sealed record Interval(int? Years, int? Months);
