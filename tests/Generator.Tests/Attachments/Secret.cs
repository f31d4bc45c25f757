using Samla.Attachments;

namespace Samla.Tests.Attachments;

/// <summary>A number like that of a person, which can't belong to anyone: 80 is added to the month.</summary>
internal static class Secret
{
    public const string Number = "01839010091";

    /// <summary>What is read of a file.</summary>
    public static AttachmentContent Read(byte[] bytes, string name) => AttachmentReader.Read(bytes, name);

    /// <summary>Where in a file the number is found.</summary>
    public static string[] Places(byte[] bytes, string name) => [.. Read(bytes, name).Texts.Where(text => text.Text.Contains(Number, StringComparison.Ordinal)).Select(text => text.Where.Nb)];

    /// <summary>The codes of the faults of a file.</summary>
    public static string[] Faults(byte[] bytes, string name) => [.. Read(bytes, name).Faults.Select(fault => fault.Rule.Code).Distinct().Order(StringComparer.Ordinal)];
}
