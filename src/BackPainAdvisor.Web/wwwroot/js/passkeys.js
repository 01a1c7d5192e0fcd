import { Refusal, wordsFor } from './passkey-words.js'

/** Asks the site what to ask of the browser, the browser for a passkey, and puts it into the page's own form, which is then sent. */
class PasskeyForm extends HTMLElement {
  connectedCallback() {
    if (!globalThis.PublicKeyCredential?.parseRequestOptionsFromJSON) {
      return
    }

    this.form = this.querySelector('form')
    this.form.addEventListener('submit', (event) => {
      event.preventDefault()
      this.#give()
    })
    this.hidden = false
    document.querySelector('[data-without-passkeys]')?.setAttribute('hidden', '')
  }

  async #give() {
    const button = this.form.querySelector('button')
    button.disabled = true
    this.#tell('')
    try {
      this.form.elements.Credential.value = JSON.stringify(await this.credential(await this.#options()))
      this.form.submit()
    } catch (error) {
      this.#tell(wordsFor(error))
      button.disabled = false
      button.focus()
    }
  }

  async #options() {
    const answer = await fetch(this.address, { method: 'POST', body: new URLSearchParams(new FormData(this.form)) }).catch(() => {
      throw new Refusal('The site did not answer. Look at your connection and try again.')
    })
    if (!answer.ok) {
      throw new Refusal(answer.headers.get('Content-Type')?.startsWith('text/plain') ? await answer.text() : 'The site refused. Load the page again.')
    }

    return answer.json()
  }

  #tell(words) {
    const line = Object.assign(document.createElement('p'), { className: 'field__error', textContent: words })
    this.querySelector('[role=alert]').replaceChildren(...(words ? [line] : []))
  }
}

class PasskeyMaker extends PasskeyForm {
  address = '/account/passkey'
  credential = (options) => navigator.credentials.create({ publicKey: PublicKeyCredential.parseCreationOptionsFromJSON(options) })
}

class PasskeySignIn extends PasskeyForm {
  address = '/sign-in/passkey'
  credential = (options) => navigator.credentials.get({ publicKey: PublicKeyCredential.parseRequestOptionsFromJSON(options) })
}

customElements.define('passkey-maker', PasskeyMaker)
customElements.define('passkey-sign-in', PasskeySignIn)
