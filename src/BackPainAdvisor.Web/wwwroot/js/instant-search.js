/** Shows the best few results below the search form while a reader types. The form itself stays as it is. */
class InstantSearch extends HTMLElement {
  #asked = 0

  connectedCallback() {
    const list = document.createElement('ul')
    list.className = 'rows'
    const status = document.createElement('p')
    status.className = 'unseen'
    status.setAttribute('role', 'status')
    this.append(status, list)
    this.querySelector('input').addEventListener('input', (event) => this.#ask(event.target.value, list, status))
  }

  async #ask(typed, list, status) {
    const turn = ++this.#asked
    const results = typed.trim().length < 2 ? [] : await this.#results(typed)
    if (turn !== this.#asked) {
      return
    }

    list.replaceChildren(...results.map(row))
    status.textContent = results.length === 0 ? '' : `${results.length} suggestions below`
  }

  async #results(typed) {
    try {
      const answer = await fetch(`/search/suggest?q=${encodeURIComponent(typed)}`)
      return answer.ok ? await answer.json() : []
    } catch {
      return [] // Without a connection the form still works once it is back.
    }
  }
}

function row({ kind, title, address }) {
  const link = document.createElement('a')
  link.href = address
  link.textContent = title
  const what = document.createElement('span')
  what.className = 'label'
  what.textContent = ` ${kind}`
  const item = document.createElement('li')
  item.append(link, what)
  return item
}

customElements.define('instant-search', InstantSearch)
