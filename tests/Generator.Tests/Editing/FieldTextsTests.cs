using Samla.Editing;
using Samla.Input.Shapes;
using Samla.Requirements;

namespace Samla.Tests.Editing;

public class FieldTextsTests
{
    [Fact]
    public void Every_field_has_words_and_all_words_have_a_field()
    {
        var met = FileShape.All.SelectMany(file => Fields(file.Record)).ToList();

        Assert.Empty(met.Where(one => one.Key is null).Select(one => one.Name).Distinct());
        Assert.Empty(FieldTexts.All.Keys.Except(met.Select(one => one.Key)));
    }

    [Fact]
    public void The_words_are_sentences_in_both_written_standards() => Assert.All(FieldTexts.All, one =>
    {
        foreach (var text in (string[])[one.Value.About.Nb, one.Value.About.Nn])
        {
            Assert.True(text.EndsWith('.') && char.IsUpper(text[0]), $"{one.Key}: {text}");
        }

        Assert.True(one.Value.Label.Nb.Length > 0 && one.Value.Label.Nn.Length > 0, one.Key);
    });

    [Fact]
    public void A_setting_of_a_requirement_is_asked_for_as_its_kind_says()
    {
        var requirements = FileShape.Of(Samla.Input.FileKind.Guideline).Record.Fields
            .Single(field => field.Name == "requirements").Types.OfType<FieldType.List>().Single().Record;

        Assert.Equal("kind", requirements.Decider);
        Assert.Equal(RequirementKind.All.Keys, requirements.Branches.Keys);
        Assert.All(requirements.Branches, branch => Assert.Equal(
            RequirementKind.All[branch.Key].Settings.Select(setting => (setting.Name, setting.Required)).Order(),
            branch.Value.Select(field => (field.Name, field.Required)).Order()));
    }

    private static IEnumerable<(string Name, string? Key)> Fields(RecordShape record) =>
    [
        .. record.Fields.Select(field => ($"{record.Name}.{field.Name}", Described.Key(record, field))),
        .. record.Branches.SelectMany(branch => branch.Value.Where(field => RequirementKind.All[branch.Key].Settings.All(setting => setting.Name != field.Name)))
            .Select(field => ($"{record.Name}.{field.Name}", Described.Key(record, field))),
        .. from field in record.Fields.Concat(record.Branches.Values.SelectMany(fields => fields))
           from inner in field.Types.Select(type => type switch { FieldType.Map map => map.Record, FieldType.List list => list.Record, _ => null }).OfType<RecordShape>()
           from one in Fields(inner)
           select one,
    ];
}
