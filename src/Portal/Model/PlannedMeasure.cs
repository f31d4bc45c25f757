namespace Samla.Model;

/// <summary>A measure with the plan that has it.</summary>
public sealed record PlannedMeasure(Plan Plan, Measure Measure);
