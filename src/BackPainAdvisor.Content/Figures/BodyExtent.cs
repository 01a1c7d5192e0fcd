namespace BackPainAdvisor.Content.Figures;

/// <summary>The balls that hold the whole figure, for framing it and for sizing what lies under it.</summary>
internal static class BodyExtent
{
    public static IEnumerable<Sphere> Of(Skeleton body)
    {
        yield return new(body.Head.At(2, 54, 0), 66);
        yield return new(body.Head.At(60, 24, 0), 20);
        yield return new(body.Head.At(-38, 106, 0), 24);
        yield return new(body.Chest.At(0, 30, 0), 70);
        yield return new(body.Lumbar.At(0, 30, 0), 60);
        yield return new(body.Pelvis.At(-6, 8, 0), 70);
        foreach (var side in Sides.Both)
        {
            var (leg, arm) = (body.LegOf(side), body.ArmOf(side));
            yield return new(arm.Shoulder, 37);
            yield return new(arm.Elbow, 26);
            yield return new(arm.Fingertip, 12);
            yield return new(leg.Knee, 35);
            yield return new(leg.Heel, 24);
            yield return new(leg.Ball, 22);
            yield return new(leg.ToeTip, 16);
        }
    }
}
