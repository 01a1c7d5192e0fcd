using System.Text;
using System.Xml;

namespace BackPainAdvisor.Community.Transfer;

/// <summary>A file of XML that a stranger may have made: no DTD, so no entities; nothing is fetched; depth, and what has to be in memory at once, are limited.</summary>
internal sealed class XmlFile : IDisposable
{
    private const int Deepest = 50;
    private const long LongestFile = 4_000_000_000;

    private static readonly XmlReaderSettings Settings = new()
    {
        DtdProcessing = DtdProcessing.Prohibit,
        XmlResolver = null,
        MaxCharactersInDocument = LongestFile,
        IgnoreComments = true,
        IgnoreProcessingInstructions = true,
        CheckCharacters = false, // Old comments hold control characters; they are dropped like those of a form.
    };

    private readonly XmlReader reader;

    public XmlFile(TextReader text) => reader = XmlReader.Create(new MarkupGuard(text), Settings);

    /// <summary>Without the prefix: WordPress changes its namespace with each version.</summary>
    public string Name => reader.LocalName;

    public int Depth => reader.Depth;

    public bool IsEmpty => reader.IsEmptyElement;

    private int Line => reader is IXmlLineInfo place ? place.LineNumber : 0;

    public string? Attribute(string name)
    {
        for (var found = reader.MoveToFirstAttribute(); found; found = reader.MoveToNextAttribute())
        {
            if (reader.LocalName == name)
            {
                var value = reader.Value;
                reader.MoveToElement();
                return value;
            }
        }

        reader.MoveToElement();
        return null;
    }

    /// <summary>Goes on to the next element anywhere.</summary>
    public bool NextElement()
    {
        while (Read())
        {
            if (reader.NodeType is XmlNodeType.Element)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Goes on to the next element that stands directly in one; whatever of the last one was not read is passed over.</summary>
    /// <param name="depth">Of the element around, which is not empty.</param>
    public bool NextChild(int depth)
    {
        while (Read() && !(reader.NodeType is XmlNodeType.EndElement && reader.Depth == depth))
        {
            if (reader.NodeType is XmlNodeType.Element && reader.Depth == depth + 1)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The text of the element, or <c>null</c> when it is longer than that.</summary>
    public string? Text(int most)
    {
        if (reader.IsEmptyElement)
        {
            return "";
        }

        var (depth, text, chunk) = (reader.Depth, new StringBuilder(), new char[4096]);
        while (Read() && !(reader.NodeType is XmlNodeType.EndElement && reader.Depth == depth))
        {
            if (reader.NodeType is XmlNodeType.Text or XmlNodeType.CDATA or XmlNodeType.Whitespace or XmlNodeType.SignificantWhitespace)
            {
                for (var length = 1; length > 0 && text.Length <= most;)
                {
                    length = Told(() => reader.ReadValueChunk(chunk, 0, chunk.Length));
                    text.Append(chunk, 0, length);
                }
            }
        }

        return text.Length <= most ? text.ToString() : null;
    }

    public void Dispose() => reader.Dispose();

    private bool Read() => Told(reader.Read) && (reader.Depth <= Deepest ? true : throw new TransferRefusedException($"Line {Line}: elements stand more than {Deepest} deep."));

    private static T Told<T>(Func<T> read)
    {
        try
        {
            return read();
        }
        catch (XmlException mistake)
        {
            throw new TransferRefusedException($"Line {mistake.LineNumber}: it is no XML that can be read: {mistake.Message}", mistake);
        }
    }

    /// <summary>A tag has to be in memory at once, and within a tag there can be no other: so how far one "&lt;" is from the next limits what it can take.</summary>
    private sealed class MarkupGuard(TextReader text) : TextReader
    {
        private const int LongestWithout = 2_000_000;

        private int without;

        public override int Read(char[] buffer, int index, int count)
        {
            var length = text.Read(buffer, index, count);
            var last = buffer.AsSpan(index, length).LastIndexOf('<');
            without = last < 0 ? without + length : length - last;
            return without <= LongestWithout ? length : throw new TransferRefusedException($"The file holds {LongestWithout:N0} characters without a tag. No comment is that long.");
        }

        protected override void Dispose(bool disposing)
        {
            text.Dispose();
            base.Dispose(disposing);
        }
    }
}
