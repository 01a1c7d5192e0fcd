namespace BackPainAdvisor.Content.Figures;

/// <summary>One path of the picture with the classes its style sheet colours.</summary>
/// <param name="Name">What it is, the same in every pose of a figure: <c>near leg skin</c>.</param>
/// <param name="Bone">Which bone of a limb it rides on: 0 the first, 1 the second, 2 the last; null for no limb.</param>
internal sealed record Shape(string Name, string Class, Outline Outline, int? Bone = null);
