import { element } from './elements.js'

/** Lists the pages that this device keeps, by their titles. */
class KeptPages extends HTMLElement {
  async connectedCallback() {
    const names = (await caches.keys()).filter((name) => name.startsWith('site-'))
    const pages = (await Promise.all(names.map(pagesOf))).flat().toSorted((one, other) => one.title.localeCompare(other.title))
    const list = element('ul', { className: 'bars' }, ...pages.map(({ title, url }) => element('li', {}, element('a', { href: url }, title))))
    this.replaceChildren(pages.length > 0 ? list : 'Nothing is kept yet.')
  }
}

async function pagesOf(name) {
  const cache = await caches.open(name)
  const answers = await Promise.all((await cache.keys()).map(async ({ url }) => ({ url, response: await cache.match(url, { ignoreVary: true }) })))
  const pages = answers.filter(({ url, response }) => response?.headers.get('Content-Type')?.startsWith('text/html') && !url.endsWith('/offline'))
  return Promise.all(pages.map(async ({ url, response }) => ({ url: new URL(url).pathname + new URL(url).search, title: titleOf(await response.text()) })))
}

const titleOf = (html) => (/<title>([^<]*)/.exec(html)?.[1] ?? '').split(' | ')[0].replaceAll('&#x27;', '\u2019').replaceAll('&amp;', '&').replaceAll('&quot;', '"')

customElements.define('kept-pages', KeptPages)
