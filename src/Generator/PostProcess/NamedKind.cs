namespace Samla.PostProcess;

/// <summary>What must have a name, so that somebody who can't see it knows what it is.</summary>
internal enum NamedKind
{
    Link,
    Button,
    Heading,
}
