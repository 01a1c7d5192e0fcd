import { element } from './elements.js'

const WAIT = 250

/** Draws a figure anew while an editor types. Without it, the form's button does the same. */
class PoseEditor extends HTMLElement {
  #asked = 0
  #waiting

  connectedCallback() {
    const text = this.querySelector('textarea')
    text.addEventListener('input', () => {
      clearTimeout(this.#waiting)
      this.#waiting = setTimeout(() => this.#draw(text.value), WAIT)
    })
  }

  async #draw(text) {
    const turn = ++this.#asked
    const figure = encodeURIComponent(text)
    const answer = await asked(`/editor/pose.json?figure=${figure}`)
    if (turn !== this.#asked) {
      return
    }

    this.#part('status').querySelector('p').textContent = answer.summary
    this.#part('problems').replaceChildren(...answer.problems.map((problem) => element('li', { textContent: problem })))
    if (answer.pictures.length > 0) {
      this.#part('pictures').replaceChildren(...answer.pictures.map(picture))
      this.#part('movement').hidden = !answer.movement
      this.#part('movement').href = answer.movement ?? ''
      history.replaceState(null, '', `?figure=${figure}`)
    }
  }

  #part(name) {
    return this.querySelector(`[data-part=${name}]`)
  }
}

async function asked(address) {
  try {
    const answer = await fetch(address)
    if (answer.ok) {
      return await answer.json()
    }
  } catch {
    // The site was stopped to be built; the next letter asks again.
  }

  return { summary: 'The site did not answer. Is the text too long?', problems: [], pictures: [] }
}

function picture({ address, label }) {
  const plate = element('div', { className: 'plate' }, element('img', { src: address, width: 1200, height: 900, alt: '' }))
  return element('li', {}, plate, element('p', { className: 'small' }, label))
}

customElements.define('pose-editor', PoseEditor)
