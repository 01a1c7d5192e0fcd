import { draftKey, draftOf, draftText } from './comment-device.js'
import { element } from './elements.js'

const fields = ['Name', 'Body', 'Tried', 'HowLong', 'Changed']

/** Keeps what is typed on this device. The private page clears what was sent. */
class CommentDraft extends HTMLElement {
  #said = element('span')
  #note = element('p', { className: 'small soft', hidden: true }, this.#said, ' ')

  connectedCallback() {
    this.form = this.querySelector('form')
    this.key = draftKey(this.dataset.article)
    const forget = element('button', { className: 'tap', type: 'button' }, 'Forget what I typed')
    forget.addEventListener('click', () => this.#forget())
    this.#note.append(forget)
    this.form.append(this.#note)
    this.#restore()
    this.form.addEventListener('input', () => this.#keep(false))
    this.form.addEventListener('submit', (event) => this.#keep(event.submitter?.value !== 'preview'))
  }

  #typed = () => Object.fromEntries(fields.map((name) => [name, this.form.elements[name].value]))

  /* What the site gave back goes before what the device has. */
  #restore() {
    const draft = draftOf(localStorage.getItem(this.key), Date.now())
    const isEmpty = Object.values(this.#typed()).join('') === ''
    if (draft && isEmpty) {
      fields.forEach((name) => { this.form.elements[name].value = draft.fields[name] ?? '' })
      this.form.querySelector('details').open ||= fields.slice(2).some((name) => draft.fields[name])
      this.#tell('What you typed before is back, from this device.')
    } else if (!isEmpty) {
      this.#keep(false)
    }
  }

  #keep(isSent) {
    const text = draftText(this.#typed(), Date.now(), isSent)
    if (text) {
      localStorage.setItem(this.key, text)
      this.#tell('What you type is kept on this device until you send it.')
    } else {
      localStorage.removeItem(this.key)
    }
  }

  #tell(words) {
    this.#note.hidden = false
    this.#said.textContent ||= words
  }

  #forget() {
    fields.forEach((name) => { this.form.elements[name].value = '' })
    localStorage.removeItem(this.key)
    this.#note.hidden = true
    this.form.elements.Body.focus()
  }
}

customElements.define('comment-draft', CommentDraft)
