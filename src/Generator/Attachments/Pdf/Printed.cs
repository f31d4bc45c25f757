namespace Samla.Attachments.Pdf;

/// <summary>What came of running a program.</summary>
/// <param name="State">How it went.</param>
/// <param name="Bytes">What it printed.</param>
internal readonly record struct Printed(PrintedState State, byte[] Bytes);
