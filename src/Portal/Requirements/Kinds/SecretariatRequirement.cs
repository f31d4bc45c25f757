using Samla.Model;
using Samla.Text;
using Samla.Time;

namespace Samla.Requirements.Kinds;

/// <summary>
/// Who houses a secretariat, and how many posts and how much of a full post it has. A list of posts is never said to be all there is: too few of them
/// says nothing, too many says enough.
/// </summary>
public sealed class SecretariatRequirement : RequirementKind
{
    /// <inheritdoc/>
    public override Bilingual About { get; } = new("Hvem som er vert for sekretariatet, og hvilke stillinger det har.", "Kven som er vert for sekretariatet, og kva stillingar det har.");

    /// <inheritdoc/>
    public override IReadOnlyList<SettingField> Settings { get; } =
    [
        new("host", SettingType.Party, new("Verten.", "Verten.")),
        new("side", SettingType.Word, new("Hvilken side stillingene hører til.", "Kva side stillingane høyrer til."), Allowed: Words<Side>.All),
        new("count", SettingType.Count, new("Hvor mange stillinger.", "Kor mange stillingar.")),
        new("percent", SettingType.Number, new("Hvor mange prosent stillingene minst er til sammen.", "Kor mange prosent stillingane minst er til saman.")),
    ];

    /// <inheritdoc/>
    public override string JudgedBy => "hosts";

    /// <inheritdoc/>
    public override Bilingual Expected(Judging on, Requirement requirement, Subject subject)
    {
        var parts = new List<Bilingual>();
        if (requirement.Word("host") is { } host)
        {
            parts.Add(FindingWords.Same($"{on.NameOf(host)} som vert"));
        }

        if (AsksForPosts(requirement))
        {
            var posts = requirement.Count("count") is null && requirement.Number("percent") is not null ? Posts(requirement) : Posts(requirement, Wanted(requirement));
            parts.Add(requirement.Number("percent") is { } percent
                ? new($"{posts.Nb} på til sammen minst {percent} prosent", $"{posts.Nn} på til saman minst {percent} prosent")
                : posts);
        }

        var all = FindingWords.Joined(" og ", parts);
        return new($"Krever {all.Nb}.", $"Krev {all.Nn}.");
    }

    /// <inheritdoc/>
    public override Verdict Judge(Judging on, Requirement requirement, Subject subject)
    {
        var committees = subject.Kind == SubjectKind.Committee ? [on.Committee(subject)] : on.OnTier(subject.Id, Tier.Secretariat);
        var posts = PostsOf(on, requirement, committees);
        // That there is no secretariat of one side says nothing of the posts of a joint one.
        var isThere = posts.Count > 0 || committees.Any(one => one.Hosts.Any(host => on.MayHold(host.Period) && (host.Party == requirement.Word("host") || on.SideOf(host.Party) == Side(requirement))));
        var none = isThere ? null : on.Community(subject).None.Concat(committees.SelectMany(one => one.None))
            .FirstOrDefault(one => one.What == AbsenceKind.Secretariat || (one.What == AbsenceKind.MunicipalSecretariat && Side(requirement) == Model.Side.Municipal));
        if (none is not null)
        {
            return Verdict.Broken(FindingWords.Sentence(new($"finnes ikke: {none.Reason}", $"finst ikkje: {none.Reason}")), none.Place) with { Quote = none.Reason, Sources = none.Sources };
        }

        if (committees.Count == 0)
        {
            return Verdict.Undocumented(new("Ingen sekretariat er dokumentert.", "Ingen sekretariat er dokumenterte."));
        }

        List<Verdict> judged = [];
        if (requirement.Word("host") is { } host)
        {
            judged.Add(Hosted(on, committees, host));
        }

        if (AsksForPosts(requirement))
        {
            judged.Add(Staffed(on, requirement, committees, posts));
        }

        return judged.MinBy(one => one.Outcome)! with { Found = FindingWords.Joined(" ", judged.Select(one => one.Found)), Sources = null };
    }

    // Another host of the same side, or an end of the one that is asked for, says that it isn't the host.
    private static Verdict Hosted(Judging on, IReadOnlyList<Committee> committees, string wanted)
    {
        var all = committees.SelectMany(one => one.Hosts).ToList();
        var now = all.Where(one => on.MayHold(one.Period)).ToList();
        if (now.Count == 0 && !all.Exists(one => one.Party == wanted))
        {
            return Verdict.Undocumented(new("Hvem som er vert, er ikke dokumentert.", "Kven som er vert, er ikkje dokumentert."), committees[0].Place);
        }

        var own = all.FindLast(one => one.Party == wanted && on.MayHold(one.Period)) ?? all.FindLast(one => one.Party == wanted);
        var outcome = own?.Period.On(on.Today) switch
        {
            Presence.Yes => Outcome.Met,
            Presence.Perhaps => Outcome.Undocumented,
            not null => Outcome.Broken,
            null => now.Exists(one => on.SideOf(one.Party) == on.SideOf(wanted)) ? Outcome.Broken : Outcome.Undocumented,
        };
        var names = FindingWords.Listed([.. now.Select(one => on.NameOf(one.Party)).Distinct()]);
        var found = now.Count == 0
            ? new($"{on.NameOf(wanted)} er ikke lenger vert.", $"{on.NameOf(wanted)} er ikkje lenger vert.")
            : FindingWords.Same($"Vert: {names}.");
        return new(outcome, found, own?.Place ?? now.Find(one => on.SideOf(one.Party) == on.SideOf(wanted))?.Place ?? committees[0].Place);
    }

    private static Verdict Staffed(Judging on, Requirement requirement, IReadOnlyList<Committee> committees, List<Post> posts)
    {
        if (posts.Count == 0)
        {
            var none = Posts(requirement);
            return Verdict.Undocumented(new($"Ingen {none.Nb} er dokumentert.", $"Ingen {none.Nn} er dokumenterte."), committees[0].Place);
        }

        // A post that is told of without a number is at least one.
        var sure = posts.Where(one => one.Period.On(on.Today) == Presence.Yes).ToList();
        var count = new Count(sure.Sum(one => Math.Max(1, one.Count.Min)), posts.TrueForAll(one => one.Count is { Known: true, Max: not null }) ? posts.Sum(one => one.Count.Max) : null);
        var percent = sure.Sum(one => (one.Percent ?? 0) * Math.Max(1, one.Count.Min));
        var told = posts.TrueForAll(one => one.Percent is not null);

        var wanted = Wanted(requirement);
        var outcome = count.Min > wanted.Max ? Outcome.Broken : count.Min >= wanted.Min ? Outcome.Met : Outcome.Undocumented;
        var all = Posts(requirement, count);
        var found = all;
        if (requirement.Number("percent") is { } least)
        {
            // Only when the posts are as many as asked for are they all there are.
            var isAll = told && wanted.Exact is not null && count.Exact == wanted.Exact;
            outcome = Intervals.Worst([outcome, percent >= least ? Outcome.Met : isAll ? Outcome.Broken : Outcome.Undocumented]);
            found = posts.TrueForAll(one => one.Percent is null)
                ? new($"{all.Nb}, prosenten er ikke dokumentert", $"{all.Nn}, prosenten er ikkje dokumentert")
                : told ? new($"{all.Nb}, til sammen {percent} prosent", $"{all.Nn}, til saman {percent} prosent")
                : new($"{all.Nb}, til sammen minst {percent} prosent", $"{all.Nn}, til saman minst {percent} prosent");
        }

        return new(outcome, FindingWords.Sentence(found), posts[0].Place);
    }

    private static List<Post> PostsOf(Judging on, Requirement requirement, IReadOnlyList<Committee> committees) =>
        [.. committees.SelectMany(one => one.Posts).Where(one => on.MayHold(one.Period) && (Side(requirement) is not { } side || (one.Side ?? on.SideOf(one.Party ?? "")) == side))];

    private static bool AsksForPosts(Requirement requirement) =>
        requirement.Count("count") is not null || requirement.Number("percent") is not null || requirement.Word("host") is null;

    private static Count Wanted(Requirement requirement) => requirement.Count("count") ?? new Count(1, null);

    private static Side? Side(Requirement requirement) => Words<Side>.Find(requirement.Word("side") ?? "");

    private static Bilingual Posts(Requirement requirement, Count? count = null)
    {
        var posts = count is { } number ? FindingWords.Number(number, new("stilling", "stilling"), new("stillinger", "stillingar")) : new("stillinger", "stillingar");
        return Side(requirement) is { } side and (Model.Side.Municipal or Model.Side.Specialist)
            ? new($"{posts.Nb} fra {FindingWords.Side(side).Nb}", $"{posts.Nn} frå {FindingWords.Side(side).Nn}")
            : posts;
    }
}
