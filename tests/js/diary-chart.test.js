import assert from 'node:assert/strict'
import { test } from 'node:test'
import { chartOf, scoresOf, wordsOf } from '../../src/BackPainAdvisor.Web/wwwroot/js/diary-chart.js'

const scores = [{ day: '2026-12-01', score: 7 }, { day: '2026-12-08', score: 5 }, { day: '2026-12-29', score: 4 }]

test('The last score of a day counts', () => {
  const entries = [{ at: '2026-12-01T08:00:00Z', score: 9 }, { at: '2026-12-01T20:00:00Z', score: 7 }, { at: '2026-12-02T08:00:00Z', score: 99 }, { at: '2026-12-03T08:00:00Z' }]

  assert.deepEqual(scoresOf(entries), [{ day: '2026-12-01', score: 7 }, { day: '2026-12-02', score: 10 }])
})

test('Points stand by their days, and the band round the first score', () => {
  const { points, top, height } = chartOf(scores, 2)

  assert.deepEqual(points, [{ x: 4, y: 30 }, { x: 27, y: 50 }, { x: 96, y: 60 }])
  assert.deepEqual([top, height], [10, 40])
})

test('The band ends at 0 and 10', () => {
  assert.deepEqual([chartOf([{ day: '2026-12-01', score: 9 }], 3).top, chartOf([{ day: '2026-12-01', score: 1 }], 3).height], [0, 40])
})

test('Words tell the scores and what can be chance, and judge nothing', () => {
  assert.equal(wordsOf([], 2), 'Nothing yet.')
  assert.equal(wordsOf(scores, 2), 'Your first score was 7. Your last is 4. Changes under 2 points can be chance.')
  assert.equal(wordsOf(scores.slice(1), 2), 'Your first score was 5. Your last is 4. That is a change of less than 2 points: it can be chance.')
  assert.doesNotMatch([wordsOf(scores, 2), wordsOf(scores.toReversed(), 2)].join(), /better|worse|well done|improve/i)
})
