import assert from 'node:assert/strict'
import { readdirSync, readFileSync } from 'node:fs'
import { test } from 'node:test'
import vm from 'node:vm'

const web = new URL('../../src/BackPainAdvisor.Web/wwwroot/', import.meta.url)
const code = readFileSync(new URL('sw.js', web), 'utf8')

/** A worker of one version, over caches that outlive it and a network that the test answers for. */
function workerOf(version, kept, network) {
  const on = {}
  const caches = {
    keys: async () => [...kept.keys()],
    delete: async (name) => kept.delete(name),
    open: async (name) => {
      const cache = kept.get(name) ?? kept.set(name, new Map()).get(name)
      return {
        match: async (url, { ignoreSearch } = {}) => [...cache].find(([key]) => (ignoreSearch ? key.split('?')[0] === `${new URL(url, 'https://a.example')}`.split('?')[0] : key === `${new URL(url, 'https://a.example')}`))?.[1],
        put: async (url, response) => void cache.set(url, response),
        keys: async () => [...cache.keys()].map((url) => ({ url })),
      }
    },
  }
  const fetch = async (asked) => network(new URL(asked.url ?? asked, 'https://a.example'))
  vm.runInNewContext(code, { addEventListener: (name, heard) => (on[name] = heard), caches, fetch, clients: { claim() {} }, skipWaiting() {}, URL, Promise, Set,
    location: { href: `https://a.example/sw.js?v=${version}`, origin: 'https://a.example' } })
  const wait = (name) => new Promise((done, fail) => on[name]({ waitUntil: (work) => work.then(done, fail) }))
  const ask = (path, { method = 'GET', mode = 'navigate' } = {}) => new Promise((done, fail) => {
    let isAnswered = false
    on.fetch({ request: { method, mode, url: `https://a.example${path}`, headers: new Headers() }, respondWith: (work) => ((isAnswered = true), work.then(done, fail)) })
    if (!isAnswered) {
      done(undefined)
    }
  })
  return { ask, install: () => wait('install'), activate: () => wait('activate') }
}

const answering = (version, text = () => 'page') => async ({ pathname }) => {
  const response = new Response(text(pathname), { headers: { 'Site-Version': version } })
  Object.defineProperty(response, 'type', { value: 'basic' })
  response.clone = () => response
  const words = text(pathname)
  response.text = async () => words
  return response
}

const away = async () => { throw new TypeError('no network') }

test('It keeps every script that a reader may need, and names none that is not there', () => {
  const staff = ['moderation.js', 'moderation-keys.js', 'passkey-words.js', 'passkeys.js', 'pose-editor.js']
  const named = [...code.match(/const SCRIPTS = \[([^\]]*)/)[1].matchAll(/'([\w-]+)'/g)].map(([, name]) => `${name}.js`)

  assert.deepEqual(named.toSorted(), readdirSync(new URL('js/', web)).filter((name) => !staff.includes(name)).toSorted())
})

test('A visited page is there when the network is away, another leads to the list', async () => {
  const kept = new Map()
  const online = workerOf('1', kept, answering('1', (path) => `at ${path}`))
  await online.install()
  await online.ask('/articles/back-scans')

  const offline = workerOf('1', kept, away)

  assert.equal(await (await offline.ask('/articles/back-scans')).text(), 'at /articles/back-scans')
  assert.equal(await (await offline.ask('/articles/other')).text(), 'at /offline')
  assert.equal(await (await offline.ask('/js/site.js?v=abc', { mode: 'cors' })).text(), 'at /js/site.js')
  await assert.rejects(offline.ask('/exercises/bridge/2-abc.svg', { mode: 'no-cors' }))
})

test('What is about one person, and what was sent, is never touched', async () => {
  const worker = workerOf('1', new Map(), answering('1'))

  for (const path of ['/moderation', '/moderation/log', '/sign-in', '/account', '/comments/7?key=x', '/contact', '/start', '/search?q=x', '/articles/a/reply/7', '/plan/calendar.ics']) {
    assert.equal(await worker.ask(path), undefined, path)
  }
  assert.equal(await worker.ask('/articles/a', { method: 'POST' }), undefined)
})

test('An answer of another version is shown and not kept', async () => {
  const kept = new Map()
  const worker = workerOf('1', kept, answering('2'))

  assert.ok(await worker.ask('/articles/a'))
  assert.deepEqual([...(kept.get('site-1') ?? new Map()).keys()], [])
})

test('A new version keeps anew what was visited, and forgets the old', async () => {
  const kept = new Map()
  await workerOf('1', kept, answering('1', () => 'old')).ask('/articles/a')
  const next = workerOf('2', kept, answering('2', () => 'new'))

  await next.install()
  await next.activate()

  assert.deepEqual([...kept.keys()], ['site-2'])
  assert.equal(await (await workerOf('2', kept, away).ask('/articles/a')).text(), 'new')
})

test('A plan brings its pictures', async () => {
  const kept = new Map()
  await workerOf('1', kept, answering('1', () => '<img src="/exercises/bridge/2-abc.svg"> data-main="/exercises/bird-dog/figure.svg?frame=2&amp;badge=off"')).ask('/plan/session?v=1&e=bridge')

  assert.deepEqual([...kept.get('site-1').keys()].map((url) => url.slice('https://a.example'.length)), ['/plan/session?v=1&e=bridge', '/exercises/bridge/2-abc.svg', '/exercises/bird-dog/figure.svg?frame=2&badge=off'])
})
