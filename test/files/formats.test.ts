// Files of every version that shipped open for ever. The fixtures are frozen: a change that breaks one is the fault.
import { readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { expect, it } from 'vitest'
import { readBlueprint } from '../../src/files/readBlueprint.ts'
import { FORMAT_VERSION } from '../../src/model/fileFormat.ts'

const folder = resolve(import.meta.dirname, '../fixtures/formats')
const fixtures = readdirSync(folder).flatMap((version) =>
  readdirSync(join(folder, version)).map((name) => join(version, name)),
)

it('there is a fixture of every version', () => {
  const versions = Array.from({ length: FORMAT_VERSION }, (_, at) => join(`v${at + 1}`, 'complete.karta.json'))
  expect(fixtures).toEqual(expect.arrayContaining(versions))
})

it.each(fixtures)('%s opens whole', (path) => {
  const result = readBlueprint(readFileSync(join(folder, path), 'utf8'))
  expect(result.ok ? result.warnings : result.problem).toEqual([])
})
