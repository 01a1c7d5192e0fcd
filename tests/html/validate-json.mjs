/**
 * Holds JSON against its schema: node validate-json.mjs sarif FILE, or node validate-json.mjs front-matter SCHEMA FILE.md...
 * Prints one line for each problem; exits 0 when there is none, else 1.
 */
import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import Ajv from 'ajv'
import Ajv2020 from 'ajv/dist/2020.js'
import addFormats from 'ajv-formats'
import { parse } from 'yaml'

const [kind, ...files] = process.argv.slice(2)
const read = async (file) => JSON.parse(await readFile(file, 'utf8'))

// Dates stay texts, as the site reads them.
const frontMatter = async (file) => parse((await readFile(file, 'utf8')).split(/^---$/m)[1], { schema: 'core' })

const [schema, values] =
  kind === 'sarif'
    ? [await read(createRequire(import.meta.url).resolve('schemastore/schemas/json/sarif-2.1.0.json')), [[files[0], await read(files[0])]]]
    : [await read(files[0]), await Promise.all(files.slice(1).map(async (file) => [file, await frontMatter(file)]))]

const ajv = kind === 'sarif' ? new Ajv({ strict: false, allErrors: true, unicodeRegExp: false }) : new Ajv2020({ allErrors: true, allowUnionTypes: true })
addFormats(ajv)
const isValid = ajv.compile(schema)
const problems = values.flatMap(([file, value]) => (isValid(value) ? [] : isValid.errors.map((error) => `${file}${error.instancePath}: ${error.message} ${JSON.stringify(error.params)}`)))

console.log(problems.join('\n'))
console.log(`${values.length} files, ${problems.length} problems`)
process.exitCode = problems.length > 0 ? 1 : 0
