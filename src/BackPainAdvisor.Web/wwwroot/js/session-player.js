import { keepEntry } from './diary-store.js'
import { Cues } from './timer-cues.js'
import { count } from './timer-face.js'
import { back, goOn, isDone, pause, saysOf, skip, stepAt } from './timer-steps.js'
import { isEased, withEasier } from './session-easier.js'
import { draw } from './session-face.js'
import { forgetSession, keepSession, keptSession } from './session-store.js'
import { change, keptOf, longerRest, partOf, poseAt, restored, running, sessionOf, startClock, stateAt } from './session-steps.js'

const BEATS_EVERY = 200
const LAST_SECONDS = 3

/** Guides through the exercises that its list tells in words. The state lives on the device until the session is over. */
class SessionPlayer extends HTMLElement {
  #parts
  #items
  #steps
  #clock
  #beat
  #shown
  #told
  #cues = new Cues()

  connectedCallback() {
    this.#items = [...this.querySelectorAll('.session-list__part')]
    this.#steps = sessionOf(this.#items.map(({ dataset }) => partOf(dataset)))
    const template = this.querySelector('template')
    const player = template.content.cloneNode(true)
    this.#parts = Object.fromEntries([...player.querySelectorAll('[data-part]')].map((part) => [part.dataset.part, part]))
    this.#parts.bar.append(...this.#items.map(() => document.createElement('li')))
    template.before(player)
    this.#parts.goOnStored.hidden = !this.#stored()
    this.addEventListener('click', ({ target }) => this.#do(target.closest('[data-do]')?.dataset.do, target.closest('[data-how]')?.dataset.how))
    this.addEventListener('change', ({ target }) => this.#cue(target))
    this.#parts.player.addEventListener('keydown', (event) => this.#press(event))
    this.#parts.player.addEventListener('close', () => this.#leave())
    document.addEventListener('visibilitychange', () => this.#look())
    addEventListener('pagehide', () => this.#keep())
  }

  #do(what, how) {
    const now = Date.now()
    switch (what) {
      case 'start': return this.#open(startClock(this.#steps, now))
      case 'resume': return this.#open(running(this.#stored(), now))
      case 'pause': return this.#toggle(now)
      case 'back': return this.#change(back)
      case 'skip': return this.#change(skip)
      case 'longer': return this.#change(longerRest)
      case 'easier': return this.#easier()
      case 'swap': return this.#swap()
      case 'end': return this.#finish('Session ended')
      case 'close': return this.#parts.player.close()
    }
    if (how) {
      this.#log(how)
    }
  }

  #press(event) {
    const isControl = event.target.closest('button, input, summary, a')
    const what = { ' ': isControl ? undefined : 'pause', ArrowLeft: 'back', ArrowRight: 'skip' }[event.key]
    if (what && this.#parts.after.hidden && !event.altKey && !event.ctrlKey && !event.metaKey) {
      event.preventDefault()
      this.#do(what)
    }
  }

  #cue({ dataset, checked }) {
    switch (dataset.cue) {
      case 'sound': return this.#cues.sound(checked)
      case 'speech': return void (this.#cues.speaks = checked)
      case 'vibration': return void (this.#cues.vibrates = checked)
      case 'light':
        this.#cues.isLit = checked
        return checked ? this.#cues.stayAwake() : this.#cues.letSleep()
    }
  }

  #open(clock) {
    const { player, after, keys, stage, pause: key, kept } = this.#parts
    this.#clock = clock
    this.#shown = this.#told = undefined
    after.hidden = true
    this.#answers(true)
    keys.hidden = stage.hidden = false
    kept.textContent = ''
    player.showModal()
    key.focus()
    this.#run()
  }

  #run() {
    clearInterval(this.#beat)
    this.#beat = setInterval(() => this.#show(), BEATS_EVERY)
    this.#cues.stayAwake()
    this.#show()
  }

  #toggle(now) {
    const isPaused = stateAt(this.#clock, now).isPaused
    this.#change(isPaused ? goOn : pause)
    this.#say(isPaused ? 'Going on.' : 'Paused.')
  }

  #change(by) {
    this.#clock = change(this.#clock, by, Date.now())
    this.#show()
    this.#keep()
  }

  /** Tells the easier ways. Where one of them is another exercise, it can come in. */
  #easier() {
    const state = stateAt(this.#clock, Date.now())
    const { part } = stepAt(state)
    const ways = [...this.#items[part].querySelectorAll('[data-easier] p')].map((way) => way.textContent.trim())
    const { title } = this.#easierOf(part) ?? {}
    if (isEased(state)) {
      return this.#tellEasier(`${title} is the easier way. Do fewer, hold for less time, or skip it.`)
    }

    this.#tellEasier(ways.join(' Or: ') || 'We know no easier way. Do fewer, hold for less time, or skip it.', title)
  }

  #swap() {
    const easier = this.#easierOf(stepAt(stateAt(this.#clock, Date.now())).part)
    this.#tellEasier(`From the next set on: ${easier.title}. ${easier.dose}.`)
    this.#parts.pause.focus()
    this.#change((state) => withEasier(state, easier))
  }

  #tellEasier(words, other) {
    const { easier, easierWords, swap } = this.#parts
    easierWords.textContent = words
    easier.hidden = false
    swap.hidden = !other
    swap.textContent = `Change to ${other}`
    this.#say(words)
  }

  #easierData = (part) => this.#items[part]?.querySelector('[data-easier] [data-title]')?.dataset

  #easierOf = (part) => this.#easierData(part) && partOf(this.#easierData(part))

  #show() {
    if (!this.#beat) {
      return
    }

    const state = stateAt(this.#clock, Date.now())
    if (isDone(state)) {
      return this.#finish('Session done')
    }

    const number = count(state)
    const shown = `${state.at} ${number} ${state.isPaused} ${state.steps.length} ${poseAt(state)}`
    if (shown === this.#shown) {
      return
    }

    if (state.at === this.#told && !state.isPaused && Math.ceil(state.left) <= LAST_SECONDS && this.#shown?.split(' ')[1] !== number) {
      this.#cues.second()
    }

    const { part, isEasier } = stepAt(state)
    this.#shown = shown
    draw(this.#parts, isEasier ? this.#easierData(part) : this.#items[part].dataset, state)
    if (state.at !== this.#told) {
      this.#told = state.at
      this.#parts.easier.hidden = true
      this.#say(saysOf(state))
      this.#cues.step()
      this.#keep()
    }
  }

  #finish(words) {
    const { after, afterTitle, keys, stage } = this.#parts
    this.#halt()
    this.#clock = change(this.#clock, pause, Date.now())
    this.#cues.done()
    this.#say(`${words}.`)
    forgetSession()
    this.#parts.goOnStored.hidden = true
    keys.hidden = stage.hidden = true
    after.hidden = false
    afterTitle.textContent = words
    afterTitle.focus()
  }

  #log(how) {
    const { part } = stepAt(this.#clock.base)
    this.#answers(false)
    const isKept = keepEntry({ kind: 'session', title: this.dataset.title, exercises: part + 1, how }, new Date())
    this.#parts.kept.textContent = isKept ? 'It is in your diary, on this device.' : 'This browser keeps nothing for this site, so the diary can’t hold it.'
  }

  /** One session is told once. */
  #answers(areOpen) {
    for (const key of this.#parts.after.querySelectorAll('[data-how]')) {
      key.disabled = !areOpen
    }
  }

  /** Escape and Close come here. A session that was not over can be gone on with. */
  #leave() {
    if (this.#beat) {
      this.#keep()
      this.#halt()
      this.#parts.goOnStored.hidden = false
    }

    this.#parts.start.focus()
  }

  #halt() {
    clearInterval(this.#beat)
    this.#beat = undefined
    this.#cues.letSleep()
  }

  #look() {
    if (this.#beat && !document.hidden) {
      this.#cues.stayAwake()
      this.#show()
    } else {
      this.#keep()
    }
  }

  #keep() {
    if (this.#beat) {
      keepSession(keptOf(stateAt(this.#clock, Date.now()), location.pathname + location.search, Date.now()))
    }
  }

  #stored() {
    return restored(keptSession(), location.pathname + location.search, this.#steps, Date.now(), this.#easierOf)
  }

  #say(words) {
    this.#parts.said.textContent = words
    this.#cues.say(words)
  }
}

customElements.define('session-player', SessionPlayer)
