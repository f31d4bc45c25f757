using Samla.Search.Indexing;

namespace Samla.Search.Shards;

/// <summary>The lengths of the fields, which the weights are worked out from, in blocks of documents: field by field, a number for each document.</summary>
internal static class LengthWriter
{
    /// <summary>How many documents a block has.</summary>
    public const int Block = 1024;

    /// <summary>The blocks in order.</summary>
    public static IEnumerable<byte[]> Blocks(SearchIndex index)
    {
        var writer = new VarintWriter();
        for (var first = 0; first < index.Count; first += Block)
        {
            foreach (var lengths in index.Lengths)
            {
                for (var document = first; document < Math.Min(first + Block, index.Count); document++)
                {
                    writer.Write(lengths[document]);
                }
            }

            yield return writer.Take();
        }
    }
}
