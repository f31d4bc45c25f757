using Samla.Diagnostics;
using Samla.Model;
using Samla.Requirements;
using Samla.Text;
using Samla.Time;

namespace Samla.Tests.Requirements;

/// <summary>Requirements whose kind has a name and settings and judges nothing, for what reads requirements without asking whether they are met.</summary>
internal static class StandIns
{
    private static readonly Place Nowhere = new("regler.md", 4, 5);

    public static Requirement Requirement(string kind, string committee, params (string Name, string Value)[] settings) => new(
        $"guidelines/nordvik/regler#{kind}", kind, null, Basis.Adopted, Strength.Must, new RequirementScope(committee, null, []), Kind(kind), null, null, [], null, Period.Open, null, [],
        settings.ToDictionary(pair => pair.Name, pair => (Setting)new Setting.Scalar(pair.Value, Nowhere)), [], Nowhere);

    /// <summary>The portal with these requirements in a guideline of Nordvik.</summary>
    public static Model.Portal With(this Model.Portal portal, params Requirement[] requirements)
    {
        var head = new PageHead("Regler", null, Language.Nb, null, [], [], null, false, Nowhere);
        var guideline = new Guideline("guidelines/nordvik/regler", head, Body.Empty, null, null, null, null, null, [], [], null, null, requirements);
        return portal with { Guidelines = new Register<Guideline>([guideline], one => one.Id) };
    }

    private static StandIn Kind(string name) => name switch
    {
        "leadership" => new LeadershipRequirement(),
        "minutes" => new MinutesRequirement(),
        _ => new MeetingsRequirement(),
    };

    private abstract class StandIn : RequirementKind
    {
        public override Bilingual About { get; } = new("", "");

        public override IReadOnlyList<SettingField> Settings { get; } = [];

        public override Bilingual Expected(Judging on, Requirement requirement, Subject subject) => About;

        public override Verdict Judge(Judging on, Requirement requirement, Subject subject) => Verdict.Undocumented(About);
    }

    private sealed class LeadershipRequirement : StandIn;

    private sealed class MinutesRequirement : StandIn;

    private sealed class MeetingsRequirement : StandIn;
}
