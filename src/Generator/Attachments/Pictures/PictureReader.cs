namespace Samla.Attachments.Pictures;

/// <summary>Reads what a picture says beside what it shows.</summary>
internal static class PictureReader
{
    /// <summary>Gathers it, and tells of a picture that no browser can show.</summary>
    public static void Read(AttachmentKind kind, byte[] bytes, Gathering gathering)
    {
        var whole = kind switch
        {
            AttachmentKind.Png => PngReader.Read(bytes, gathering),
            AttachmentKind.Jpeg => JpegReader.Read(bytes, gathering),
            AttachmentKind.Gif => GifReader.Read(bytes, gathering),
            _ => WebpReader.Read(bytes, gathering),
        };
        if (!whole)
        {
            gathering.Unreadable("Bildet er skadet, og kan ikke vises.", "Biletet er skadd, og kan ikkje visast.");
        }
    }
}
