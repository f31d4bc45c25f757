using System.Security.Cryptography;
using Samla.Attachments;
using Samla.Diagnostics;
using Samla.Input;
using Samla.Text;

namespace Samla.Privacy;

/// <summary>What came of looking through a file that is copied.</summary>
/// <param name="Private">What mustn't be published.</param>
/// <param name="Digest">The SHA-256 of what was looked through.</param>
internal sealed record AttachmentScan(IReadOnlyList<PrivacyHit> Private, byte[] Digest)
{
    /// <summary>Looks through a file. Of its texts nothing is kept.</summary>
    public static AttachmentScan Of(InputFile file, PersonalData personal)
    {
        var bytes = File.ReadAllBytes(file.FullPath);
        var place = new Place(file.Shown);
        var content = AttachmentReader.Read(bytes, Path.GetFileName(file.Path));
        return new AttachmentScan(
            [
                .. content.Faults.Select(fault => new PrivacyHit(fault.Rule, place, fault.Message)),
                .. content.Texts.SelectMany(text => personal.In(text.Text).Select(found => TextScan.Hit(
                    text.Text,
                    found,
                    place,
                    new Bilingual($"I vedlegget ({text.Where.Nb})", $"I vedlegget ({text.Where.Nn})")))),
            ],
            SHA256.HashData(bytes));
    }
}
