namespace BackPainAdvisor.Content.Figures;

/// <summary>The body at one moment, in a key pose or on the way between two.</summary>
internal sealed record Moment(Skeleton Body, double Belly, HandPose NearHand, HandPose FarHand)
{
    /// <param name="isMorphed">Whether its hands have to become other hands.</param>
    public static Moment Of(SolvedPose solved, bool isMorphed = false) => new(
        solved.Body, solved.Pose.Belly, HandPose.Of(solved.Pose.Near.Hand, isMorphed), HandPose.Of(solved.Pose.Far.Hand, isMorphed));

    public static Moment Between(SolvedPose from, SolvedPose to, double share, FigureSpec figure, bool isMorphed)
    {
        var (a, b) = (Of(from, isMorphed), Of(to, isMorphed));
        return new(
            InBetween.Of(from, to, share, figure), double.Lerp(a.Belly, b.Belly, share),
            a.NearHand.Towards(b.NearHand, share), a.FarHand.Towards(b.FarHand, share));
    }
}
