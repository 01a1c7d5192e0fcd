import assert from 'node:assert/strict'
import { test } from 'node:test'
import { following, keyOf } from '../../src/BackPainAdvisor.Web/wwwroot/js/moderation-keys.js'

const at = (selector) => ({ matches: (asked) => asked.split(', ').includes(selector) })

test('A letter alone is a key of the queue, small or capital', () => {
  assert.equal(keyOf({ key: 'p' }), 'p')
  assert.equal(keyOf({ key: 'P', shiftKey: true }), 'p')
  assert.equal(keyOf({ key: '?', shiftKey: true }), '?')
})

test('What is typed into a field, and keys of the browser, mean nothing to the queue', () => {
  assert.equal(keyOf({ key: 'p', target: at('textarea') }), null)
  assert.equal(keyOf({ key: 'p', target: at('select') }), null)
  assert.equal(keyOf({ key: 'p', target: at('input:not([type=checkbox])') }), null)
  assert.equal(keyOf({ key: 'p', ctrlKey: true }), null)
  assert.equal(keyOf({ key: 'r', metaKey: true }), null)
  assert.equal(keyOf({ key: 'Enter' }), null)
})

test('Moving stays within the list and begins at its first', () => {
  assert.equal(following(['a', 'b'], null, 1), 'a')
  assert.equal(following(['a', 'b'], 'a', 1), 'b')
  assert.equal(following(['a', 'b'], 'b', 1), 'b')
  assert.equal(following(['a', 'b'], 'a', -1), 'a')
  assert.equal(following([], null, 1), undefined)
})
