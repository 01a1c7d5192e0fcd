/** What the face of a session shows at one moment. */
import { count, leftText, nextText, ring, titleOf, unitOf } from './timer-face.js'
import { placeOf, stepAt } from './timer-steps.js'
import { poseAt } from './session-steps.js'

/** @param item What the page tells of the exercise: `title`, and `main` and `start` with their `Alt`. */
export function draw(parts, item, state) {
  const { title, side, place, left, picture, bars, lit, number, inRing, next, pause, bar, player } = parts
  const step = stepAt(state)
  const pose = poseAt(state)
  const dashes = ring(state)
  player.dataset.kind = state.isPaused ? 'paused' : step.kind
  title.textContent = item.title
  side.textContent = [titleOf(step), placeOf(step)].filter(Boolean).join(' · ')
  place.textContent = `Exercise ${step.part + 1} of ${bar.children.length}`
  left.textContent = leftText(state)
  picture.src = item[pose]
  picture.alt = item[`${pose}Alt`]
  bars.setAttribute('stroke-dasharray', dashes.all)
  lit.setAttribute('stroke-dasharray', dashes.lit)
  number.textContent = count(state)
  number.classList.toggle('timer__long', count(state).length > 2)
  inRing.textContent = state.isPaused ? 'Paused' : unitOf(state)
  next.textContent = nextText(state)
  pause.textContent = state.isPaused ? 'Go on' : 'Pause'
  ;[...bar.children].forEach((one, index) => (one.className = index < step.part ? 'done' : index === step.part ? 'here' : ''))
}
