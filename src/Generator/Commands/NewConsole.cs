namespace Samla.Commands;

/// <summary>Where a command asks and tells, and the day that counts as today.</summary>
internal sealed record NewConsole(TextReader Input, TextWriter Output, TextWriter Errors, DateOnly Today);
