using Samla.Bench.Words;

namespace Samla.Bench.World;

/// <summary>A community that doesn't exist: twelve municipalities in three areas, one hospital trust, ten committees.</summary>
internal sealed class Community
{
    private static readonly string[] Regions = ["nord", "midt", "vest", "sor-ost"];
    private static readonly string[] RegionNames = ["Nord", "Midt", "Vest", "Sør-Øst"];

    /// <summary>The community with a number, 1 to 20, and for each of its committees the number of meetings.</summary>
    public Community(int number, Func<int, int> meetings)
    {
        Number = number;
        Id = $"fellesskap-{number:00}";
        Language = number % 2 == 0 ? Language.Nynorsk : Language.Bokmal;
        Name = $"{Names.Places[number - 1]}området";
        Municipalities =
        [
            .. Enumerable.Range(0, 12).Select(i => new Municipality($"kommune-{number:00}-{i + 1:00}", Names.Place(((number - 1) * 12) + i))),
        ];
        Committees = [.. CommitteeKind.All.Select((kind, place) => new Committee(this, kind, meetings(place)))];
    }

    /// <summary>Its number, from 1.</summary>
    public int Number { get; }

    /// <summary>Its folder.</summary>
    public string Id { get; }

    /// <summary>What it is called in lists.</summary>
    public string Name { get; }

    /// <summary>The language that it writes.</summary>
    public Language Language { get; }

    /// <summary>Its municipalities; four and four are an area.</summary>
    public IReadOnlyList<Municipality> Municipalities { get; }

    /// <summary>Its committees, in the order of <see cref="CommitteeKind.All"/>.</summary>
    public IReadOnlyList<Committee> Committees { get; }

    /// <summary>The hospital trust's id.</summary>
    public string Trust => $"sykehus-{Number:00}";

    /// <summary>The hospital trust's name.</summary>
    public string TrustName => $"Helse {Names.Places[Number - 1]} HF";

    /// <summary>The part of the country.</summary>
    public string Region => Regions[Number % 4];

    /// <summary>The regional trust's id.</summary>
    public string RegionalTrust => $"helse-{Region}-prove";

    /// <summary>The regional trust's name.</summary>
    public string RegionalTrustName => $"Prøvehelse {RegionNames[Number % 4]} RHF";

    /// <summary>The source's id.</summary>
    public string Source => $"utredning-{Number:00}";
}
