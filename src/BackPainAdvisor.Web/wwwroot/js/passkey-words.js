/** The site said no, in words to show. */
export class Refusal extends Error {}

/** What a person reads when no passkey came: the site's own words, or those for what the browser says. */
export function wordsFor(error) {
  const words = {
    InvalidStateError: 'This device has a passkey for your account already.',
    SecurityError: 'Passkeys work at the site\'s own address only. Use your password here.',
  }
  return error instanceof Refusal ? error.message : words[error.name] ?? 'Your browser did not give a passkey. Try again or use your password.'
}
