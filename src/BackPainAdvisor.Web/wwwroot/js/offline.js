/** Keeps visited pages on the device, and says when a newer version has come. The address of the worker carries the version of this page. */
export async function keepPages(version) {
  if (!navigator.serviceWorker) {
    return
  }

  const hadOne = Boolean(navigator.serviceWorker.controller)
  const policy = globalThis.trustedTypes?.createPolicy('worker', { createScriptURL: () => `/sw.js?v=${encodeURIComponent(version)}` })
  await navigator.serviceWorker.register(policy?.createScriptURL('') ?? `/sw.js?v=${encodeURIComponent(version)}`)
  navigator.serviceWorker.addEventListener('controllerchange', () => hadOne && isOther(version) && tell())
}

/** The page that brings a new version is of that version itself: only those of the old one, still open, have something to tell. */
const isOther = (version) => new URL(navigator.serviceWorker.controller.scriptURL).searchParams.get('v') !== version

function tell() {
  const words = Object.assign(document.createElement('p'), { className: 'update', role: 'status', textContent: 'A newer version of this site is here. ' })
  const link = Object.assign(document.createElement('a'), { className: 'tap', href: location.href, textContent: 'Load it' })
  words.append(link)
  document.querySelector('main').prepend(words)
}
