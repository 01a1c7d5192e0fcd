/** What a key press means to the queue, as one small letter; nothing while somebody types or holds another key down. */
export function keyOf({ key, ctrlKey, altKey, metaKey, target }) {
  const isTyping = target?.matches?.('textarea, select, input:not([type=checkbox])') ?? false
  return isTyping || ctrlKey || altKey || metaKey || key.length !== 1 ? null : key.toLowerCase()
}

/** The one so many places on in a list; stays at its ends, begins at the first. */
export function following(list, current, by) {
  const at = list.indexOf(current)
  return at < 0 ? list[0] : list[Math.min(list.length - 1, Math.max(0, at + by))]
}
