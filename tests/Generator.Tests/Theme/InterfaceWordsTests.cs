using System.Text.RegularExpressions;
using Samla.Model;
using Samla.Text;
using Samla.Theme.Interface;

namespace Samla.Tests.Theme;

/// <summary>The words around the content, each with every kind of thing that it can be asked about.</summary>
public partial class InterfaceWordsTests
{
    private static readonly Dictionary<Type, object?[]> Samples = new()
    {
        [typeof(string)] = ["Xyz"],
        [typeof(int)] = [0, 1, 2, 12],
        [typeof(long)] = [0L, 1L, 2_000L, 3_000_000L],
        [typeof(bool)] = [true, false],
        [typeof(Count)] = [Count.One, Count.Exactly(0), Count.Exactly(4), Count.Unknown, new Count(2, 3), new Count(2, null), new Count(0, 5)],
        [typeof(Interval)] = [new Interval(1, null), new Interval(2, null), new Interval(4, null), new Interval(null, 1), new Interval(null, 6)],
    };

    [Theory]
    [InlineData(Language.Nb)]
    [InlineData(Language.Nn)]
    public void Every_phrase_says_something(Language language) =>
        Assert.Empty(Members().Where(member => !Said(member, language).Any(text => !string.IsNullOrWhiteSpace(text))).Select(member => member.Name));

    [Fact]
    public void Both_standards_leave_the_same_gaps_to_be_filled() => Assert.Empty(Members()
        .Where(member => !Gaps(Said(member, Language.Nb)).SequenceEqual(Gaps(Said(member, Language.Nn))))
        .Select(member => member.Name));

    [Theory]
    [InlineData(Language.Nb)]
    [InlineData(Language.Nn)]
    public void No_phrase_has_a_word_of_the_other_standard(Language language)
    {
        var foreign = language == Language.Nb ? OnlyNynorsk() : OnlyBokmal();
        var texts = Members().SelectMany(member => Said(member, language).Distinct().Select(text => (member.Name, Text: text.Replace("\u00ad", "", StringComparison.Ordinal)))).ToList();

        Assert.True(texts.Count > 500, $"Only {texts.Count} phrases were read.");
        Assert.Empty(texts.Where(one => foreign.IsMatch(one.Text)).Select(one => $"{one.Name}: «{foreign.Match(one.Text).Value}» in «{one.Text}»"));
    }

    [Theory]
    [InlineData("Kven som møter, er ikkje kjent.", true)]
    [InlineData("Hvem som møter, er ikke kjent.", false)]
    public void The_lists_know_the_standards_apart(string text, bool isNynorsk) =>
        Assert.Equal((isNynorsk, !isNynorsk), (OnlyNynorsk().IsMatch(text), OnlyBokmal().IsMatch(text)));

    // Some phrases stand together in a record of their own.
    private static IEnumerable<Member> Members() => typeof(InterfaceWords).GetProperties().SelectMany(property => property.PropertyType.Namespace == typeof(InterfaceWords).Namespace
        ? property.PropertyType.GetProperties().Select(inner => new Member($"{property.Name}.{inner.Name}", words => inner.GetValue(property.GetValue(words))))
        : [new Member(property.Name, property.GetValue)]);

    private static string[] Said(Member member, Language language) => member.ValueIn(InterfaceWords.In(language)) switch
    {
        string text => [text],
        Delegate phrase => [.. Arguments([.. phrase.GetType().GetGenericArguments().SkipLast(1)]).Select(arguments => (string?)phrase.DynamicInvoke(arguments) ?? "")],
        _ => [],
    };

    private static IEnumerable<object?[]> Arguments(Type[] types) => types.Aggregate(
        (IEnumerable<object?[]>)[[]],
        (made, type) => made.SelectMany(before => SamplesOf(type).Select(value => (object?[])[.. before, value])));

    private static IEnumerable<object?> SamplesOf(Type type) =>
        Nullable.GetUnderlyingType(type) is { } inner ? [null, .. SamplesOf(inner)]
        : type.IsEnum ? Enum.GetValues(type).Cast<object?>()
        : Samples.TryGetValue(type, out var values) ? values
        : throw new InvalidOperationException($"No sample of {type}: add one to {nameof(Samples)}.");

    private static IEnumerable<string> Gaps(IEnumerable<string> texts) => texts.SelectMany(text => Gap().Matches(text)).Select(gap => gap.Value).Distinct().Order(StringComparer.Ordinal);

    private sealed record Member(string Name, Func<InterfaceWords, object?> ValueIn);

    [GeneratedRegex(@"\{\d\}")]
    private static partial Regex Gap();

    [GeneratedRegex(@"\b(?:ikkje|frå|ein|eit|eitt|korleis|kvifor|noko|nokon|nokre|kven|kva|kvar|kvart|dei|desse|vere|vart|berre|saman|sjølv|heile|sida|gjeld|finst|kjem|meir|fleire|enno|kommunar|kommunane|avtalar|avtalane|tenest\w*|retningslin(?:e|er|ene)|utval|utvalet|utvala|sjukehus\w*|helseføretak\w*|veker?|månad\w*|brukarar\w*|fastlegar\w*|vedteke|vedtekne|leiar\w*|leiing\w*|nestleiar\w*|forkorting\w*|kjelder?|kjelda|kjeldene|nettstad\w*|partnarskap\w*|føresegn\w*|observatørar|plassar|personar|tilsette|namn|stader|eigne|oppgåver?)\b", RegexOptions.IgnoreCase)]
    private static partial Regex OnlyNynorsk();

    [GeneratedRegex(@"\b(?:ikke|fra|en|et|ett|hvordan|hvorfor|noe|noen|hvem|hva|hvor|hver|hvert|hvilke|hvilken|hvilket|disse|være|blitt|bare|sammen|selv|hele|siden|gjelder|finnes|kommer|mer|flere|ennå|kommuner|kommunene|avtaler|avtalene|tjenest\w*|retningslinje\w*|utvalg\w*|sykehus\w*|helseforetak\w*|uker?|måned\w*|brukere\w*|fastleger\w*|vedtatt|leder\w*|ledelse\w*|nestleder\w*|forkortelse\w*|kilder?|kildene|nettsted\w*|partnerskap\w*|observatører|plasser|personer|ansatte|navn|steder|egne|oppgaver?)\b", RegexOptions.IgnoreCase)]
    private static partial Regex OnlyBokmal();
}
