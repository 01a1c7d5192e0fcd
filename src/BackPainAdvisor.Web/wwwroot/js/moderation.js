import { following, keyOf } from './moderation-keys.js'

/** One key for each thing a moderator does in the queue. The forms are the page's own; this only presses their buttons. */
class ModerationDesk extends HTMLElement {
  connectedCallback() {
    this.querySelector('[data-keys]').hidden = false
    const given = document.getElementById(location.hash.slice(1))
    this.#moveTo(this.#comments().includes(given) ? given : this.#comments()[0])
    this.#countPicked()
    this.querySelector('[data-switch]').checked = localStorage.getItem('moderation-keys') !== 'off'

    document.addEventListener('keydown', (event) => this.#press(event))
    this.addEventListener('change', (event) => this.#change(event))
    this.addEventListener('focusin', (event) => this.#mark(event.target.closest('.queue > li')))
    this.querySelector('[data-help]').addEventListener('click', () => this.#sheet().showModal())
    this.querySelector('[data-decide]')?.addEventListener('submit', (event) => this.#nameNext(event))
  }

  #comments = () => [...this.querySelectorAll('.queue > li')]
  #current = () => this.querySelector('.queue > [aria-current]')
  #picked = () => this.#comments().filter((comment) => comment.querySelector('[name=Pick]').checked)
  #sheet = () => this.querySelector('[data-sheet]')

  #press(event) {
    const key = keyOf(event)
    if (key === '?' && !this.#sheet().open) {
      this.#sheet().showModal()
    } else if (key && !this.#sheet().open && this.querySelector('[data-switch]').checked && this.#do(key)) {
      event.preventDefault()
    }
  }

  #do(key) {
    const deeds = {
      j: () => this.#moveTo(following(this.#comments(), this.#current(), 1)),
      k: () => this.#moveTo(following(this.#comments(), this.#current(), -1)),
      x: () => this.#current()?.querySelector('[name=Pick]').click(),
      a: () => this.#pickAll(),
      e: () => this.#current()?.querySelector('[data-key=e]')?.click(),
      w: () => this.#current()?.querySelector('[data-key=w]')?.click(),
      z: () => this.querySelector('[data-key=z]')?.click(),
      '/': () => this.querySelector('[name=q]').focus(),
    }
    if (/^[1-9]$/.test(key)) {
      return this.#chooseReason(Number(key))
    }

    const deed = deeds[key] ?? (['p', 'r', 's'].includes(key) ? () => this.#decide(key) : null)
    deed?.()
    return deed !== null
  }

  /* What is selected, else the current comment. Without a reason there is no refusal: the cursor goes where it is chosen. */
  #decide(key) {
    const reason = this.querySelector('[name=Reason]')
    if (key === 'r' && reason?.value === '' && this.querySelector('[name=OwnReason]').value === '') {
      reason.focus()
    } else {
      const where = this.#picked().length > 0 ? this.querySelector('.queue-tools') : this.#current()
      where?.querySelector(`[data-key=${key}]`)?.click()
    }
  }

  #chooseReason(number) {
    const reason = this.querySelector('[name=Reason]')
    if (reason && number < reason.options.length) {
      reason.selectedIndex = number
    }
    return true
  }

  #pickAll() {
    const isPicked = this.#picked().length < this.#comments().length
    this.#comments().forEach((comment) => {
      comment.querySelector('[name=Pick]').checked = isPicked
    })
    this.#countPicked()
  }

  #moveTo(comment) {
    if (comment) {
      comment.tabIndex = -1
      comment.focus()
      this.#mark(comment)
    }
  }

  #mark(comment) {
    if (comment) {
      this.#current()?.removeAttribute('aria-current')
      comment.setAttribute('aria-current', 'true')
    }
  }

  #change(event) {
    if (event.target.matches('[data-switch]')) {
      localStorage.setItem('moderation-keys', event.target.checked ? 'on' : 'off')
    }
    this.#countPicked()
  }

  #countPicked() {
    const output = this.querySelector('[data-picked]')
    if (output) {
      output.textContent = `${this.#picked().length} selected`
    }
  }

  /* The page that comes back goes on where this one was. */
  #nameNext(event) {
    const decided = event.submitter?.value.includes(':') ? [event.submitter.closest('li')] : this.#picked()
    const left = this.#comments().filter((comment) => !decided.includes(comment))
    const from = this.#comments().indexOf(decided.at(-1) ?? this.#current())
    const next = left.find((comment) => this.#comments().indexOf(comment) > from)
    this.querySelector('[name=Next]').value = next?.dataset.id ?? ''
  }
}

customElements.define('moderation-desk', ModerationDesk)
