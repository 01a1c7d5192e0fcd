import { linksKey, linksOf } from './comment-device.js'
import { element } from './elements.js'

/** Lists the private links that a writer has kept on this device, and forgets them when asked. */
class CommentLinks extends HTMLElement {
  #list = element('ul', { className: 'bars' })

  connectedCallback() {
    const forget = element('button', { className: 'button button--quiet', type: 'button' }, 'Forget these links')
    forget.addEventListener('click', () => {
      localStorage.removeItem(linksKey)
      this.#show()
    })
    this.append(element('h2', { className: 'h3' }, 'Your comments on this device'), this.#list, element('p', {}, forget))
    this.#show()
  }

  #show() {
    const links = linksOf(localStorage.getItem(linksKey))
    this.hidden = links.length === 0
    this.#list.replaceChildren(...links.map(({ id, key, title }) =>
      element('li', {}, element('a', { href: `/comments/${Number(id)}?key=${encodeURIComponent(key)}`, className: 'tap' }, `Your comment on ${title}`))))
  }
}

customElements.define('comment-links', CommentLinks)
