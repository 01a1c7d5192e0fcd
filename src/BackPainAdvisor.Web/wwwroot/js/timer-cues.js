/** What tells a reader who does not look: sound once it is turned on, a short vibration, and a screen that stays lit. */
export class Cues {
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
    navigator.vibrate?.(200)
  }

  done() {
    this.#tone(990, 0, 0.2)
    this.#tone(740, 0.25, 0.4)
    navigator.vibrate?.([200, 100, 200])
  }

  async stayAwake() {
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
