namespace Samla.Bench.World;

/// <summary>Names that are put together, of places and of people who don't exist.</summary>
internal static class Names
{
    private static readonly string[] PlaceEnds = ["vik", "nes", "dal", "fjord", "øy", "strand", "bygd", "mo", "berg", "sund", "våg", "eid"];

    private static readonly string[] Given =
    [
        "Alva", "Arvid", "Berit", "Bjarte", "Cecilie", "Dagfinn", "Eira", "Eskil", "Frida", "Gaute", "Gunnvor", "Halvard", "Hedda", "Ivar", "Jorunn", "Kåre",
        "Liv", "Magne", "Maren", "Njål", "Oddny", "Olav", "Pernille", "Ragnhild", "Roar", "Signe", "Sindre", "Solveig", "Tarjei", "Torunn", "Ulrik", "Vilde",
        "Yngve", "Åse", "Øystein", "Synne",
    ];

    private static readonly string[] FamilyStarts =
    [
        "Almer", "Brekkel", "Dyrer", "Eikel", "Furer", "Grønel", "Hegger", "Isel", "Kverner", "Lauvel", "Myrer", "Nordel", "Oser", "Raudel", "Seljer", "Tuner",
        "Ulver", "Vasser", "Ytrel", "Ører",
    ];

    private static readonly string[] FamilyEnds = ["haug", "støl", "bakk", "lien", "rud", "set", "tveit", "gard", "myr", "nes", "åsen", "ødegård"];

    /// <summary>First parts of place names; the first twenty are the communities'.</summary>
    public static IReadOnlyList<string> Places { get; } =
    [
        "Tindre", "Lyngel", "Barder", "Krikle", "Stauper", "Mjelder", "Vinder", "Ospel", "Harker", "Glimre", "Fjærel", "Roster", "Skimer", "Tverrel", "Alper", "Brumle",
        "Duner", "Eitrel", "Gnister", "Hasler", "Ister", "Jotel", "Kvasser", "Lømmer",
    ];

    /// <summary>A place name for each number up to 288.</summary>
    public static string Place(int number) => Places[number % Places.Count] + PlaceEnds[(number + (number / Places.Count)) % PlaceEnds.Length];

    /// <summary>A person.</summary>
    public static string Person(Prng random) => $"{random.Pick(Given)} {random.Pick(FamilyStarts)}{random.Pick(FamilyEnds)}";
}
