namespace Samla.Model;

/// <summary>What belongs to no single community.</summary>
public static class National
{
    /// <summary>The folder's name under <c>agreements</c> and <c>guidelines</c>.</summary>
    public const string Folder = "national";
}
