/** What tells a reader who does not look: sound once it is turned on, a short vibration, and a screen that stays lit. */
export class Cues {
  /** What the reader can turn off. */
  vibrates = true
  isLit = true
  speaks = false

  #audio
  #lock

  /** Only after a tap or key of the reader: browsers let no page sound before. */
  sound(isOn) {
    if (isOn) {
      this.#audio ??= new AudioContext()
      this.#audio.resume()
    } else {
      this.#audio?.suspend()
    }
  }

  second() {
    this.#tone(660, 0, 0.07)
  }

  step() {
    this.#tone(990, 0, 0.25)
    this.#vibrate(200)
  }

  done() {
    this.#tone(990, 0, 0.2)
    this.#tone(740, 0.25, 0.4)
    this.#vibrate([200, 100, 200])
  }

  /** In the browser's own voice. What was being said gives way. */
  say(words) {
    if (this.speaks && globalThis.speechSynthesis) {
      speechSynthesis.cancel()
      speechSynthesis.speak(new SpeechSynthesisUtterance(words))
    }
  }

  async stayAwake() {
    if (!this.isLit) {
      return
    }

    try {
      this.#lock ??= await navigator.wakeLock?.request('screen')
      this.#lock?.addEventListener('release', () => (this.#lock = undefined), { once: true })
    } catch {
      // A saving battery refuses; the timer counts on without it.
    }
  }

  letSleep() {
    this.#lock?.release()
  }

  #vibrate(pattern) {
    if (this.vibrates) {
      navigator.vibrate?.(pattern)
    }
  }

  #tone(hertz, after, length) {
    if (this.#audio?.state !== 'running') {
      return
    }

    const begins = this.#audio.currentTime + after
    const source = new OscillatorNode(this.#audio, { frequency: hertz })
    const volume = new GainNode(this.#audio, { gain: 0.3 })
    // An abrupt end clicks.
    volume.gain.setTargetAtTime(0, begins + length * 0.6, length / 8)
    source.connect(volume).connect(this.#audio.destination)
    source.start(begins)
    source.stop(begins + length)
  }
}
