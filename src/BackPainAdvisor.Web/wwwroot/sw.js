/**
 * Keeps what a reader visited, so that it is there without a network. The network goes first: what is kept is only shown when it does not answer.
 * The version stands in this file's own address and in every answer of the site. An answer of another version is never kept, so pages, scripts
 * and pictures of two versions never meet. A new version keeps anew what the old one kept, and forgets the rest.
 */
const VERSION = new URL(location.href).searchParams.get('v')
const KEPT = `site-${VERSION}`
const ALWAYS = ['/', '/offline', '/check', '/plan', '/progress', '/icon.svg']
const SCRIPTS = [
  'comment-device', 'comment-draft', 'comment-link', 'comment-links', 'diary-chart', 'diary-record', 'diary-store', 'elements', 'exercise-timer', 'instant-search', 'keep-answers',
  'kept-pages', 'list-filter', 'my-diary', 'offline', 'session-easier', 'session-face', 'session-player', 'session-steps', 'session-store', 'site', 'timer-cues', 'timer-face', 'timer-steps',
].map((name) => `/js/${name}.js`)

/* What is about one person on the server, or answers a form. */
const NEVER = /^\/(moderation|account|sign-in|sign-out|editor|comments|contact|start|search|health|error|waiting\.xml)(\/|$)|\/reply\/|\.ics$/

addEventListener('install', (event) => {
  event.waitUntil(Promise.all([...ALWAYS, ...SCRIPTS].map(fetched)).then(() => skipWaiting()))
})

addEventListener('activate', (event) => {
  event.waitUntil(takeOver().then(() => clients.claim()))
})

addEventListener('fetch', (event) => {
  const { request } = event
  const { origin, pathname } = new URL(request.url)
  if (request.method === 'GET' && origin === location.origin && !NEVER.test(pathname) && !request.headers.has('range')) {
    event.respondWith(answer(request))
  }
})

async function answer(request) {
  try {
    const response = await fresh(request)
    await keep(request.url, response.clone())
    return response
  } catch (error) {
    const kept = await keptAnswer(request)
    if (kept) {
      return kept
    }
    throw error
  }
}

/** A page asks the site each time. The browser's own cache may hold one of an older version, whose scripts and pictures are gone. */
const fresh = (request) => (request.mode === 'navigate' ? fetch(request.url, { cache: 'no-cache', redirect: 'manual' }) : fetch(request))

async function keptAnswer(request) {
  const cache = await caches.open(KEPT)
  const isScript = new URL(request.url).pathname.startsWith('/js/')
  return (await cache.match(request.url, { ignoreSearch: isScript, ignoreVary: true })) ?? (request.mode === 'navigate' ? cache.match('/offline', { ignoreVary: true }) : undefined)
}

/** Only a good answer of this version that may be kept; of a session or a plan its pictures too. */
async function keep(url, response) {
  if (!isOurs(response)) {
    return
  }

  const cache = await caches.open(KEPT)
  const isPlan = /^\/plan|\/session$/.test(new URL(url).pathname)
  const html = isPlan ? await response.clone().text() : ''
  await cache.put(url, response)
  await Promise.allSettled([...new Set(html.match(/\/exercises\/[\w-]+\/(?:figure\.svg\?frame=\d+&amp;badge=off|[\w-]+\.svg)/g))].map((picture) => fetched(picture.replace('&amp;', '&'))))
}

const isOurs = (response) => response.status === 200 && response.type === 'basic' && !response.redirected
  && response.headers.get('Site-Version') === VERSION && !/no-store/.test(response.headers.get('Cache-Control') ?? '')

async function fetched(address) {
  const response = await fetch(address, { cache: 'reload' })
  await keep(new URL(address, location.origin).href, response)
}

async function takeOver() {
  const old = (await caches.keys()).filter((name) => name.startsWith('site-') && name !== KEPT)
  for (const name of old) {
    const visited = (await (await caches.open(name)).keys()).map(({ url }) => url).filter((url) => !new URL(url).pathname.startsWith('/js/'))
    await Promise.allSettled(visited.map(fetched))
    await caches.delete(name)
  }
}
