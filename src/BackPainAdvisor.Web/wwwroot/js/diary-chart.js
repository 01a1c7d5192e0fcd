/** A chart of scores from 0 to 10 in percent of its box, with the band in which a change can be chance. Pure. */

const MARGIN = 4

/** One point for each day: the last score of that day. @returns { day, score }, in order. */
export function scoresOf(entries) {
  const byDay = new Map(entries.filter(({ score }) => Number.isFinite(score)).map((entry) => [entry.at.slice(0, 10), Math.max(0, Math.min(10, entry.score))]))
  return [...byDay].map(([day, score]) => ({ day, score }))
}

/** @returns `points` with x and y in percent, y from the top; the band's `top` and `height`, cut off at 0 and 10. */
export function chartOf(scores, band) {
  const times = scores.map(({ day }) => Date.parse(day))
  const span = times.at(-1) - times[0]
  const points = scores.map(({ score }, index) => ({ x: span > 0 ? MARGIN + ((times[index] - times[0]) / span) * (100 - 2 * MARGIN) : 50, y: 100 - score * 10 }))
  const first = scores[0]?.score ?? 0
  const [low, high] = [Math.max(0, first - band), Math.min(10, first + band)]
  return { points, top: 100 - high * 10, height: (high - low) * 10 }
}

/** What the chart shows, in words, with no judgement. */
export function wordsOf(scores, band) {
  if (scores.length < 2) {
    return scores.length === 0 ? 'Nothing yet.' : `Your first score was ${scores[0].score}. A second one makes a chart.`
  }

  const [first, last] = [scores[0].score, scores.at(-1).score]
  return `Your first score was ${first}. Your last is ${last}. ${Math.abs(last - first) < band ? `That is a change of less than ${band} points: it can be chance.` : `Changes under ${band} points can be chance.`}`
}
