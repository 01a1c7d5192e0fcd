import assert from 'node:assert/strict'
import { test } from 'node:test'
import { draftKey, draftOf, draftText, linksOf, withLink, withoutLink } from '../../src/BackPainAdvisor.Web/wwwroot/js/comment-device.js'

const day = 24 * 60 * 60 * 1000
const link = (id) => ({ id, key: `key-${id}`, article: 'walking', title: 'Walking', at: 0 })

test('A draft comes back as it was typed, for a week', () => {
  const text = draftText({ Name: 'Ann', Body: 'Line\n\n"two" 🚶' }, 1000)

  assert.deepEqual(draftOf(text, 1000 + 6 * day).fields, { Name: 'Ann', Body: 'Line\n\n"two" 🚶' })
  assert.equal(draftOf(text, 1000 + 8 * day), null)
})

test('Nothing typed is not kept', () => {
  assert.equal(draftText({ Name: ' ', Body: '\n' }, 0), null)
})

test('A draft knows whether it was sent', () => {
  assert.equal(draftOf(draftText({ Body: 'x' }, 0, true), 0).isSent, true)
  assert.equal(draftOf(draftText({ Body: 'x' }, 0), 0).isSent, false)
})

test('Each article has its own draft', () => {
  assert.notEqual(draftKey('walking'), draftKey('sciatica'))
})

test('What another version or another program left is not read', () => {
  for (const text of [null, '', 'x', '{}', '[]', '{"version":2,"fields":{},"links":[1]}', 'null']) {
    assert.equal(draftOf(text, 0), null)
    assert.deepEqual(linksOf(text), [])
  }
})

test('Links stand newest first, a comment once, and can be forgotten one by one', () => {
  const two = withLink(withLink(null, link('1')), link('2'))

  assert.deepEqual(linksOf(two).map(({ id }) => id), ['2', '1'])
  assert.deepEqual(linksOf(withLink(two, link('1'))).map(({ id }) => id), ['1', '2'])
  assert.deepEqual(linksOf(withoutLink(two, '2')).map(({ id }) => id), ['1'])
  assert.equal(withoutLink(withoutLink(two, '2'), '1'), null)
})
