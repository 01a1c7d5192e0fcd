/** An exercise of a session that gives way to an easier one. Pure. */
import { stepsOf } from './timer-steps.js'

/**
 * The easier exercise comes in from the next set on, with as many sets as are left but no more than its own dose has; in the last set it comes in at once.
 * @param steps Of the whole session; `at` is the one that goes on.
 * @param easier `title`, and the amounts of its own dose.
 * @returns { steps, from, isAtOnce }; `from` is the first step that is new.
 */
export function eased(steps, at, easier) {
  const { part, set } = steps[at]
  const end = steps.findIndex((step, index) => index > at && (step.part !== part || step.kind === 'done'))
  const next = steps.slice(0, end).findIndex((step, index) => index > at && step.set && step.set !== set)
  const isAtOnce = next < 0
  // Before the first set nothing of the exercise is left to be done.
  const from = isAtOnce || steps[next].set === 1 ? at + 1 : next
  const setsLeft = isAtOnce ? 1 : steps[next].sets - steps[next].set + 1
  const [ready, ...work] = stepsOf({ ...easier, sets: Math.min(setsLeft, easier.sets) }).filter(({ kind }) => kind !== 'done')
  const own = [{ ...ready, says: `${easier.title}. ${ready.says}` }, ...work].map((step) => ({ ...step, part, isEasier: true }))
  return { steps: [...steps.slice(0, from), ...own, ...steps.slice(end)], from, isAtOnce }
}

export function withEasier(state, easier) {
  const { steps, from, isAtOnce } = eased(state.steps, state.at, easier)
  const changed = { ...state, steps, swaps: [...state.swaps, state.at] }
  return isAtOnce ? { ...changed, at: from, left: steps[from].seconds } : changed
}

/** @param swaps At which steps it was asked for, in order. @param easierOf The easier exercise of a part, or nothing. */
export const easedAgain = (steps, swaps, easierOf) => swaps.reduce((done, at) => {
  const easier = easierOf(done[at]?.part)
  return easier ? eased(done, at, easier).steps : done
}, steps)

/** Whether the exercise that goes on has been made easier, be it from its next set on. */
export const isEased = ({ steps, at }) => steps.some(({ part, isEasier }) => isEasier && part === steps[at].part)
