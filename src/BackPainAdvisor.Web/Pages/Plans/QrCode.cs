using System.Collections;
using System.Globalization;
using System.Text;
using QRCoder;

namespace BackPainAdvisor.Web.Pages.Plans;

/// <summary>An address as a picture that a telephone reads (ISO/IEC 18004), drawn as one path of unit squares.</summary>
/// <param name="Size">Squares on a side, with the quiet zone of four that the standard asks for.</param>
/// <param name="Path">For the <c>d</c> of an SVG path.</param>
public sealed record QrCode(int Size, string Path)
{
    public static QrCode Of(string address)
    {
        // A long address makes many squares: the lowest level of repair keeps each of them large.
        using var code = QRCodeGenerator.GenerateQrCode(address, QRCodeGenerator.ECCLevel.L);
        var path = new StringBuilder();
        for (var row = 0; row < code.ModuleMatrix.Count; row++)
        {
            Draw(path, row, code.ModuleMatrix[row]);
        }

        return new QrCode(code.ModuleMatrix.Count, path.ToString());
    }

    // Dark squares side by side are one rectangle: M x y h length v1 h -length z.
    private static void Draw(StringBuilder path, int row, BitArray squares)
    {
        for (var column = 0; column < squares.Count; column++)
        {
            var start = column;
            while (column < squares.Count && squares[column])
            {
                column++;
            }

            if (column > start)
            {
                path.Append(CultureInfo.InvariantCulture, $"M{start} {row}h{column - start}v1h-{column - start}z");
            }
        }
    }
}
