using System.Text;
using Samla.Bench.World;

namespace Samla.Bench.Files;

/// <summary>All files of the corpus. The bytes are made when they are asked for, in any order.</summary>
internal static class CorpusFiles
{
    /// <summary>The files of the corpus with so many minutes.</summary>
    public static IReadOnlyList<CorpusFile> Of(int minutes)
    {
        var communities = Everything.With(minutes);
        var files = new List<CorpusFile>
        {
            File("site.yaml", RegisterFiles.Site),
            File("sources.yaml", () => RegisterFiles.Sources(communities)),
            File("parties/municipalities.yaml", () => RegisterFiles.Municipalities(communities)),
            File("parties/trusts.yaml", () => RegisterFiles.Trusts(communities)),
            File("guidelines/national/krav.md", NationalGuideline.Text),
        };
        foreach (var community in communities)
        {
            var folder = $"communities/{community.Id}";
            files.Add(File($"{folder}/index.md", () => CommunityFile.Text(community)));
            foreach (var committee in community.Committees)
            {
                files.Add(File($"{folder}/{committee.Kind.Slug}/index.md", () => CommitteeFile.Text(committee)));
                files.AddRange(committee.Meetings.Select(meeting =>
                    File($"{folder}/{committee.Kind.Slug}/{meeting.Name}.md", () => MinutesFile.Text(meeting))));
            }

            files.Add(File($"{folder}/plans/handlingsplan.md", () => PlanFile.Text(community)));
            files.AddRange(AgreementFiles.Of(community).Select(one => File($"agreements/{community.Id}/{one.Name}.md", one.Text)));
            files.AddRange(GuidelineFiles.Of(community).Select(one => File($"guidelines/{community.Id}/{one.Name}.md", one.Text)));
        }

        return files;
    }

    private static CorpusFile File(string path, Func<string> text) => new(path, () => Encoding.UTF8.GetBytes(text()));
}
