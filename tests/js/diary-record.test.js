import assert from 'node:assert/strict'
import { test } from 'node:test'
import {
  csvOf, diaryOfCsv, emptyDiary, merged, readDiary, withEntry, without,
} from '../../src/BackPainAdvisor.Web/wwwroot/js/diary-record.js'

const pain = { id: 'a', at: '2026-12-01T08:00:00.000Z', kind: 'pain', score: 7 }
const session = { id: 'b', at: '2026-12-02T08:00:00.000Z', kind: 'session', title: 'My plan', exercises: 3, how: 'right' }
const note = { id: 'c', at: '2026-12-03T08:00:00.000Z', kind: 'note', text: 'Said "no", then\r\nyes, =1+1' }
const diary = [note, pain, session].reduce(withEntry, emptyDiary())

test('Entries stand in the order of their moments', () => {
  assert.deepEqual(diary.entries, [pain, session, note])
  assert.deepEqual(without(diary, 'b').entries, [pain, note])
})

test('A diary comes back from its text', () => {
  assert.deepEqual(readDiary(JSON.stringify(diary)).diary, diary)
  assert.deepEqual(readDiary('').diary, emptyDiary())
  assert.deepEqual(readDiary(null).diary, emptyDiary())
})

test('A diary of version 1 becomes one of today', () => {
  const old = JSON.stringify({ version: 1, entries: [{ id: 'a', at: pain.at, score: 7 }] })

  assert.deepEqual(readDiary(old).diary.entries, [pain])
})

test('What is no diary is refused and never half read', () => {
  for (const text of ['{', '7', '[]', 'null', '{"version":0}', '{"version":2}', '{"entries":[]}']) {
    assert.ok(readDiary(text).problem, text)
  }
  assert.match(readDiary('{"version":3,"entries":[]}').problem, /newer/)
})

test('Entries that say nothing known are left out, unknown fields too', () => {
  const { entries } = readDiary(JSON.stringify({ version: 2, entries: [{ ...pain, evil: 1 }, { id: 'x', at: 'never', kind: 'pain' }, { id: 'y', at: pain.at, kind: 'other' }, null] })).diary

  assert.deepEqual(entries, [pain])
})

test('Two diaries become one, and the reader says whose entry stays', () => {
  const theirs = withEntry(withEntry(emptyDiary(), { ...pain, score: 5 }), { ...note, id: 'd' })

  const mine = merged(diary, theirs)
  const other = merged(diary, theirs, 'theirs')

  assert.deepEqual([mine.added, mine.conflicts, mine.diary.entries[0].score, mine.diary.entries.length], [1, 1, 7, 4])
  assert.equal(other.diary.entries[0].score, 5)
  assert.deepEqual(merged(diary, diary), { diary, added: 0, conflicts: 0 })
})

test('A table holds all and gives it back', () => {
  assert.equal(csvOf(emptyDiary()), 'id,at,kind,title,score,value,unit,exercises,how,text\r\n')
  assert.deepEqual(diaryOfCsv(csvOf(diary)).diary, diary)
  assert.match(csvOf(withEntry(emptyDiary(), { ...note, text: '=SUM(A1)' })), /,'=SUM\(A1\)\r\n$/)
  assert.deepEqual(diaryOfCsv(csvOf(withEntry(emptyDiary(), { ...note, text: '=SUM(A1)' }))).diary.entries[0].text, '=SUM(A1)')
  assert.ok(diaryOfCsv('name,age\r\nAnn,7\r\n').problem)
})
