/** Loads what a page asks for by its elements; every page works before it arrives, and without it. */
const modules = {
  'comment-draft': './comment-draft.js',
  'comment-link': './comment-link.js',
  'comment-links': './comment-links.js',
  'exercise-timer': './exercise-timer.js',
  'instant-search': './instant-search.js',
  'keep-answers': './keep-answers.js',
  'list-filter': './list-filter.js',
  'pose-editor': './pose-editor.js',
  'moderation-desk': './moderation.js',
  'passkey-maker': './passkeys.js',
  'passkey-sign-in': './passkeys.js',
  'session-player': './session-player.js',
  'my-diary': './my-diary.js',
  'kept-pages': './kept-pages.js',
}

for (const [element, address] of Object.entries(modules)) {
  if (document.querySelector(element)) {
    import(address)
  }
}

/* Once a page is there, what was visited is kept for when the network is away. */
addEventListener('load', async () => {
  const { keepPages } = await import('./offline.js')
  keepPages(document.documentElement.dataset.version).catch(() => {})
})

/* One open list of urgent signs must not hide the page for a keyboard: Escape closes it and gives the focus back. */
document.addEventListener('keydown', (event) => {
  const open = document.querySelector('.urgent-signs[open]')
  if (event.key === 'Escape' && open) {
    open.removeAttribute('open')
    open.querySelector('summary').focus()
  }
})
