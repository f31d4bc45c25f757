namespace Samla.Attachments.Office;

/// <summary>An element that a walk is in.</summary>
/// <param name="Name">Its name with the short prefix.</param>
/// <param name="HasFrame">Whether a text of its own was begun at it.</param>
/// <param name="Hides">Whether it hides what is in it.</param>
internal readonly record struct OpenElement(string Name, bool HasFrame, bool Hides);
