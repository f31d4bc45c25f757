using Samla.Bench.Words;

namespace Samla.Bench.World;

/// <summary>A meeting: when it was, and the numbers of its cases. The cases are made anew whenever they are asked for.</summary>
internal sealed record Meeting(Committee Committee, int Index, DateOnly Date, int First, int Count)
{
    private const int Recurring = 2;
    private const int Followed = 3;

    /// <summary>Its name in the folder: <c>2021-03-18</c>.</summary>
    public string Name => Date.ToString("yyyy-MM-dd");

    /// <summary>Its id.</summary>
    public string Id => $"{Committee.Id}/{Name}";

    /// <summary>The meeting before, null for the first.</summary>
    public Meeting? Previous => Index > 0 ? Committee.Meetings[Index - 1] : null;

    /// <summary>The meeting after, null for the last.</summary>
    public Meeting? Next => Index + 1 < Committee.Meetings.Count ? Committee.Meetings[Index + 1] : null;

    /// <summary>The number of a case, by its place on the agenda.</summary>
    public string Number(int at) => $"{First + at}/{Date.Year % 100:00}";

    /// <summary>The anchor of a case, by its place on the agenda.</summary>
    public string Anchor(int at) => $"sak-{First + at}-{Date.Year % 100:00}";

    /// <summary>The cases: first those that every meeting has, then its own, of which one follows up the meeting before.</summary>
    public IReadOnlyList<Case> Cases()
    {
        var language = Committee.Community.Language;
        var random = new Prng($"{Id} cases");
        var prose = new Prose(random, Committee);
        var cases = new Case[Count];
        for (var at = 0; at < Count; at++)
        {
            cases[at] = at switch
            {
                0 => new Case(Number(at), Anchor(at), language.Say("Godkjenning av innkalling og saksliste", "Godkjenning av innkalling og sakliste"), CaseKind.Decision, 5, null),
                1 => new Case(Number(at), Anchor(at), language.Say("Godkjenning av referat fra forrige møte", "Godkjenning av referat frå førre møte"), CaseKind.Decision, 5, null),
                _ when at == Count - 1 => new Case(Number(at), Anchor(at), "Eventuelt", CaseKind.Other, 10, null),
                Followed when Previous is { } previous => new Case(
                    Number(at), Anchor(at), previous.RecurringTitle(), CaseKind.Decision, 20, $"{previous.Id}#{previous.Anchor(Recurring)}"),
                Recurring => new Case(Number(at), Anchor(at), RecurringTitle(), CaseKind.Discussion, 30, null),
                _ => new Case(Number(at), Anchor(at), prose.Title(), KindOf(random.Below(10)), 5 * random.Between(2, 6), null),
            };
        }

        return cases;
    }

    private static CaseKind KindOf(int number) => number switch
    {
        < 4 => CaseKind.Decision,
        < 7 => CaseKind.Information,
        _ => CaseKind.Discussion,
    };

    private string RecurringTitle() => new Prose(new Prng($"{Id} recurring"), Committee).Title();
}
