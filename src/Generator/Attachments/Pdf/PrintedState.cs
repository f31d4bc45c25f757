namespace Samla.Attachments.Pdf;

/// <summary>How the run of a program went.</summary>
internal enum PrintedState
{
    /// <summary>It did what it was asked.</summary>
    Done,

    /// <summary>It couldn't read the file.</summary>
    Failed,

    /// <summary>It took too long, or printed too much.</summary>
    Endless,

    /// <summary>It isn't installed.</summary>
    Absent,
}
