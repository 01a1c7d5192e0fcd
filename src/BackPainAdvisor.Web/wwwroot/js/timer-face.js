/** What the face of the timer shows. Pure, like the steps themselves. */
import { elapsed, leftInAll, nextStep, placeOf, stepAt } from './timer-steps.js'

const MOST_BARS = 60

const TITLES = {
  'get-ready': 'Get ready', hold: 'Hold', move: 'Move', rest: 'Rest', 'change-sides': 'Change sides', done: 'Done',
}

/** The number in the ring: whole seconds left, or passed where a hold counts up. From 100 on as minutes, such as 1:40. */
export function count(state) {
  const seconds = stepAt(state).countsUp ? Math.floor(elapsed(state)) : Math.ceil(state.left)
  return seconds < 100 ? `${seconds}` : `${Math.floor(seconds / 60)}:${`${seconds % 60}`.padStart(2, '0')}`
}

/** What the number counts. */
export function unitOf(state) {
  const { countsUp } = stepAt(state)
  return count(state).includes(':') ? 'minutes' : countsUp ? 'seconds held' : 'seconds'
}

export const titleOf = ({ kind, title }) => title ?? TITLES[kind]

/** Such as `Hold, 4 of 8`. */
export function nextText(state) {
  const next = nextStep(state)
  return next ? [titleOf(next), placeOf(next)].filter(Boolean).join(', ') : ''
}

export function leftText(state) {
  const minutes = Math.round(leftInAll(state) / 60)
  return leftInAll(state) < 60 ? 'Less than a minute left' : `About ${minutes} minute${minutes === 1 ? '' : 's'} left`
}

/** Dashes of a circle with pathLength 100: a bar for each second, those still to come lit. */
export function ring(state) {
  const { seconds } = stepAt(state)
  const bars = Math.max(1, Math.min(seconds, MOST_BARS))
  const lit = seconds > 0 ? Math.ceil((Math.ceil(state.left) / seconds) * bars - 1e-9) : 0
  const bar = `${(84 / bars).toFixed(2)} ${(16 / bars).toFixed(2)}`
  return { all: bar, lit: `${bar} `.repeat(lit) + '0 100' }
}
