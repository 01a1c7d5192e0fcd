namespace BackPainAdvisor.Content.Figures;

/// <summary>The body at one moment, in a key pose or on the way between two.</summary>
internal sealed record Moment(Skeleton Body, double Belly, HandPose NearHand, HandPose FarHand)
{
    public static Moment Of(SolvedPose solved) => new(
        solved.Body, solved.Pose.Belly, HandPose.Of(solved.Pose.Near.Hand), HandPose.Of(solved.Pose.Far.Hand));

    public static Moment Between(SolvedPose from, SolvedPose to, double share, FigureSpec figure)
    {
        var (a, b) = (Of(from), Of(to));
        return new(
            InBetween.Of(from, to, share, figure), double.Lerp(a.Belly, b.Belly, share),
            a.NearHand.Towards(b.NearHand, share), a.FarHand.Towards(b.FarHand, share));
    }
}
