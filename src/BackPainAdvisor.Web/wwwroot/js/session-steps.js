/** A session: the timed steps of several exercises in a row, and a clock that can't drift. Pure: times come from the caller. */
import { easedAgain } from './session-easier.js'
import { begin, elapsed, goOn, stepAt, stepsOf, tick } from './timer-steps.js'

const MORE_REST = 15
const RESTS = ['rest', 'change-sides', 'get-ready']
const FLOOR = { down: 'Get down to the floor', up: 'Get up from the floor' }
const HOURS_KEPT = 6

/** What a page tells of an exercise in data attributes, without its pictures. Amounts are numbers. */
export function partOf({ title, dose, floor, sides, main, mainAlt, start, startAlt, ...amounts }) {
  return { title, dose, floor, sides, ...Object.fromEntries(Object.entries(amounts).map(([name, value]) => [name, Number(value)])) }
}

/** @param parts Each with `title`, `floor` (none, down, up), `leadSeconds` before it, and the amounts of its dose. Steps get the index of their `part`. */
export function sessionOf(parts) {
  const steps = parts.flatMap((part, index) => {
    const own = stepsOf(part).filter(({ kind }) => kind !== 'done')
    const [ready, ...work] = own
    const title = FLOOR[part.floor] ?? 'Next exercise'
    const lead = { kind: 'rest', seconds: part.leadSeconds, title, says: `Next: ${part.title}.${FLOOR[part.floor] ? ` ${title}.` : ''}` }
    return [lead, { ...ready, says: `${part.title}. ${ready.says}` }, ...work].filter(({ seconds }) => seconds > 0).map((step) => ({ ...step, part: index }))
  })
  return [...steps, { kind: 'done', seconds: 0, part: parts.length - 1, says: 'Session done.' }]
}

/**
 * A clock holds the state at its last change and the moment of that change, in milliseconds. What it shows is computed from the two
 * moments alone: late beats, a locked screen or half an hour of them add nothing and lose nothing.
 */
export const startClock = (steps, now) => ({ base: { ...begin(steps), swaps: [] }, since: now })

export const stateAt = ({ base, since }, now) => tick(base, (now - since) / 1000)

export const change = (clock, by, now) => ({ base: by(stateAt(clock, now)), since: now })

/** The rest that goes on, or else the next one, becomes longer. */
export function longerRest(state) {
  const at = state.steps.findIndex(({ kind }, index) => index >= state.at && RESTS.includes(kind))
  if (at < 0) {
    return state
  }

  const steps = state.steps.with(at, { ...state.steps[at], seconds: state.steps[at].seconds + MORE_REST })
  return { ...state, steps, left: at === state.at ? state.left + MORE_REST : state.left }
}

/** Which picture goes with the moment: the position itself while it is held or reached, else the start. */
export function poseAt(state) {
  const { kind, seconds } = stepAt(state)
  const isBack = state.steps[state.at + 1]?.kind !== 'hold' && elapsed(state) >= seconds / 2
  return kind === 'hold' || (kind === 'move' && (seconds > 60 || !isBack)) ? 'main' : 'start'
}

/** What a device keeps of a session that goes on. */
export const keptOf = (state, address, now) => JSON.stringify({
  version: 1, address, savedAt: now, at: state.at, left: state.left, held: state.held, swaps: state.swaps, seconds: state.steps.map(({ seconds }) => seconds),
})

/**
 * @param easierOf The easier exercise of a part, or nothing.
 * @returns The state, paused, where it was kept for this address and these steps, not too long ago; else nothing.
 */
export function restored(text, address, steps, now, easierOf = () => undefined) {
  const kept = parsed(text)
  if (kept?.version !== 1 || kept.address !== address || now - kept.savedAt > HOURS_KEPT * 3600e3) {
    return undefined
  }

  const swaps = kept.swaps ?? []
  const all = easedAgain(steps, swaps, easierOf)
  if (kept.seconds?.length !== all.length || !(kept.at >= 0 && kept.at < all.length - 1)) {
    return undefined
  }

  const longer = all.map((step, index) => ({ ...step, seconds: kept.seconds[index] }))
  return { steps: longer, at: kept.at, left: Math.min(kept.left, kept.seconds[kept.at]), held: kept.held ?? [], isPaused: true, swaps }
}

export const running = (state, now) => ({ base: goOn(state), since: now })

function parsed(text) {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
