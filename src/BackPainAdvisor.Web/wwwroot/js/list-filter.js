/**
 * Refines a list as soon as a choice of its form changes. The form's address with /matching answers the ids of what is left;
 * items name theirs in data-id, and a part of the list in data-group hides when nothing in it is left. The form works the same without it.
 */
class ListFilter extends HTMLElement {
  #asked = 0

  connectedCallback() {
    this.querySelector('form').addEventListener('change', () => this.#refine())
  }

  async #refine() {
    const turn = ++this.#asked
    const form = this.querySelector('form')
    const address = form.getAttribute('action')
    const chosen = new URLSearchParams(new FormData(form))
    const answer = await fetch(`${address}/matching?${chosen}`).catch(() => null)
    if (!answer?.ok || turn !== this.#asked) {
      return // The button still sends the form.
    }

    const left = new Set(await answer.json())
    for (const item of this.querySelectorAll('[data-id]')) {
      item.hidden = !left.has(item.dataset.id)
    }

    for (const group of this.querySelectorAll('[data-group]')) {
      group.hidden = !group.querySelector('[data-id]:not([hidden])')
    }

    this.querySelector('[data-count]').textContent = left.size
    this.querySelector('[data-empty]').hidden = left.size > 0
    history.replaceState(null, '', chosen.size > 0 ? `${address}?${chosen}` : address)
  }
}

customElements.define('list-filter', ListFilter)
