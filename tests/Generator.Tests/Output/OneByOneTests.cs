namespace Samla.Tests.Output;

/// <summary>The same where the system can't exchange two folders at one instant.</summary>
public sealed class OneByOneTests : OutputFolderTests
{
    internal override bool Exchanges(string one, string other) => false;
}
