namespace Samla.Commands;

/// <summary>What the program tells the shell.</summary>
internal static class ExitCode
{
    /// <summary>Done, with no error in the input.</summary>
    public const int Done = 0;

    /// <summary>The input has errors, or the output couldn't be written.</summary>
    public const int Failed = 1;

    /// <summary>The command was used wrongly.</summary>
    public const int Usage = 2;
}
