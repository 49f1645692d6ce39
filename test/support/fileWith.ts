// The frozen complete file of the present format version, changed in one place: the start of tests about files and checks.
import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { readBlueprint } from '../../src/files/readBlueprint.ts'
import type { Blueprint } from '../../src/model/blueprint.ts'

const TEXT = readFileSync(resolve(import.meta.dirname, '../fixtures/formats/v3/complete.karta.json'), 'utf8')

/** A JSON value open to any change, wrong ones too. */
export interface LooseFile {
  [key: string]: LooseFile
}

/** The text of the file after a change. */
export function textWith(change: (file: LooseFile) => void = () => {}): string {
  const file: LooseFile = JSON.parse(TEXT)
  change(file)
  return JSON.stringify(file)
}

/** The blueprint of the file after a change that leaves it readable. */
export function blueprintWith(change: (file: LooseFile) => void = () => {}): Blueprint {
  const result = readBlueprint(textWith(change))
  if (!result.ok) throw new Error(result.problem.issues.map(({ message }) => message.en).join('\n'))
  return result.blueprint
}
