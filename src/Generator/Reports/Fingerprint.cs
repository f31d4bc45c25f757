using System.Security.Cryptography;
using System.Text;
using Samla.Diagnostics;
using Samla.Requirements;

namespace Samla.Reports;

/// <summary>What a result is known again by in another run, though lines have moved.</summary>
internal sealed class Fingerprint
{
    private readonly Dictionary<string, int> seen = new(StringComparer.Ordinal);

    /// <summary>Of a diagnostic: its code, file, field and words, and which one of those it is.</summary>
    public string Of(Diagnostic one) => Next($"{one.Rule.Code}\n{one.Place.File}\n{one.Field}\n{one.Message.Nb}");

    /// <summary>Of a finding: the requirement and what it is held against.</summary>
    public string Of(Finding one) => Next($"{one.Requirement.Id}\n{one.Subject.Kind}\n{one.Subject.Community}\n{one.Subject.Id}");

    private string Next(string key)
    {
        var number = seen[key] = seen.GetValueOrDefault(key) + 1;
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes($"{key}\n{number}")).AsSpan(0, 16));
    }
}
