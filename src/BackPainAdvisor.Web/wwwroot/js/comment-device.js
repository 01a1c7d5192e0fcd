/**
 * What a writer keeps on this device, as text for localStorage. Pure: whoever calls has the storage and the clock.
 * Drafts: {version, at, isSent, fields}. Links: {version, links: [{id, key, article, title, at}]}. Times are in milliseconds.
 */
const version = 1
const draftTime = 7 * 24 * 60 * 60 * 1000

export const linksKey = 'comment-links'
export const draftKey = (article) => `comment-draft:${article}`

/** Nothing typed is nothing to keep. */
export function draftText(fields, now, isSent = false) {
  const isEmpty = Object.values(fields).every((value) => value.trim() === '')
  return isEmpty ? null : JSON.stringify({ version, at: now, isSent, fields })
}

/** A draft is forgotten after a week, and when it is of a version that this page does not know. */
export function draftOf(text, now) {
  const draft = read(text)
  return draft?.fields && now - draft.at < draftTime ? draft : null
}

export function linksOf(text) {
  return read(text)?.links ?? []
}

/** With one link more, newest first; a comment has one. */
export function withLink(text, link) {
  return JSON.stringify({ version, links: [link, ...linksOf(text).filter(({ id }) => id !== link.id)] })
}

/** Without one; nothing is left when it was the last. */
export function withoutLink(text, id) {
  const links = linksOf(text).filter((link) => link.id !== id)
  return links.length > 0 ? JSON.stringify({ version, links }) : null
}

function read(text) {
  try {
    const kept = JSON.parse(text)
    return kept?.version === version ? kept : null
  } catch {
    return null
  }
}
