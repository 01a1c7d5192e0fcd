namespace BackPainAdvisor.Content.Figures;

/// <summary>A side of the body: near is the figure's right, far its left, in every view.</summary>
public enum Side
{
    Near,
    Far,
}

internal static class Sides
{
    public static readonly Side[] Both = [Side.Near, Side.Far];

    extension(Side side)
    {
        public int Sign => side is Side.Near ? 1 : -1;

        public Side Other => side is Side.Near ? Side.Far : Side.Near;

        public string Word => side is Side.Near ? "near" : "far";
    }
}
