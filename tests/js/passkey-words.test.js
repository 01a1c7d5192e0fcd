import assert from 'node:assert/strict'
import { test } from 'node:test'
import { Refusal, wordsFor } from '../../src/BackPainAdvisor.Web/wwwroot/js/passkey-words.js'

test('Who cancels, or waits too long, reads what to do next', () => {
  assert.equal(wordsFor(new DOMException('', 'NotAllowedError')), 'Your browser did not give a passkey. Try again or use your password.')
  assert.equal(wordsFor(new TypeError('broken')), 'Your browser did not give a passkey. Try again or use your password.')
})

test('A device that has one, and an address that is not the site\'s, have words of their own', () => {
  assert.match(wordsFor(new DOMException('', 'InvalidStateError')), /has a passkey for your account already/)
  assert.match(wordsFor(new DOMException('', 'SecurityError')), /own address only/)
})

test('What the site says is shown as it says it', () => {
  assert.equal(wordsFor(new Refusal('That is not your password.')), 'That is not your password.')
})
