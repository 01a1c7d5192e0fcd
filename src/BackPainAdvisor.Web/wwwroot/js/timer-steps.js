/**
 * A dose as timed steps, and the place of a reader among them. Pure: the caller has the clock. Times are in seconds.
 * A step is { kind, seconds, repetition, side, set, says }; kinds are get-ready, hold, move, rest, change-sides and done.
 */

const COUNT_IN = 5
const SOON = 2

/**
 * @param dose Amounts that are missing count as none. `sides` is together, each or alternating; `repetitions` are for each side then.
 *   `moveSeconds` is the way into a hold, or one whole repetition without a hold. `countsUp` holds for as long as the reader can.
 */
export function stepsOf(dose) {
  const full = { repetitions: 1, sets: 1, sides: 'together', holdSeconds: 0, moveSeconds: 0, restSeconds: 0, ...dose }
  full.moveSeconds ||= (full.minutes ?? 0) * 60
  full.setRestSeconds ??= full.restSeconds
  full.changeSeconds ??= full.restSeconds
  const sets = Array.from({ length: full.sets }, (_, i) => setOf(full, i + 1))
  const between = step('rest', full.setRestSeconds, {}, `Rest for ${words(full.setRestSeconds)}.`)
  return [
    step('get-ready', COUNT_IN, {}, full.sides === 'together' ? 'Get ready.' : 'Get ready. First side.'),
    ...joined(sets, between),
    step('done', 0, {}, 'Done.'),
  ].filter(({ kind, seconds }) => seconds > 0 || kind === 'done')
}

export function begin(steps) {
  return { steps, at: 0, left: steps[0].seconds, isPaused: false, held: [] }
}

/** As many seconds later: a late call, as from a tab that slept, may pass over several steps. */
export function tick(state, seconds) {
  if (state.isPaused || isDone(state)) {
    return state
  }

  let next = { ...state, left: state.left - Math.max(0, seconds) }
  while (next.left <= 0 && !isDone(next)) {
    next = entered(next, next.at + 1, next.left, stepAt(next).seconds)
  }

  return next
}

export const pause = (state) => ({ ...state, isPaused: true })

export const goOn = (state) => ({ ...state, isPaused: false })

export function skip(state) {
  return isDone(state) ? state : entered(state, state.at + 1, 0, elapsed(state))
}

/** To the beginning of this step; just after it began, to the one before. */
export function back(state) {
  const at = elapsed(state) < SOON ? Math.max(0, state.at - 1) : state.at
  return { ...state, at, left: state.steps[at].seconds, held: state.held.slice(0, heldBefore(state.steps, at)) }
}

export const stepAt = (state) => state.steps[state.at]

export const nextStep = (state) => state.steps[state.at + 1]

export const isDone = (state) => stepAt(state).kind === 'done'

/** Seconds until done. */
export function leftInAll(state) {
  return state.steps.slice(state.at + 1).reduce((sum, { seconds }) => sum + seconds, state.left)
}

/** Where a step stands, such as `3 of 8, first side`. */
export function placeOf({ repetition, repetitions, side, set, sets }) {
  return [
    repetition && repetitions > 1 && `${repetition} of ${repetitions}`,
    side && (side === 1 ? 'first side' : 'other side'),
    set && sets > 1 && `set ${set} of ${sets}`,
  ].filter(Boolean).join(', ')
}

/** What a reader hears when a step begins, with the seconds held when holds count up. */
export function saysOf(state) {
  const { kind, says } = stepAt(state)
  return kind === 'done' && state.held.length > 0 ? `${says} You held for ${state.held.map(words).join(', then ')}.` : says
}

function setOf(dose, set) {
  const work = (repetition, side) => workOf(dose, { repetition, side, set, repetitions: dose.repetitions, sets: dose.sets })
  const repetitions = Array.from({ length: dose.repetitions }, (_, i) => i + 1)
  const rest = step('rest', dose.restSeconds, { set }, dose.restSeconds > 5 ? `Rest for ${words(dose.restSeconds)}.` : 'Come back slowly.')
  const change = step('change-sides', dose.changeSeconds, { set }, 'Change sides.')
  switch (dose.sides) {
    case 'each':
      return joined([1, 2].map((side) => joined(repetitions.map((repetition) => work(repetition, side)), rest)), change)
    case 'alternating':
      return joined(repetitions.flatMap((repetition) => [work(repetition, 1), work(repetition, 2)]), change)
    default:
      return joined(repetitions.map((repetition) => work(repetition)), rest)
  }
}

function workOf(dose, place) {
  const where = placeOf(place)
  const told = where ? ` ${where[0].toUpperCase()}${where.slice(1)}.` : ''
  const move = dose.holdSeconds > 0 ? 'Move slowly.' : dose.minutes > 0 ? `Go on for ${words(dose.minutes * 60)}.` : 'Move slowly, out and back.'
  const hold = dose.countsUp ? `Hold as long as you can. Press Skip when you stop. ${words(dose.holdSeconds)} at most.` : `Hold for ${words(dose.holdSeconds)}.`
  return [
    step('move', dose.moveSeconds, dose.minutes > 0 ? { ...place, title: 'Go on' } : place, move + told),
    step('hold', dose.holdSeconds, { ...place, countsUp: Boolean(dose.countsUp) }, hold + (dose.moveSeconds > 0 ? '' : told)),
  ].filter(({ seconds }) => seconds > 0)
}

const step = (kind, seconds, place, says) => ({ kind, seconds, ...place, says })

const joined = (parts, between) => parts.flatMap((part, i) => (i === 0 ? part : [between, ...part]))

export const elapsed = (state) => stepAt(state).seconds - state.left

const heldBefore = (steps, at) => steps.slice(0, at).filter(({ countsUp }) => countsUp).length

function entered(state, at, over, passed) {
  const held = stepAt(state).countsUp ? [...state.held, Math.floor(passed)] : state.held
  const left = at === state.steps.length - 1 ? 0 : state.steps[at].seconds + over
  return { ...state, at, left, held }
}

function words(seconds) {
  const [amount, unit] = seconds < 100 ? [seconds, 'second'] : [Math.round(seconds / 6) / 10, 'minute']
  return `${amount} ${unit}${amount === 1 ? '' : 's'}`
}
