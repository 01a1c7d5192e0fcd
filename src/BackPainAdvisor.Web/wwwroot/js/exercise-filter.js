/** Refines the library as soon as a choice changes. The form works the same without it. */
class ExerciseFilter extends HTMLElement {
  #asked = 0

  connectedCallback() {
    this.querySelector('form').addEventListener('change', () => this.#refine())
  }

  async #refine() {
    const turn = ++this.#asked
    const chosen = new URLSearchParams(new FormData(this.querySelector('form')))
    const answer = await fetch(`/exercises/matching?${chosen}`).catch(() => null)
    if (!answer?.ok || turn !== this.#asked) {
      return // The button still sends the form.
    }

    const slugs = new Set(await answer.json())
    for (const card of this.querySelectorAll('[data-slug]')) {
      card.hidden = !slugs.has(card.dataset.slug)
    }

    this.querySelector('[data-count]').textContent = slugs.size
    this.querySelector('[data-empty]').hidden = slugs.size > 0
    history.replaceState(null, '', chosen.size > 0 ? `/exercises?${chosen}` : '/exercises')
  }
}

customElements.define('exercise-filter', ExerciseFilter)
