import { Cues } from './timer-cues.js'
import { count, leftText, nextText, ring, titleOf, unitOf } from './timer-face.js'
import { back, begin, goOn, isDone, pause, placeOf, saysOf, skip, stepAt, stepsOf, tick } from './timer-steps.js'

const BEATS_EVERY = 200
const LAST_SECONDS = 3

/** Counts the dose of one exercise. Its dose stands in data attributes, its player in a template; without it the steps are text. */
class ExerciseTimer extends HTMLElement {
  static #running

  #parts
  #steps
  #state
  #cues = new Cues()
  #beat
  #lastBeat
  #shown
  #told

  connectedCallback() {
    if (this.#parts) {
      return
    }

    const player = this.querySelector('template').content.cloneNode(true)
    this.#parts = Object.fromEntries([...player.querySelectorAll('[data-part]')].map((part) => [part.dataset.part, part]))
    this.#steps = stepsOf(doseOf(this.dataset))
    this.prepend(player)
    this.addEventListener('click', (event) => this.#do(event.target.closest('[data-do]')?.dataset.do))
    this.addEventListener('keydown', (event) => this.#press(event))
    this.#parts.sound.addEventListener('change', () => this.#cues.sound(this.#parts.sound.checked))
    document.addEventListener('visibilitychange', () => this.#wake())
    addEventListener('pagehide', () => this.#pause())
  }

  disconnectedCallback() {
    this.#halt()
    this.#cues.sound(false)
  }

  #do(what) {
    switch (what) {
      case 'start': return this.#start()
      case 'pause': return this.#beat ? this.#pause() : this.#goOn()
      case 'back': return this.#move(back)
      case 'skip': return this.#move(skip)
      case 'stop': return this.#stop()
    }
  }

  #press(event) {
    const isControl = event.target.closest('button, input, summary')
    const what = { ' ': isControl ? undefined : 'pause', ArrowLeft: 'back', ArrowRight: 'skip' }[event.key]
    if (what && this.#parts.player.contains(event.target) && !this.#parts.keys.hidden && !event.altKey && !event.ctrlKey && !event.metaKey) {
      event.preventDefault()
      this.#do(what)
    }
  }

  #start() {
    this.#state = begin(this.#steps)
    this.#shown = this.#told = undefined
    this.#parts.player.hidden = this.#parts.keys.hidden = false
    this.#parts.pause.focus({ preventScroll: true })
    this.#parts.start.hidden = true
    this.#goOn()
    this.#parts.player.scrollIntoView({ block: 'nearest' })
  }

  /** One timer counts at a time: another one on the page pauses. */
  #goOn() {
    if (isDone(this.#state)) {
      return
    }

    ExerciseTimer.#running?.#pause()
    ExerciseTimer.#running = this
    this.#state = goOn(this.#state)
    this.#lastBeat = performance.now()
    this.#beat = setInterval(() => this.#count(), BEATS_EVERY)
    this.#cues.stayAwake()
    this.#show()
  }

  #pause() {
    this.#count()
    if (this.#beat) {
      this.#halt()
      this.#state = pause(this.#state)
      this.#show()
      this.#say('Paused.')
    }
  }

  #move(by) {
    this.#count()
    this.#state = by(this.#state)
    this.#show()
    this.#finishIfDone()
  }

  #stop() {
    this.#halt()
    this.#close('Start timer')
    this.#parts.player.hidden = true
    this.#say('Stopped.')
  }

  /** The clock is the difference to the last beat, so that a late beat, as in a hidden tab, loses nothing. */
  #count() {
    if (!this.#beat) {
      return
    }

    const now = performance.now()
    const before = this.#state
    this.#state = tick(before, (now - this.#lastBeat) / 1000)
    this.#lastBeat = now
    if (this.#state.at === before.at && Math.ceil(this.#state.left) < Math.ceil(before.left) && this.#state.left <= LAST_SECONDS) {
      this.#cues.second()
    }

    this.#show()
    this.#finishIfDone()
  }

  #finishIfDone() {
    if (isDone(this.#state) && this.#parts.start.hidden) {
      this.#halt()
      this.#cues.done()
      this.#close('Start again')
    }
  }

  /** Leaves the keys for the button that starts, and the focus with them if it was on one. */
  #close(label) {
    const hadFocus = this.#parts.player.contains(document.activeElement)
    this.#parts.start.textContent = label
    this.#parts.start.hidden = false
    if (hadFocus) {
      this.#parts.start.focus()
    }

    this.#parts.keys.hidden = true
  }

  #halt() {
    clearInterval(this.#beat)
    this.#beat = undefined
    this.#cues.letSleep()
    if (ExerciseTimer.#running === this) {
      ExerciseTimer.#running = undefined
    }
  }

  #wake() {
    if (!document.hidden && this.#beat) {
      this.#count()
      this.#cues.stayAwake()
    }
  }

  #show() {
    const { at, isPaused } = this.#state
    const number = count(this.#state)
    const shown = `${at} ${number} ${isPaused}`
    if (shown === this.#shown) {
      return
    }

    this.#shown = shown
    this.#draw(number, isPaused)
    if (at !== this.#told) {
      this.#told = at
      this.#say(saysOf(this.#state))
      this.#cues.step()
    }
  }

  #draw(number, isPaused) {
    const { player, title, place, bars, lit, number: face, inRing, next, left, pauseWord, goOnWord } = this.#parts
    const step = stepAt(this.#state)
    const dashes = ring(this.#state)
    player.dataset.kind = isPaused ? 'paused' : step.kind
    title.textContent = titleOf(step)
    place.textContent = placeOf(step)
    bars.setAttribute('stroke-dasharray', dashes.all)
    lit.setAttribute('stroke-dasharray', dashes.lit)
    face.textContent = number
    face.classList.toggle('timer__long', number.length > 2)
    inRing.textContent = isPaused ? 'Paused' : unitOf(this.#state)
    next.textContent = nextText(this.#state)
    left.textContent = leftText(this.#state)
    pauseWord.hidden = isPaused
    goOnWord.hidden = !isPaused
  }

  #say(words) {
    this.#parts.said.textContent = words
  }
}

function doseOf(data) {
  const { sides = 'together', ...amounts } = data
  return { sides, ...Object.fromEntries(Object.entries(amounts).map(([name, value]) => [name, Number(value)])) }
}

customElements.define('exercise-timer', ExerciseTimer)
