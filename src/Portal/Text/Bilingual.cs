namespace Samla.Text;

/// <summary>The same text in both written standards.</summary>
public sealed record Bilingual(string Nb, string Nn)
{
    /// <summary>The text in one of them.</summary>
    public string In(Language language) => language == Language.Nn ? Nn : Nb;
}
