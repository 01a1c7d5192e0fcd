/** Validates pages as HTML: node validate.mjs ORIGIN PATH... Prints one line for each problem; exits 0 when there is none, else 1. */
import { readFile } from 'node:fs/promises'
import { HtmlValidate, StaticConfigLoader } from 'html-validate'

const [origin, ...paths] = process.argv.slice(2)
const config = JSON.parse(await readFile(new URL('.htmlvalidate.json', import.meta.url), 'utf8'))
const validator = new HtmlValidate(new StaticConfigLoader({ root: true, extends: config.extends, rules: config.rules }))

const problems = []
for (const path of paths) {
  const page = await fetch(new URL(path, origin))
  const report = await validator.validateString(await page.text(), path)
  for (const message of report.results.flatMap((result) => result.messages)) {
    problems.push(`${path}:${message.line}:${message.column} ${message.ruleId}: ${message.message} ${message.selector ?? ''}`)
  }
}

console.log(problems.join('\n'))
console.log(`${paths.length} pages, ${problems.length} problems`)
process.exitCode = problems.length > 0 ? 1 : 0
