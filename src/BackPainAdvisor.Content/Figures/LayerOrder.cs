namespace BackPainAdvisor.Content.Figures;

/// <summary>What is drawn first and what over it.</summary>
internal static class LayerOrder
{
    public static IReadOnlyList<Layer> Of(FigureSpec figure, Skeleton main, Camera camera)
    {
        var order = figure.Order is { Count: > 0 } own ? [.. own]
            : figure.View is View.Front or View.Back ? FromFront(main, camera)
            : new List<Layer>
            {
                Layer.ArmFar, Layer.LegFar, Layer.MuscleFar, Layer.Torso, Layer.Head, Layer.LegNear, Layer.Rope, Layer.Muscle, Layer.ArmNear,
            };
        foreach (var missing in Enum.GetValues<Layer>().Except(order))
        {
            order.Insert(missing is Layer.Rope ? order.Count - 1 : order.Count, missing);
        }

        return MuscleOverArm(order, figure, main, camera);
    }

    private static List<Layer> FromFront(Skeleton main, Camera camera)
    {
        var middle = camera.Depth(main.Chest.Origin);
        double ArmDepth(Side side) => (camera.Depth(main.ArmOf(side).Elbow) + camera.Depth(main.ArmOf(side).Wrist)) / 2 - middle;
        double LegDepth(Side side) => camera.Depth(main.LegOf(side).Knee) - camera.Depth(main.LegOf(side).Hip);
        var arms = Sides.Both.OrderBy(ArmDepth).ToList();
        var legs = Sides.Both.OrderBy(LegDepth).ToList();
        Layer Arm(Side side) => side is Side.Near ? Layer.ArmNear : Layer.ArmFar;
        Layer Leg(Side side) => side is Side.Near ? Layer.LegNear : Layer.LegFar;
        return
        [
            .. arms.Where(side => ArmDepth(side) < -55).Select(Arm),
            .. legs.Where(side => LegDepth(side) <= 50).Select(Leg),
            Layer.Torso, Layer.Head,
            .. legs.Where(side => LegDepth(side) > 50).Select(Leg),
            Layer.Rope, Layer.Muscle,
            .. arms.Where(side => ArmDepth(side) >= -55).Select(Arm),
            Layer.MuscleFar,
        ];
    }

    /// <summary>A glow the near arm would hide is drawn over it.</summary>
    private static List<Layer> MuscleOverArm(List<Layer> order, FigureSpec figure, Skeleton main, Camera camera)
    {
        var balls = figure.Work.Concat(figure.Stretch).SelectMany(region => MuscleShapes.SpheresOf(region, main)).Select(camera.Project).ToList();
        var arm = main.NearArm;
        Vector[] line = [arm.Shoulder, arm.Elbow, arm.Wrist, arm.Fingertip];
        var hidden = balls.Count(ball => Enumerable.Range(1, 3).Any(i =>
            Away(ball.Centre, camera.Project(line[i - 1]), camera.Project(line[i])) < 30 * camera.Scale));
        if (hidden * 3 >= balls.Count && balls.Count > 0 && order.IndexOf(Layer.ArmNear) > order.IndexOf(Layer.Muscle))
        {
            order.Remove(Layer.Muscle);
            order.Insert(order.IndexOf(Layer.ArmNear) + 1, Layer.Muscle);
        }

        return order;
    }

    /// <summary>Distance of a point from a stretch of line.</summary>
    private static double Away(ScreenPoint point, ScreenPoint from, ScreenPoint to)
    {
        var (way, rest) = (to - from, point - from);
        var share = Math.Clamp((way.X * rest.X + way.Y * rest.Y) / Math.Max(1e-9, way.X * way.X + way.Y * way.Y), 0, 1);
        return (from.Towards(to, share) - point).Length();
    }
}
