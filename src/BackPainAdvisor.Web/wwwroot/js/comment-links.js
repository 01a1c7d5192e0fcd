import { linksKey, linksOf } from './comment-device.js'

/** Lists the private links that a writer has kept on this device, and forgets them when asked. */
class CommentLinks extends HTMLElement {
  connectedCallback() {
    this.querySelector('[data-forget]').addEventListener('click', () => {
      localStorage.removeItem(linksKey)
      this.#show()
    })
    this.#show()
  }

  #show() {
    const links = linksOf(localStorage.getItem(linksKey))
    this.hidden = links.length === 0
    this.querySelector('ul').replaceChildren(...links.map(({ id, key, title }) => {
      const link = document.createElement('a')
      link.href = `/comments/${Number(id)}?key=${encodeURIComponent(key)}`
      link.className = 'tap'
      link.textContent = `Your comment on ${title}`
      const item = document.createElement('li')
      item.append(link)
      return item
    }))
  }
}

customElements.define('comment-links', CommentLinks)
