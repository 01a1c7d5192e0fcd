/**
 * The diary as data: { version, entries: [{ id, at, kind, ... }] }, `at` an ISO moment. Kinds are session { title, exercises, how },
 * pain { score }, goal { title, score }, measure { title, value, unit } and note { text }. Pure.
 */
export const VERSION = 2

export const KINDS = ['session', 'pain', 'goal', 'measure', 'note']

const FIELDS = ['id', 'at', 'kind', 'title', 'score', 'value', 'unit', 'exercises', 'how', 'text']

export const emptyDiary = () => ({ version: VERSION, entries: [] })

/** From each version to the next. Version 1 had no kinds: what it kept were pain scores. */
const MIGRATIONS = {
  1: ({ entries = [] }) => ({ version: 2, entries: entries.map((entry) => ({ kind: 'pain', ...entry })) }),
}

/** @returns { diary } or { problem }, in words. Nothing yet is an empty diary. */
export function readDiary(text) {
  if (!text) {
    return { diary: emptyDiary() }
  }

  let data
  try {
    data = JSON.parse(text)
  } catch {
    return { problem: 'It is not a diary of this site.' }
  }

  if (data?.version > VERSION) {
    return { problem: 'It was written by a newer version of this site.' }
  }

  while (data?.version < VERSION) {
    data = MIGRATIONS[data.version]?.(data)
  }

  return data?.version === VERSION && Array.isArray(data.entries) ? { diary: { version: VERSION, entries: sorted(data.entries.filter(isEntry).map(clean)) } } : { problem: 'It is not a diary of this site.' }
}

export const withEntry = (diary, entry) => ({ ...diary, entries: sorted([...diary.entries, clean(entry)]) })

export const without = (diary, id) => ({ ...diary, entries: diary.entries.filter((entry) => entry.id !== id) })

/**
 * Two diaries as one. The same entry on both sides is one; where the two differ, it is a conflict, and `keep` says whose stays: 'mine' or 'theirs'.
 * @returns { diary, added, conflicts }, the latter two as numbers.
 */
export function merged(mine, theirs, keep = 'mine') {
  const byId = new Map(mine.entries.map((entry) => [entry.id, entry]))
  const fresh = theirs.entries.filter(({ id }) => !byId.has(id))
  const conflicts = theirs.entries.filter((entry) => byId.has(entry.id) && JSON.stringify(byId.get(entry.id)) !== JSON.stringify(entry))
  for (const entry of keep === 'theirs' ? [...fresh, ...conflicts] : fresh) {
    byId.set(entry.id, entry)
  }

  return { diary: { ...mine, entries: sorted([...byId.values()]) }, added: fresh.length, conflicts: conflicts.length }
}

/** RFC 4180. A cell that a spreadsheet would take for a formula gets an apostrophe. */
export function csvOf({ entries }) {
  const cell = (value = '') => {
    const text = /^[=+\-@\t\r]/.test(value) && typeof value === 'string' ? `'${value}` : `${value}`
    return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
  }
  return [FIELDS, ...entries.map((entry) => FIELDS.map((field) => entry[field]))].map((row) => row.map((value) => cell(value)).join(',')).join('\r\n') + '\r\n'
}

/** The inverse of csvOf: entries, as far as the rows hold them. */
export function diaryOfCsv(text) {
  const [head = [], ...rows] = rowsOf(text)
  const numbers = ['score', 'value', 'exercises']
  const entries = rows.map((row) => Object.fromEntries(head.map((field, at) => [field, row[at]]).filter(([, value]) => value)
    .map(([field, value]) => [field, numbers.includes(field) ? Number(value) : value.replace(/^'(?=[=+\-@\t\r])/, '')])))
  return head[0] === 'id' ? readDiary(JSON.stringify({ version: VERSION, entries })) : { problem: 'It is not a diary of this site.' }
}

function rowsOf(text) {
  const rows = [[]]
  const cell = /("(?:[^"]|"")*"|[^,\r\n]*)(,|\r?\n|$)/y
  while (cell.lastIndex < text.length) {
    const [, value, end] = cell.exec(text) ?? [undefined, '', '']
    rows.at(-1).push(value.startsWith('"') ? value.slice(1, -1).replaceAll('""', '"') : value)
    if (end !== ',') {
      rows.push([])
    }
    if (end === '' && cell.lastIndex === 0) {
      break
    }
  }
  return rows.filter((row) => row.length > 1)
}

const sorted = (entries) => entries.toSorted((one, other) => one.at.localeCompare(other.at) || one.id.localeCompare(other.id))

const isEntry = (entry) => typeof entry?.id === 'string' && KINDS.includes(entry.kind) && !Number.isNaN(Date.parse(entry.at))

/** Known fields only, in one order, so that equal entries have equal texts. */
const clean = (entry) => Object.fromEntries(FIELDS.filter((field) => entry[field] !== undefined && entry[field] !== '').map((field) => [field, entry[field]]))
