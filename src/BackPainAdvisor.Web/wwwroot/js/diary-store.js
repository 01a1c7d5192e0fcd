/** Where the diary is kept: this browser's storage, nothing else. A browser may forbid it. */
import { emptyDiary, readDiary, withEntry } from './diary-record.js'

const KEY = 'diary'

/** @returns { diary } or { problem }; `isForbidden` when the browser keeps nothing. */
export function readKept() {
  try {
    return readDiary(localStorage.getItem(KEY))
  } catch {
    return { diary: emptyDiary(), isForbidden: true }
  }
}

/** @returns Whether it is kept now. */
export function keep(diary) {
  try {
    localStorage.setItem(KEY, JSON.stringify(diary))
    return true
  } catch {
    return false
  }
}

export function keepEntry(entry, now) {
  const { diary, isForbidden } = readKept()
  return Boolean(diary) && !isForbidden && keep(withEntry(diary, { id: crypto.randomUUID(), at: now.toISOString(), ...entry }))
}

/** Nothing stays: neither the diary nor a session that was going on. */
export function erase() {
  localStorage.removeItem(KEY)
  localStorage.removeItem('session')
}
