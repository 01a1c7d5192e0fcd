import assert from 'node:assert/strict'
import { test } from 'node:test'
import { begin, goOn, isDone, leftInAll, pause, skip, stepAt } from '../../src/BackPainAdvisor.Web/wwwroot/js/timer-steps.js'
import {
  change, keptOf, longerRest, poseAt, restored, running, sessionOf, startClock, stateAt,
} from '../../src/BackPainAdvisor.Web/wwwroot/js/session-steps.js'

const birdDog = { title: 'Bird dog', floor: 'down', leadSeconds: 30, holdSeconds: 6, repetitions: 2, sides: 'each', restSeconds: 3, changeSeconds: 5 }
const squat = { title: 'Squat', floor: 'up', leadSeconds: 45, moveSeconds: 5, repetitions: 2, sets: 2, setRestSeconds: 60 }
const walk = { title: 'Walk', floor: 'none', leadSeconds: 0, minutes: 30 }

test('Exercises follow each other, with the way to the floor and up again', () => {
  const steps = sessionOf([birdDog, squat])

  assert.deepEqual(steps.map(({ part, kind, seconds, title }) => [part, title ?? kind, seconds].join(' ')), [
    '0 Get down to the floor 30', '0 get-ready 5', '0 hold 6', '0 rest 3', '0 hold 6', '0 change-sides 5', '0 hold 6', '0 rest 3', '0 hold 6',
    '1 Get up from the floor 45', '1 get-ready 5', '1 move 5', '1 move 5', '1 rest 60', '1 move 5', '1 move 5', '1 done 0',
  ])
})

test('Each beginning says what comes', () => {
  const says = sessionOf([birdDog, { ...squat, floor: 'none' }]).map((step) => step.says)

  assert.equal(says[0], 'Next: Bird dog. Get down to the floor.')
  assert.equal(says[1], 'Bird dog. Get ready. First side.')
  assert.equal(says[9], 'Next: Squat.')
  assert.equal(says.at(-1), 'Session done.')
})

test('Thirty minutes with ragged beats drift by nothing', () => {
  const steps = sessionOf([walk])
  const start = 1_700_000_000_123
  const clock = startClock(steps, start)
  let now = start
  for (let beat = 0; now < start + 30 * 60_000; beat++) {
    now += 200 + (beat * 7919) % 31
    const state = stateAt(clock, now)
    assert.equal(Math.round((leftInAll(state) - Math.max(0, 1805 - (now - start) / 1000)) * 1e6), 0)
  }

  assert.equal(stepAt(stateAt(clock, start + 1805_000 - 1)).kind, 'move')
  assert.ok(isDone(stateAt(clock, start + 1805_000)))
})

test('A screen that was locked for a while comes back at the right step', () => {
  const steps = sessionOf([birdDog, squat])
  const clock = startClock(steps, 0)

  const state = stateAt(clock, 52_000)

  assert.equal(stepAt(state).kind, 'change-sides')
  assert.equal(leftInAll(state), steps.reduce((sum, { seconds }) => sum + seconds, 0) - 52)
})

test('A pause lasts as long as it lasts', () => {
  const paused = change(startClock(sessionOf([walk]), 0), pause, 8_000)

  const later = change(paused, goOn, 500_000)

  assert.equal(stateAt(later, 500_000).left, 1797)
  assert.equal(stateAt(later, 501_000).left, 1796)
})

test('A clock that is set back stands, and does not run backwards', () => {
  const clock = change(startClock(sessionOf([walk]), 100_000), goOn, 110_000)

  assert.equal(stateAt(clock, 50_000).left, stateAt(clock, 110_000).left)
})

test('A longer rest lengthens the rest that goes on, or the next', () => {
  const steps = sessionOf([{ ...birdDog, floor: 'none', leadSeconds: 0 }])
  const inRest = skip(skip(begin(steps)))
  const inHold = skip(begin(steps))

  assert.equal(longerRest(inRest).left, inRest.left + 15)
  assert.equal(longerRest(inHold).left, inHold.left)
  assert.equal(longerRest(inHold).steps[2].seconds, 18)
})

test('The picture is in the position while it is held and on the way there', () => {
  const at = (kind, left, next) => poseAt({ steps: [{ kind, seconds: 10 }, { kind: next }], at: 0, left })

  assert.equal(at('hold', 1, 'rest'), 'main')
  assert.equal(at('move', 9, 'rest'), 'main')
  assert.equal(at('move', 4, 'rest'), 'start')
  assert.equal(at('move', 1, 'hold'), 'main')
  assert.equal(at('rest', 5, 'hold'), 'start')
})

test('What a device kept is gone on with, paused, in the same session only', () => {
  const steps = sessionOf([birdDog, squat])
  const state = longerRest({ ...stateAt(startClock(steps, 0), 38_000) })
  const kept = keptOf(state, '/plan/session?v=1', 1000)

  const again = restored(kept, '/plan/session?v=1', steps, 2000)

  assert.deepEqual({ ...again, isPaused: false }, state)
  assert.ok(again.isPaused)
  assert.equal(stateAt(running(again, 5000), 6000).left, state.left - 1)
  assert.equal(restored(kept, '/plan/session?v=2', steps, 2000), undefined)
  assert.equal(restored(kept, '/plan/session?v=1', steps, 7 * 3600e3), undefined)
  assert.equal(restored(kept, '/plan/session?v=1', sessionOf([walk]), 2000), undefined)
  for (const broken of [undefined, null, '', '{', '{"version":1}', '[]', '7', '{"version":1,"address":"/plan/session?v=1","savedAt":1000,"at":-1,"seconds":[]}']) {
    assert.equal(restored(broken, '/plan/session?v=1', steps, 2000), undefined)
  }
})
