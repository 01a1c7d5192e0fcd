import { element } from './elements.js'
import { chartOf, scoresOf, wordsOf } from './diary-chart.js'
import { csvOf, diaryOfCsv, merged, readDiary, withEntry, without } from './diary-record.js'
import { erase, keep, readKept } from './diary-store.js'

const HOW = { easy: 'easy', right: 'about right', hard: 'hard', stopped: 'had to stop' }
const SVG = 'http://www.w3.org/2000/svg'

/** Shows and changes the diary of this device. Nothing of it is ever sent. */
class MyDiary extends HTMLElement {
  #parts
  #diary
  #theirs

  connectedCallback() {
    this.querySelector('[data-paper]').remove()
    const template = this.querySelector('template')
    const page = template.content.cloneNode(true)
    this.#parts = Object.fromEntries([...page.querySelectorAll('[data-part]')].map((part) => [part.dataset.part, part]))
    template.before(page)
    this.#parts.form.addEventListener('submit', (event) => this.#log(event))
    this.addEventListener('click', ({ target }) => this.#do(target.closest('[data-do]')?.dataset))
    this.querySelector('[name=import]').addEventListener('change', ({ target }) => this.#import(target))
    addEventListener('storage', () => this.#read())
    this.#read()
    this.#warn()
  }

  #read() {
    const { diary, problem, isForbidden } = readKept()
    this.#diary = diary
    if (isForbidden) {
      this.#tell('This browser keeps nothing for this site, as in a private window. What you log here is gone when you leave. Print it, or use paper.')
    } else if (problem) {
      this.#tell(`We can’t read the diary that is here. ${problem} Nothing was changed.`)
    }

    if (diary) {
      this.#show()
    }
  }

  /** A browser may clear what it keeps when room is short, unless it promised not to. */
  async #warn() {
    if (this.#parts.word.hidden && (await navigator.storage?.persisted?.()) === false) {
      this.#tell('Your browser may clear this diary when its room is short, or after weeks without a visit. Export it now and then.')
    }
  }

  #do(data) {
    switch (data?.do) {
      case 'print': return print()
      case 'json': return save('my-back-diary.json', 'application/json', JSON.stringify(this.#diary, undefined, 2))
      case 'csv': return save('my-back-diary.csv', 'text/csv', csvOf(this.#diary))
      case 'mine':
      case 'theirs': return this.#merge(data.do)
      case 'out': return this.#change(without(this.#diary, data.id), 'Taken out.')
      case 'erase':
        this.#parts.sure.hidden = false
        return this.#parts.sure.focus()
      case 'sure': return this.#erase()
    }
  }

  #log(event) {
    event.preventDefault()
    const form = new FormData(event.target)
    const text = (name) => `${form.get(name) ?? ''}`.trim()
    const number = (name) => (text(name) === '' ? undefined : Number(text(name)))
    const entries = [
      number('pain') !== undefined && { kind: 'pain', score: number('pain') },
      text('goal') && number('goalScore') !== undefined && { kind: 'goal', title: text('goal'), score: number('goalScore') },
      text('measure') && number('value') !== undefined && { kind: 'measure', title: text('measure'), value: number('value'), unit: text('unit') },
      text('note') && { kind: 'note', text: text('note') },
    ].filter(Boolean)
    if (entries.length === 0) {
      return this.#say('Nothing to save yet. Choose a score, or write a goal with its number.')
    }

    const at = new Date().toISOString()
    this.#change(entries.reduce((diary, entry) => withEntry(diary, { id: crypto.randomUUID(), at, ...entry }), this.#diary), 'Saved on this device.')
    event.target.reset()
  }

  #change(diary, words) {
    const isKept = keep(diary)
    this.#diary = diary
    this.#show()
    this.#say(isKept ? words : 'This browser did not keep it. Export it before you leave.')
  }

  async #import(field) {
    const [file] = field.files
    const text = await file.text()
    const { diary, problem } = file.name.endsWith('.csv') ? diaryOfCsv(text) : readDiary(text)
    field.value = ''
    if (problem) {
      return this.#say(`Nothing was imported. ${problem}`)
    }

    this.#theirs = diary
    const { conflicts } = merged(this.#diary, diary)
    this.#parts.conflict.hidden = conflicts === 0
    this.#parts.conflictWord.textContent = `${conflicts} of its entries differ from yours. Which ones shall stay?`
    if (conflicts === 0) {
      this.#merge('mine')
    }
  }

  #merge(whose) {
    const { diary, added } = merged(this.#diary, this.#theirs, whose)
    this.#parts.conflict.hidden = true
    this.#change(diary, `${added} new ${added === 1 ? 'entry' : 'entries'} imported.`)
  }

  #erase() {
    erase()
    this.#parts.sure.hidden = true
    this.#read()
    this.#say('Erased from this device. Files that you exported are still where you put them.')
  }

  #show() {
    const { entries } = this.#diary
    const goals = [...new Set(entries.filter(({ kind }) => kind === 'goal').map(({ title }) => title))]
    const { painBand, goalBand } = this.dataset
    this.#parts.pain.replaceChildren(...chart(scoresOf(entries.filter(({ kind }) => kind === 'pain')), Number(painBand)))
    this.#parts.goalCharts.replaceChildren(...(goals.length === 0 ? [element('p', {}, 'No goal yet.')] : goals.flatMap((title) =>
      [element('h3', {}, title), ...chart(scoresOf(entries.filter((entry) => entry.kind === 'goal' && entry.title === title)), Number(goalBand))])))
    this.#parts.goals.replaceChildren(...goals.map((value) => element('option', { value })))
    this.#parts.rows.replaceChildren(...(entries.length === 0 ? [element('tr', {}, element('td', { colSpan: 4 }, 'Nothing yet.'))] : entries.toReversed().map(row)))
  }

  #tell(words) {
    this.#parts.word.textContent = words
    this.#parts.word.hidden = false
  }

  #say(words) {
    this.#parts.saved.textContent = words
  }
}

const dayOf = (at) => new Date(at).toLocaleDateString('en-GB', { day: 'numeric', month: 'short', year: 'numeric' })

function row(entry) {
  const [what, how] = {
    session: [`Session: ${entry.title}, ${entry.exercises} ${entry.exercises === 1 ? 'exercise' : 'exercises'}`, HOW[entry.how] ?? ''],
    pain: ['Pain', `${entry.score} of 10`],
    goal: [entry.title, `${entry.score} of 10`],
    measure: [entry.title, `${entry.value} ${entry.unit ?? ''}`],
    note: ['Note', entry.text],
  }[entry.kind]
  const out = element('button', { className: 'tap', type: 'button', ariaLabel: `Take out: ${what}, ${dayOf(entry.at)}` }, 'Take out')
  Object.assign(out.dataset, { do: 'out', id: entry.id })
  return element('tr', {}, element('td', {}, element('time', { dateTime: entry.at }, dayOf(entry.at))), element('td', {}, what), element('td', {}, how), element('td', { className: 'unprinted' }, out))
}

function chart(scores, band) {
  const words = element('p', { className: 'text' }, wordsOf(scores, band))
  if (scores.length < 2) {
    return [words]
  }

  const { points, top, height } = chartOf(scores, band)
  const lines = [0, 2, 4, 6, 8, 10].flatMap((score) => [
    drawn('line', { x1: 0, x2: '100%', y1: `${100 - score * 10}%`, y2: `${100 - score * 10}%` }),
    drawn('text', { x: -10, y: `${100 - score * 10}%`, dy: '.35em', 'text-anchor': 'end' }, score),
  ])
  const inner = drawn('svg', { viewBox: '0 0 100 100', preserveAspectRatio: 'none' },
    drawn('rect', { x: 0, y: top, width: 100, height }), drawn('polyline', { points: points.map(({ x, y }) => `${x},${y}`).join(' ') }))
  const dots = points.map(({ x, y }) => drawn('circle', { cx: `${x}%`, cy: `${y}%`, r: 6 }))
  const ends = [[0, 'start'], [points.length - 1, 'end']].map(([at, anchor]) =>
    drawn('text', { x: `${points[at].x}%`, y: '100%', dy: '1.6em', 'text-anchor': anchor }, dayOf(scores[at].day)))
  const label = drawn('text', { class: 'say', x: '98%', y: `${top}%`, dy: '1.5em', 'text-anchor': 'end' }, 'In this band it can be chance')
  const figure = element('figure', { className: 'chart', role: 'img', ariaLabel: `Scores from 0 to 10: ${scores.map(({ score }) => score).join(', ')}.` }, drawn('svg', { 'aria-hidden': true }, ...lines, inner, label, ...dots, ...ends))
  const cells = scores.map(({ day, score }, at) => element('tr', {}, element('td', {}, dayOf(day)), element('td', {}, score), element('td', {}, at === 0 ? '' : signed(score - scores[0].score))))
  const head = element('thead', {}, element('tr', {}, ...['Day', 'Score', 'Since the start'].map((text) => element('th', { scope: 'col' }, text))))
  return [words, figure, element('details', { className: 'fold text' }, element('summary', {}, 'Show the numbers'), element('table', {}, head, element('tbody', {}, ...cells)))]
}

const signed = (number) => (number > 0 ? `+${number}` : `${number}`.replace('-', '−'))

function drawn(name, attributes, ...children) {
  const made = document.createElementNS(SVG, name)
  for (const [key, value] of Object.entries(attributes)) {
    made.setAttribute(key, value)
  }

  made.append(...children)
  return made
}

function save(name, type, text) {
  const address = URL.createObjectURL(new Blob([text], { type }))
  element('a', { href: address, download: name }).click()
  setTimeout(() => URL.revokeObjectURL(address), 1000)
}

customElements.define('my-diary', MyDiary)
