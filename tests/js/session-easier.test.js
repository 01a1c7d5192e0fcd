import assert from 'node:assert/strict'
import { test } from 'node:test'
import { isEased, withEasier } from '../../src/BackPainAdvisor.Web/wwwroot/js/session-easier.js'
import { keptOf, partOf, restored, sessionOf, startClock, stateAt } from '../../src/BackPainAdvisor.Web/wwwroot/js/session-steps.js'
import { skip, stepAt } from '../../src/BackPainAdvisor.Web/wwwroot/js/timer-steps.js'

const squat = { title: 'Squat', floor: 'none', leadSeconds: 0, moveSeconds: 5, repetitions: 2, sets: 3, setRestSeconds: 60 }
const clamshell = { title: 'Clamshell', floor: 'down', leadSeconds: 45, moveSeconds: 5, repetitions: 1 }
const sitting = { title: 'Sit to stand', moveSeconds: 5, repetitions: 1, sets: 5, setRestSeconds: 30 }

const told = ({ steps }) => steps.map(({ part, kind, seconds, set, isEasier }) => [part, isEasier ? 'easier' : '', kind, seconds, set && `set${set}`].filter((word) => word !== undefined && word !== '').join(' '))

test('From the next set on the easier exercise has as many sets as were left', () => {
  const state = withEasier(stateAt(startClock(sessionOf([squat, clamshell]), 0), 6_000), sitting)

  assert.deepEqual(told(state), [
    '0 get-ready 5', '0 move 5 set1', '0 move 5 set1', '0 rest 60',
    '0 easier get-ready 5', '0 easier move 5 set1', '0 easier rest 30', '0 easier move 5 set2',
    '1 rest 45', '1 get-ready 5', '1 move 5 set1', '1 done 0',
  ])
  assert.equal(state.left, 4)
  assert.equal(state.steps[4].says, 'Sit to stand. Get ready.')
  assert.ok(isEased(state))
})

test('No more sets than its own dose has', () => {
  const state = withEasier(stateAt(startClock(sessionOf([squat]), 0), 6_000), { ...sitting, sets: 1 })

  assert.equal(told(state).filter((step) => step.includes('easier move')).length, 1)
})

test('In the last set it comes in at once, before the first instead of the whole', () => {
  const last = withEasier(stateAt(startClock(sessionOf([{ ...squat, sets: 1 }]), 0), 6_000), sitting)
  const first = withEasier(stateAt(startClock(sessionOf([squat]), 0), 1_000), sitting)

  assert.deepEqual(told(last), ['0 get-ready 5', '0 move 5 set1', '0 easier get-ready 5', '0 easier move 5 set1', '0 done 0'])
  assert.deepEqual([last.at, last.left], [2, 5])
  assert.deepEqual([first.at, first.left, told(first)[1], told(first).length], [0, 4, '0 easier get-ready 5', 8])
})

test('A device that kept an eased session goes on with it', () => {
  const steps = sessionOf([squat, clamshell])
  const state = withEasier(stateAt(startClock(steps, 0), 6_000), sitting)
  const kept = keptOf(skip(state), '/plan/session', 0)

  const again = restored(kept, '/plan/session', steps, 1000, (part) => (part === 0 ? sitting : undefined))

  assert.deepEqual(told(again), told(state))
  assert.deepEqual(again.swaps, [1])
  assert.equal(stepAt(again).repetition, 2)
  assert.equal(restored(kept, '/plan/session', steps, 1000), undefined)
})

test('Data attributes of a page become amounts', () => {
  const part = partOf({ title: 'Squat', dose: '2 repetitions', floor: 'none', sides: 'together', main: '/a.svg', mainAlt: 'A', start: '/b.svg', startAlt: 'B', repetitions: '2', holdSeconds: '0' })

  assert.deepEqual(part, { title: 'Squat', dose: '2 repetitions', floor: 'none', sides: 'together', repetitions: 2, holdSeconds: 0 })
})
