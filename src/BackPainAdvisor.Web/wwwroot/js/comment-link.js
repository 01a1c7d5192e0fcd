import { draftKey, draftOf, linksKey, linksOf, withLink, withoutLink } from './comment-device.js'

/** On the private page: copies its link, keeps it on this device when asked, and clears the draft that was sent. */
class CommentLink extends HTMLElement {
  connectedCallback() {
    Object.keys(localStorage)
      .filter((key) => key.startsWith(draftKey(this.dataset.article)) && draftOf(localStorage.getItem(key), Date.now())?.isSent)
      .forEach((key) => localStorage.removeItem(key))

    this.hidden = false
    this.querySelector('[data-copy]').addEventListener('click', () => this.#copy())
    this.querySelector('[data-keep]').addEventListener('click', () => this.#keep())
    this.querySelector('[data-forget]').addEventListener('click', () => this.#forget())
    this.#show()
  }

  async #copy() {
    try {
      await navigator.clipboard.writeText(`${location.origin}/comments/${this.dataset.id}?key=${this.dataset.key}`)
      this.#say('The link is copied.')
    } catch {
      this.#say('Please copy the address of this page by hand.')
    }
  }

  #keep() {
    const { id, key, article, title } = this.dataset
    localStorage.setItem(linksKey, withLink(localStorage.getItem(linksKey), { id, key, article, title, at: Date.now() }))
    this.#say('Kept. You find it above the comment form, on this device alone.')
    this.#show()
  }

  #forget() {
    const left = withoutLink(localStorage.getItem(linksKey), this.dataset.id)
    if (left) {
      localStorage.setItem(linksKey, left)
    } else {
      localStorage.removeItem(linksKey)
    }
    this.#say('This device has forgotten the link.')
    this.#show()
  }

  #show() {
    const isKept = linksOf(localStorage.getItem(linksKey)).some(({ id }) => id === this.dataset.id)
    this.querySelector('[data-keep]').hidden = isKept
    this.querySelector('[data-forget]').hidden = !isKept
  }

  #say(words) {
    this.querySelector('output').textContent = words
  }
}

customElements.define('comment-link', CommentLink)
