using Samla.Output;

namespace Samla.Serving;

/// <summary>A site that is answered from: one that lies built in a folder, or one that is made as it is asked for.</summary>
internal interface IServedSite
{
    /// <summary>The headers of its answers.</summary>
    HeaderRules Headers { get; }

    /// <summary>What leads elsewhere.</summary>
    RedirectRules Redirects { get; }

    /// <summary>The page or file at an address, as <c>/kommuner/</c>; null when there is none.</summary>
    OutputFile? At(string address);
}
