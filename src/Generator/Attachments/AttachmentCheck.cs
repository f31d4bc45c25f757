using Samla.Diagnostics;
using Samla.Input;

namespace Samla.Attachments;

/// <summary>Tells of files beside meetings that can't be published as they are.</summary>
internal static class AttachmentCheck
{
    /// <summary>Reads each of them that isn't read yet.</summary>
    public static void Check(IReadOnlyList<Attachment> attachments, DiagnosticBag diagnostics) => Parallel.ForEach(attachments, attachment =>
    {
        var place = new Place(attachment.File.Shown);
        try
        {
            foreach (var fault in attachment.Content.Value.Faults)
            {
                diagnostics.Add(new Diagnostic(fault.Rule, fault.Message, place));
            }
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            diagnostics.Add(ReadingRules.Unreadable, place, "Filen kan ikke leses.", "Fila kan ikkje lesast.");
        }
    });
}
