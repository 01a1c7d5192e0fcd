using System.Runtime.InteropServices;

namespace BackPainAdvisor.Content.Safety.Matching;

/// <summary>A word, a number or a shape of a text.</summary>
/// <param name="Start">Where it begins in the text.</param>
/// <param name="End">Where it ends.</param>
/// <param name="Sentence">From 0.</param>
/// <param name="FirstNumber">Where its numbers of the vocabulary begin in <see cref="Tokens.Numbers"/>.</param>
/// <param name="EndNumber">Where they end.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct Token(int Start, int End, int Sentence, int FirstNumber, int EndNumber);
