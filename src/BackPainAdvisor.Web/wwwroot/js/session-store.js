/** Where a session that goes on is kept, until it is over: this browser's storage. A browser may forbid it by throwing at its very name. */
const KEY = 'session'

export const keptSession = () => using((storage) => storage.getItem(KEY))

export const keepSession = (text) => using((storage) => storage.setItem(KEY, text))

export const forgetSession = () => using((storage) => storage.removeItem(KEY))

function using(what) {
  try {
    return what(localStorage)
  } catch {
    return undefined
  }
}
