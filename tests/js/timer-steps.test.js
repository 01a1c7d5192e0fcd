import assert from 'node:assert/strict'
import { test } from 'node:test'
import { count, leftText, nextText, ring, unitOf } from '../../src/BackPainAdvisor.Web/wwwroot/js/timer-face.js'
import {
  back, begin, goOn, isDone, leftInAll, pause, placeOf, saysOf, skip, stepAt, stepsOf, tick,
} from '../../src/BackPainAdvisor.Web/wwwroot/js/timer-steps.js'

const told = (steps) => steps.map(({ kind, seconds, repetition, side, set }) =>
  [kind, seconds, repetition && `r${repetition}`, side && `s${side}`, set > 1 && `set${set}`].filter((part) => part !== undefined && part !== false).join(' '))

const threeHolds = { holdSeconds: 7, repetitions: 3, restSeconds: 10 }

test('Holds stand between a count-in and the end, with a rest between two', () => {
  const steps = stepsOf({ holdSeconds: 7, repetitions: 2, restSeconds: 10 })

  assert.deepEqual(told(steps), ['get-ready 5', 'hold 7 r1', 'rest 10', 'hold 7 r2', 'done 0'])
})

test('Each side is finished before the sides change', () => {
  const steps = stepsOf({ holdSeconds: 6, repetitions: 2, sides: 'each', restSeconds: 3, changeSeconds: 5 })

  assert.deepEqual(told(steps), [
    'get-ready 5', 'hold 6 r1 s1', 'rest 3', 'hold 6 r2 s1', 'change-sides 5', 'hold 6 r1 s2', 'rest 3', 'hold 6 r2 s2', 'done 0',
  ])
})

test('Alternating sides change with each hold', () => {
  const steps = stepsOf({ holdSeconds: 5, repetitions: 2, sides: 'alternating', restSeconds: 3 })

  assert.deepEqual(told(steps), [
    'get-ready 5', 'hold 5 r1 s1', 'change-sides 3', 'hold 5 r1 s2', 'change-sides 3', 'hold 5 r2 s1', 'change-sides 3', 'hold 5 r2 s2', 'done 0',
  ])
})

test('Sets have their own rest between them', () => {
  const steps = stepsOf({ moveSeconds: 5, repetitions: 2, sets: 2, setRestSeconds: 60 })

  assert.deepEqual(told(steps), ['get-ready 5', 'move 5 r1', 'move 5 r2', 'rest 60', 'move 5 r1 set2', 'move 5 r2 set2', 'done 0'])
})

test('Minutes are one step', () => {
  const steps = stepsOf({ minutes: 10 })

  assert.deepEqual(told(steps), ['get-ready 5', 'move 600 r1', 'done 0'])
  assert.equal(steps[1].says, 'Go on for 10 minutes.')
})

test('Repetitions without a hold are movements alone', () => {
  const steps = stepsOf({ moveSeconds: 5, repetitions: 10 })

  assert.equal(steps.filter(({ kind }) => kind === 'move').length, 10)
  assert.ok(steps.every(({ kind }) => kind !== 'hold' && kind !== 'rest'))
})

test('Way into a hold is a step before it', () => {
  const steps = stepsOf({ moveSeconds: 3, holdSeconds: 2, repetitions: 2, restSeconds: 3 })

  assert.deepEqual(told(steps), ['get-ready 5', 'move 3 r1', 'hold 2 r1', 'rest 3', 'move 3 r2', 'hold 2 r2', 'done 0'])
})

test('One second later one second less is left', () => {
  const state = tick(begin(stepsOf(threeHolds)), 1)

  assert.equal(stepAt(state).kind, 'get-ready')
  assert.equal(count(state), '4')
})

test('What is too much for one step counts in the next', () => {
  const state = tick(begin(stepsOf(threeHolds)), 5.5)

  assert.equal(stepAt(state).kind, 'hold')
  assert.equal(state.left, 6.5)
  assert.equal(count(state), '7')
})

test('Tab that slept for 90 seconds wakes in the right step', () => {
  const steps = stepsOf({ holdSeconds: 20, repetitions: 4, restSeconds: 10 })

  const state = tick(begin(steps), 90)

  assert.deepEqual([stepAt(state).kind, stepAt(state).repetition, state.left], ['rest', undefined, 5])
  assert.equal(stepAt(tick(state, 5)).repetition, 4)
})

test('Ticks may be cut in any way and end in the same place', () => {
  const steps = stepsOf({ holdSeconds: 6, repetitions: 3, sides: 'each', restSeconds: 3, changeSeconds: 5 })

  const once = tick(begin(steps), 40)
  const often = Array.from({ length: 160 }).reduce((state) => tick(state, 0.25), begin(steps))

  assert.deepEqual(often, once)
})

test('After the last step it is done and stays so', () => {
  const state = tick(begin(stepsOf(threeHolds)), 10000)

  assert.ok(isDone(state))
  assert.equal(count(state), '0')
  assert.equal(tick(state, 10), state)
  assert.equal(skip(state), state)
})

test('Pause stops the time until it goes on', () => {
  const paused = pause(tick(begin(stepsOf(threeHolds)), 2))

  assert.equal(tick(paused, 60).left, 3)
  assert.equal(tick(goOn(paused), 1).left, 2)
})

test('Clock that goes backwards changes nothing', () => {
  const state = begin(stepsOf(threeHolds))

  assert.equal(tick(state, -5).left, state.left)
})

test('Back begins the step again, and just after its beginning the one before', () => {
  const inHold = tick(begin(stepsOf(threeHolds)), 9)

  const again = back(inHold)
  const before = back(again)

  assert.deepEqual([stepAt(again).kind, again.left], ['hold', 7])
  assert.deepEqual([stepAt(before).kind, before.left], ['get-ready', 5])
  assert.deepEqual(back(before), before)
})

test('Skip goes to the whole of the next step, paused or not', () => {
  const state = skip(pause(tick(begin(stepsOf(threeHolds)), 2)))

  assert.deepEqual([stepAt(state).kind, state.left, state.isPaused], ['hold', 7, true])
})

test('Test counts up, and says at the end how long it was held', () => {
  const steps = stepsOf({ holdSeconds: 120, countsUp: true, sides: 'each', changeSeconds: 300 })
  const first = tick(begin(steps), 48.4)

  assert.equal(count(first), '43')

  const changing = skip(first)
  assert.equal(stepAt(changing).kind, 'change-sides')
  assert.equal(saysOf(skip(tick(skip(changing), 38))), 'Done. You held for 43 seconds, then 38 seconds.')
})

test('Hold taken back is not told', () => {
  const steps = stepsOf({ holdSeconds: 120, countsUp: true, repetitions: 2, restSeconds: 10 })

  const again = back(skip(tick(begin(steps), 25)))

  assert.deepEqual(again.held, [])
})

test('Step says what to do, how long and where it stands', () => {
  const steps = stepsOf({ holdSeconds: 6, repetitions: 8, sets: 2, sides: 'each', restSeconds: 10 })

  assert.equal(steps[0].says, 'Get ready. First side.')
  assert.equal(steps[1].says, 'Hold for 6 seconds. 1 of 8, first side, set 1 of 2.')
  assert.equal(steps[2].says, 'Rest for 10 seconds.')
  assert.equal(placeOf(steps[3]), '2 of 8, first side, set 1 of 2')
})

test('Time in all is that of the steps to come', () => {
  const state = tick(begin(stepsOf(threeHolds)), 6)

  assert.equal(leftInAll(state), 6 + 10 + 7 + 10 + 7)
})

test('Long times are told in minutes and seconds', () => {
  const state = tick(begin(stepsOf({ minutes: 10 })), 5)

  assert.equal(count(state), '10:00')
  assert.equal(count(tick(state, 599)), '1')
  assert.equal(count(tick(state, 501)), '99')
  assert.equal(count(tick(state, 500)), '1:40')
})

test('Ring has a bar for each second and lights those to come', () => {
  const state = tick(begin(stepsOf(threeHolds)), 7)

  const { all, lit } = ring(state)

  assert.equal(all, '12.00 2.29')
  assert.equal(lit, '12.00 2.29 12.00 2.29 12.00 2.29 12.00 2.29 12.00 2.29 0 100')
})

test('Ring of a long step has sixty bars', () => {
  const { lit } = ring(tick(begin(stepsOf({ minutes: 10 })), 305))

  assert.equal(lit.split(' ').length, 2 * 30 + 2)
})

test('Face says what comes next and how long it takes in all', () => {
  const state = tick(begin(stepsOf({ holdSeconds: 20, repetitions: 4, restSeconds: 10 })), 5)

  assert.equal(nextText(state), 'Rest')
  assert.equal(nextText(skip(state)), 'Hold, 2 of 4')
  assert.equal(leftText(state), 'About 2 minutes left')
  assert.equal(leftText(tick(state, 60)), 'Less than a minute left')
  assert.equal(unitOf(state), 'seconds')
})
