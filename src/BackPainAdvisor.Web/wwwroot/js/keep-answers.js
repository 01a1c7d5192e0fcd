import { keepEntry } from './diary-store.js'

/** After "Choose a starting routine": writes the answers into the diary of this device, if the reader asks for it. */
class KeepAnswers extends HTMLElement {
  connectedCallback() {
    this.hidden = false
    this.querySelector('button').addEventListener('click', ({ target }) => {
      const now = new Date()
      const isKept = JSON.parse(this.dataset.entries).every((entry) => keepEntry(entry, now))
      target.disabled = isKept
      this.querySelector('output').textContent = isKept ? 'Kept in the diary of this device, under My progress.' : 'This browser keeps nothing for this site. Print the page instead.'
    })
  }
}

customElements.define('keep-answers', KeepAnswers)
