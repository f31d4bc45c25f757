namespace Samla.Input.Shapes;

/// <summary>How records stand in a file.</summary>
internal enum FileForm
{
    /// <summary>The file is one record.</summary>
    Fields,

    /// <summary>The file is a list of records.</summary>
    List,

    /// <summary>The file is a map from id to record.</summary>
    ById,
}
